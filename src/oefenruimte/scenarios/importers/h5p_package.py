"""What lies in an H5P package: its content, its licence, and the files that the content names."""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.domain.worded import Worded, worded
from oefenruimte.scenarios.files import folded, shown
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.importers.json_lines import as_dict, as_list, as_text, lines_of, read_json
from oefenruimte.scenarios.importers.proposal import Place, Where

H5P_FILE = "h5p.json"
CONTENT_FILE = "content/content.json"
BRANCHING, VIDEO = "H5P.BranchingScenario", "H5P.InteractiveVideo"
MOST_JSON = 2 * 1024 * 1024
_ROOTS = {"branchingScenario": BRANCHING, "interactiveVideo": VIDEO}
_REMOTE = re.compile(r"^\s*(?:[A-Za-z][A-Za-z0-9+.-]{1,20}:|//|\\\\)")
_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_DRIVE = re.compile(r"^[A-Za-z]:[\\/]")
_LICENCES = {
    "CC BY": "CC-BY",
    "CC BY-SA": "CC-BY-SA",
    "CC BY-NC": "CC-BY-NC",
    "CC BY-NC-SA": "CC-BY-NC-SA",
    "CC BY-ND": "CC-BY-ND",
    "CC BY-NC-ND": "CC-BY-NC-ND",
}


@dataclass(slots=True)
class H5P:
    """`names`: the files in the package; `unpack` gives the path of one, or raises what makes it unsafe."""

    library: str
    about: dict[str, Any]  # h5p.json
    content: dict[str, Any]
    names: tuple[str, ...]
    unpack: Callable[[str], Path]
    findings: Findings
    lines: Mapping[tuple[str | int, ...], int] = field(default_factory=dict)
    content_file: str = CONTENT_FILE

    def place(self, *path: str | int) -> Place:
        """Where in content.json this part stands, or what holds it."""
        for end in range(len(path), -1, -1):
            line = self.lines.get(path[:end])
            if line is not None:
                return Place(self.content_file, line)
        return Place(self.content_file, 1)

    def warn(self, what: What, sentence: str, place: Place) -> None:
        self.findings.warning(what, sentence, place.line, place.file)

    def file(self, path: object, place: Place, where: Where) -> Path | None:
        """The file in the package that the content names; None, said in a finding, when there is none.

        An address on the internet is never fetched.
        """
        said = as_text(path).strip()
        if not said:
            return None
        if _REMOTE.match(said) and not _DRIVE.match(said):
            self._error(
                What.PATH_REMOTE,
                worded("‘{said}’ staat niet in het pakket", said=shown(said)),
                place,
                where,
                worded(
                    "Het is een adres. Oefenruimte haalt niets van internet. Download het bestand zelf "
                    "en kies het hier."
                ),
            )
            return None
        inside = said.split("#", 1)[0].split("?", 1)[0].replace("\\", "/")
        if inside.startswith(("/", "~")) or _DRIVE.match(said) or ".." in _unescaped(inside).split("/"):
            self._error(
                What.PATH_UNSAFE,
                worded("‘{said}’ wijst buiten het pakket", said=shown(said)),
                place,
                where,
                worded("We openen het niet. Kies het bestand zelf."),
            )
            return None
        name = self._find(inside)
        if name is None:
            close = self._close(inside)
            self._error(
                What.FILE_MISSING,
                _missing(shown(inside.rsplit("/", 1)[-1]), where),
                place,
                where,
                _not_inside(close),
                close,
            )
            return None
        return self.unpack(name)

    def _find(self, inside: str) -> str | None:
        folder = self.content_file.rpartition("/")[0]
        for bare in (inside, _unescaped(inside)):
            for name in (f"{folder}/{bare}" if folder else bare, bare):
                if name in self.names:
                    return name
        wanted = folded(f"{folder}/{inside}" if folder else inside)
        return next((name for name in self.names if folded(name) == wanted), None)

    def _close(self, inside: str) -> str:
        base = folded(inside.rsplit("/", 1)[-1])
        return next((shown(name) for name in self.names if folded(name.rsplit("/", 1)[-1]) == base), "")

    def _error(
        self, what: What, sentence: str, place: Place, where: Where, known: str, suggestion: str = ""
    ) -> None:
        # what is not a fragment is no obstacle: a card without its picture still works
        severity = Severity.ERROR if _is_clip(where) else Severity.WARNING
        finding = Finding(severity, what, sentence, place.file, place.line, where, known, suggestion)
        self.findings.take((finding,))


def _is_clip(where: Where) -> bool:
    return bool(where) and where[-1] == "clip"


def _missing(name: str, where: Where) -> Worded:
    if _is_clip(where):
        return worded("Fragment {name} ontbreekt", name=name)
    return worded("Bestand {name} ontbreekt", name=name)


def _not_inside(close: str) -> Worded:
    if close:
        return worded(
            "Het bestand staat wel in content.json, maar niet in het pakket. Wel: {close}.", close=close
        )
    return worded("Het bestand staat wel in content.json, maar niet in het pakket.")


def read_h5p(
    names: tuple[str, ...],
    content_of: Callable[[str], bytes],
    unpack: Callable[[str], Path],
    findings: Findings,
) -> H5P | None:
    """Read h5p.json and content.json; None, with an error, when this is no H5P that we know.

    `content_of` gives the bytes of a small file. What it and `unpack` raise passes.
    """
    about_name = next((name for name in names if name == H5P_FILE), None)
    content_name = next((name for name in (CONTENT_FILE, "content.json") if name in names), None)
    about = as_dict(read_json(content_of(about_name))) if about_name else {}
    if content_name is None:
        findings.error(
            What.H5P_INVALID,
            worded("In dit H5P-bestand ontbreekt content/content.json. Exporteer het opnieuw."),
            file=H5P_FILE,
        )
        return None
    data = content_of(content_name)
    content = read_json(data)
    if not isinstance(content, dict):
        findings.error(
            What.H5P_INVALID,
            worded("De inhoud van dit H5P-bestand is niet te lezen. Exporteer het opnieuw."),
            1,
            content_name,
        )
        return None
    content = _unwrapped(content)
    library = as_text(about.get("mainLibrary")).strip().split(" ")[0].split("-")[0]
    if library not in _ROOTS.values():
        guessed = next((found for root, found in _ROOTS.items() if root in content), "")
        if guessed and not library:
            findings.warning(
                What.H5P_INVALID,
                worded("In h5p.json staat niet wat voor H5P dit is. We keken naar de inhoud."),
                file=H5P_FILE,
            )
        if not guessed or library:
            kind = shown(library or "onbekend")
            findings.error(
                What.H5P_TYPE,
                worded(
                    "Dit is een H5P van de soort {kind}. We kennen Branching Scenario en Interactive Video.",
                    kind=kind,
                ),
                file=H5P_FILE,
            )
            return None
        library = guessed
    lines = lines_of(data)
    return H5P(library, about, content, names, unpack, findings, lines, content_name)


def _unwrapped(content: dict[str, Any]) -> dict[str, Any]:
    """Some makers keep what goes in content.json inside `params`, once or twice."""
    for _ in range(3):
        inner = content.get("params")
        if any(root in content for root in _ROOTS) or not isinstance(inner, dict):
            return content
        content = inner
    return content


def licence_of(about: dict[str, Any]) -> str:
    """SPDX id of what h5p.json says, or nothing."""
    said = as_text(about.get("license")).strip()
    version = as_text(about.get("licenseVersion")).strip() or "4.0"
    if said in _LICENCES:
        return f"{_LICENCES[said]}-{version}"
    return "CC0-1.0" if said in ("CC0", "CC0 1.0") else ""


def credits_of(about: dict[str, Any]) -> str:
    """The people that h5p.json names."""
    names = [as_text(as_dict(author).get("name")).strip() for author in as_list(about.get("authors"))]
    return ", ".join(name for name in names if name)


def title_of(about: dict[str, Any]) -> str:
    """The title as it is: markup in it is shown, not obeyed."""
    return html.unescape(as_text(about.get("title"))).strip()


def _unescaped(path: str) -> str:
    """`%20` and the like as the letters they stand for."""
    return _PERCENT.sub(
        lambda found: bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "replace"), path
    )
