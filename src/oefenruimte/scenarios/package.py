"""Packages: a scenario folder as one `.oefenscenario` file, and back, trusting nothing."""

import errno
import os
import shutil
import tempfile
import time
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.files import CAPTION_SUFFIXES, CLIP_SUFFIXES, PICTURE_SUFFIXES
from oefenruimte.scenarios.findings import SCENARIO_FILE, What
from oefenruimte.scenarios.reader import Reading, Refused, read_folder
from oefenruimte.scenarios.unsafe import Limits, UnsafePackageError
from oefenruimte.scenarios.zip_entries import JUNK, write_entry
from oefenruimte.scenarios.zip_index import Entry, read_index

_KEPT = (".yaml", ".yml", ".txt", ".md", *CAPTION_SUFFIXES, *CLIP_SUFFIXES, *PICTURE_SUFFIXES)
_STAGING = ".uitpakken-"
_STALE_SECONDS = 24 * 3600
_CHUNK = 64 * 1024
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def open_package(package: Path, into: Path, limits: Limits | None = None) -> Path:
    """Unpack `package` to the new folder `into` (its parent exists) and return it.

    All or nothing, also at a power cut: files are made next to `into` and get their name in one step at
    the end. Only files a scenario can use are unpacked. When everything lies in one folder in the
    package, that folder becomes `into`. A scenario folder is taken as well: what it names is copied,
    links are not followed.

    Failure: PACKAGE_UNSAFE (facts: name, reason), SCENARIO_INVALID (a folder without a readable scenario;
    facts: name, first), FILE_MISSING, DISK_FULL, FOLDER_READ_ONLY.
    """
    if package.is_dir():
        _copy(package, into)
        return into
    try:
        unpack(package, into, limits or Limits())
    except UnsafePackageError as error:
        raise fail(Code.PACKAGE_UNSAFE, error.what, name=package.name, reason=error.sentence) from error
    return into


def unpack(package: Path, into: Path, limits: Limits) -> tuple[Finding, ...]:
    """As `open_package`, telling what was skipped. UnsafePackageError instead of PACKAGE_UNSAFE."""
    try:
        opened = package.open("rb")
    except OSError as error:
        raise fail(Code.FILE_MISSING, type(error).__name__, name=package.name) from error
    with opened:
        entries = read_index(opened, limits)
        kept, skipped = _sort_out(entries)
        top = _top_folder(kept)
        with _staging(into) as staging:
            for entry in kept:
                write_entry(opened, entry, staging / entry.name.removeprefix(top))
            _publish(staging, into)
    return skipped


def _copy(folder: Path, into: Path) -> None:
    reading = read_folder(folder, None)
    if not reading.files:
        raise _invalid(folder, reading)
    base = folder.absolute()
    with _staging(into) as staging:
        for path in sorted(reading.files):
            target = staging / path.relative_to(base)
            target.parent.mkdir(parents=True, exist_ok=True)
            with path.open("rb") as source, target.open("xb") as out:
                shutil.copyfileobj(source, out, _CHUNK)
                out.flush()
                os.fsync(out.fileno())
        _publish(staging, into)


def write_package(folder: Path, file: Path) -> Path:
    """Pack the scenario in `folder` into `file`, replacing it at once; returns `file`.

    Only what the scenario names goes in. The same scenario gives the same bytes.
    Failure: SCENARIO_INVALID when it cannot be read (facts: name, first), DISK_FULL, FOLDER_READ_ONLY.
    """
    reading = read_folder(folder, None)
    if isinstance(reading.outcome, Refused):
        raise _invalid(folder, reading)
    base = folder.absolute()
    staging = file.with_name(f".{file.name}.deel")
    try:
        with staging.open("wb") as out:
            with zipfile.ZipFile(out, "w") as packed:
                for path in sorted(reading.files):
                    _add(packed, path, path.relative_to(base).as_posix())
            out.flush()
            os.fsync(out.fileno())
        os.replace(staging, file)
    except OSError as error:
        staging.unlink(missing_ok=True)
        raise _disk(error, file.parent) from error
    return file


def _add(packed: zipfile.ZipFile, path: Path, name: str) -> None:
    info = zipfile.ZipInfo(name, _ZIP_EPOCH)
    is_media = path.suffix.lower() in (*CLIP_SUFFIXES, *PICTURE_SUFFIXES)
    info.compress_type = zipfile.ZIP_STORED if is_media else zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    with path.open("rb") as source, packed.open(info, "w") as target:
        shutil.copyfileobj(source, target, _CHUNK)


def _sort_out(entries: Iterable[Entry]) -> tuple[list[Entry], tuple[Finding, ...]]:
    """What a scenario can use, and a warning for each of the rest."""
    kept: list[Entry] = []
    skipped: list[Finding] = []
    for entry in entries:
        parts = entry.name.split("/")
        if any(part in JUNK or part.startswith("._") for part in parts):
            continue
        if entry.name.lower().endswith(_KEPT):
            kept.append(entry)
        else:
            skipped.append(
                Finding(
                    Severity.WARNING,
                    What.PACKAGE_SKIPPED,
                    worded("‘{name}’ hoort niet bij een oefening. We slaan het over.", name=entry.name),
                    entry.name,
                )
            )
    return kept, tuple(skipped)


def _top_folder(entries: list[Entry]) -> str:
    """`"map/"` when the scenario lies in the only folder of the package, else `""`."""
    tops = {entry.name.split("/")[0] for entry in entries}
    if len(tops) == 1 and (top := f"{tops.pop()}/{SCENARIO_FILE}") in {entry.name for entry in entries}:
        return top.removesuffix(SCENARIO_FILE)
    return ""


@contextmanager
def _staging(into: Path) -> Iterator[Path]:
    """A folder next to `into` that is gone afterwards, unless it was renamed."""
    _remove_stale(into.parent)
    try:
        staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=into.parent))
    except OSError as error:
        raise _disk(error, into.parent) from error
    try:
        yield staging
    except OSError as error:
        raise _disk(error, into.parent) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _publish(staging: Path, into: Path) -> None:
    """Give finished work its name. Before this nothing is at `into`, after it everything is."""
    for folder in (staging, *(path for path in staging.rglob("*") if path.is_dir())):
        _sync(folder)
    os.rename(staging, into)
    _sync(into.parent)


def _remove_stale(folder: Path) -> None:
    """What a computer that stopped while unpacking left behind. Young ones may still be at work."""
    for left in folder.glob(f"{_STAGING}*"):
        with suppress(FileNotFoundError):  # someone else was tidying up too
            if time.time() - left.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(left)


def _sync(folder: Path) -> None:
    """Put the names in a folder on the disk. Windows cannot, and does it by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _invalid(folder: Path, reading: Reading) -> Failure:
    first = reading.outcome.findings[0]
    return fail(Code.SCENARIO_INVALID, first.code, name=folder.name, first=first.sentence)


def _disk(error: OSError, folder: Path) -> Failure:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return fail(Code.DISK_FULL, type(error).__name__, folder=str(folder))
    return fail(Code.FOLDER_READ_ONLY, type(error).__name__, folder=str(folder))
