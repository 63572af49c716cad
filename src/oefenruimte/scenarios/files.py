"""Names of files inside a scenario: which are safe, and where they are."""

import os
import re
import stat
import unicodedata
from pathlib import Path

from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.vocabulary import did_you_mean

CLIP_SUFFIXES = (".mp4", ".m4v", ".mov", ".webm", ".mkv", ".m4a", ".mp3", ".ogg", ".opus", ".wav", ".flac")
CAPTION_SUFFIXES = (".vtt", ".srt")
PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png")

_REMOTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_DRIVE = re.compile(r"[A-Za-z]:")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\ud800-\udfff]')
_NOT_SHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE)


def folded(name: str) -> str:
    """The name as a file system sees it that knows no capitals and no Unicode forms."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def shown(name: str) -> str:
    """A name for in a sentence: not too long, and nothing in it that a terminal or window would obey."""
    safe = _NOT_SHOWN.sub("\ufffd", name)
    return safe if len(safe) <= 80 else safe[:79] + "…"


def why_name_is_bad(name: str) -> str | None:
    """Why one part of a path cannot be a file name on every system (Dutch, to follow "‘x’ …"), or None."""
    if name in ("", ".", ".."):
        return worded("is geen naam van een bestand")
    if _FORBIDDEN.search(name):
        return worded("heeft een teken dat niet in een naam mag")
    if name.endswith((".", " ")) or name.startswith(" "):
        return worded("begint of eindigt met een spatie of punt")
    if _RESERVED.fullmatch(name):
        return worded("is een naam die Windows voor zichzelf houdt")
    if len(name.encode("utf-8", "replace")) > 150:
        return worded("is te lang")
    return None


def resolve(folder: Path, reference: str, line: int, findings: Findings) -> Path | None:
    """The file inside `folder` that `reference` names, or None with a finding.

    The name must be written exactly as the file is called, also on systems that do not care: the package
    will travel to systems that do. Links are not followed.
    """
    if not _is_safe(reference, line, findings):
        return None
    here = folder
    for part in reference.split("/"):
        found = _entry(here, part, reference, line, findings)
        if found is None:
            return None
        here = found
    if not stat.S_ISREG(here.lstat().st_mode):
        findings.error(What.FILE_MISSING, worded("‘{reference}’ is geen bestand.", reference=reference), line)
        return None
    return here


def _is_safe(reference: str, line: int, findings: Findings) -> bool:
    if _DRIVE.match(reference) or reference.startswith(("/", "\\", "~")):
        findings.error(
            What.PATH_UNSAFE,
            worded(
                "‘{reference}’ wijst naar een vaste plek op één computer. Zet het bestand in de map "
                "van de oefening en schrijf alleen de naam.",
                reference=shown(reference),
            ),
            line,
        )
        return False
    if _REMOTE.match(reference):
        findings.error(
            What.PATH_REMOTE,
            worded(
                "‘{reference}’ is een adres op internet. Oefenruimte haalt niets van internet. Zet "
                "het bestand in de map van de oefening.",
                reference=shown(reference),
            ),
            line,
        )
        return False
    if "\\" in reference:
        findings.error(
            What.PATH_BACKSLASH,
            worded(
                "Schrijf ‘{path}’, met gewone schuine strepen.", path=shown(reference.replace(chr(92), "/"))
            ),
            line,
        )
        return False
    for part in reference.split("/"):
        if part == "..":
            findings.error(
                What.PATH_UNSAFE,
                worded(
                    "‘{reference}’ wijst buiten de map van de oefening. Zet het bestand in die map.",
                    reference=shown(reference),
                ),
                line,
            )
            return False
        why = why_name_is_bad(part)
        if why is not None:
            findings.error(
                What.PATH_UNSAFE,
                worded("‘{value}’ {why}. Kies een andere naam.", value=shown(part or reference), why=why),
                line,
            )
            return False
    return True


def _entry(folder: Path, part: str, reference: str, line: int, findings: Findings) -> Path | None:
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        names = []
    wanted = unicodedata.normalize("NFC", part)
    for name in names:
        if unicodedata.normalize("NFC", name) == wanted:
            path = folder / name
            if path.is_symlink():
                findings.error(
                    What.PATH_UNSAFE,
                    worded(
                        "‘{reference}’ is een snelkoppeling. Zet het bestand zelf in de map van de oefening.",
                        reference=shown(reference),
                    ),
                    line,
                )
                return None
            return path
    for name in names:
        if folded(name) == folded(part):
            findings.error(
                What.FILE_CASE,
                worded(
                    "‘{reference}’ ontbreekt. In dezelfde map staat wel ‘{name}’. Schrijf de naam "
                    "precies zo, met dezelfde hoofdletters.",
                    reference=shown(reference),
                    name=shown(name),
                ),
                line,
            )
            return None
    findings.error(
        What.FILE_MISSING,
        worded(
            "‘{reference}’ ontbreekt. Zet het bestand in de map van de oefening.{hint}",
            reference=shown(reference),
            hint=did_you_mean(part, map(shown, names)),
        ),
        line,
    )
    return None
