"""What somebody who helps needs to know of this computer and this program, and nothing of who uses it.

Values only: the words round them are in `ui/dialogs/diagnosis`. No names of devices, no paths, no profiles.
"""

import logging
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from oefenruimte import __version__
from oefenruimte.app.plain_file import whole_file
from oefenruimte.domain.trace import trace_of

_log = logging.getLogger(__name__)
BUILD_FILE = "build.txt"  # in the assets, written by who packs the program: when, and from which commit

# As pyproject.toml names them; a test compares.
PARTS = (
    *("pyside6", "opencv-python", "sounddevice", "soundfile", "av", "numpy", "cryptography", "argon2-cffi"),
    *("keyring", "sqlalchemy", "alembic", "sqlcipher3", "ruamel.yaml", "pydantic", "pysubs2", "openpyxl"),
    *("defusedxml", "obstore", "segno", "weasyprint", "platformdirs", "typer"),
)


@dataclass(frozen=True, slots=True)
class Part:
    """A library and its version; "" when the installation does not say."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Computer:
    """`system`: name and version of the operating system and its C library."""

    program: str
    system: str
    python: str
    parts: tuple[Part, ...]


def this_computer() -> Computer:
    """Reads the disk: off the GUI thread."""
    return Computer(
        program=__version__,
        system=platform.platform(),
        python=platform.python_version(),
        parts=tuple(Part(name, _version(name)) for name in PARTS),
    )


def build(assets: Path) -> str:
    """How this installation was made; "" for a checkout."""
    try:
        return (assets / BUILD_FILE).read_text("utf-8").strip()[:80]
    except (OSError, UnicodeDecodeError):
        return ""


def how_many(devices: Callable[[], Sequence[object]]) -> int | None:
    """Counted, not named. None when a driver fails: that is what somebody wants to know then."""
    try:
        return len(devices())
    except Exception as error:  # noqa: BLE001  # see above
        _log.warning("devices are not counted: %s", trace_of(error))
        return None


def save_report(text: str, file: Path) -> None:
    """A report in the file that the user chose. EXPORT_FAILED."""
    with whole_file(file) as out:
        out.write(text.encode())


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # an installation that was packed without what its parts say of themselves
        return ""
