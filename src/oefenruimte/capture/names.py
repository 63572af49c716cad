"""Names of devices as a user knows them."""

import re
from collections import Counter
from collections.abc import Sequence

_MODEL_CODE = re.compile(r"\s*\([0-9a-f]{4}:[0-9a-f]{4}\)", re.IGNORECASE)
_HARDWARE = re.compile(r"\s*\(hw:\d+,\d+\)$")
_NAMELESS = "UVC Camera"  # what the driver says of a camera that tells no name


def numbered(names: Sequence[str]) -> list[str]:
    """The same names, and where several are equal "Name (1)", "Name (2)" in this order."""
    many = {name for name, count in Counter(names).items() if count > 1}
    seen: Counter[str] = Counter()
    told = []
    for name in names:
        seen[name] += 1
        told.append(f"{name} ({seen[name]})" if name in many else name)
    return told


def camera_name(raw: str) -> str:
    """From "HD Webcam: HD Webcam", "Integrated_Webcam_HD: Integrate" or "UVC Camera (046d:0825)"."""
    name = _MODEL_CODE.sub("", raw).split(":")[0].replace("_", " ").strip()
    return "USB-camera" if name == _NAMELESS else name or "Camera"


def sound_card_name(raw: str) -> str:
    """ALSA says "Jabra EVOLVE: USB Audio (hw:2,0)"; the number differs with each plugging in."""
    return _HARDWARE.sub("", raw).removesuffix(": USB Audio").removesuffix(": -").strip()


def is_sound_card(raw: str) -> bool:
    """Of all the names that ALSA has for the same few microphones, the ones that are a device."""
    return _HARDWARE.search(raw) is not None
