"""Whether the system lets this user have the camera at all. Asked when it does not open, to tell why."""

import os
import sys
from pathlib import Path

_CONSENT = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"
_DENIED = "Deny"


def camera_denied(index: int, nodes: Path = Path("/dev")) -> bool:
    """True when it is known that it may not: no rights (Linux), or switched off for privacy (Windows)."""
    if sys.platform == "linux":
        node = nodes / f"video{index}"
        return node.exists() and not os.access(node, os.R_OK | os.W_OK)
    if sys.platform == "win32":
        return any(_consent(key) == _DENIED for key in (_CONSENT, rf"{_CONSENT}\NonPackaged"))
    return False


def _consent(key: str) -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as place:
            return str(winreg.QueryValueEx(place, "Value")[0])
    except OSError:
        return ""
