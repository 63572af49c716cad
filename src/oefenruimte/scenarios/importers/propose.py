"""From a path to a proposal: the one door of this package."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.domain.worded import worded
from oefenruimte.scenarios.files import shown
from oefenruimte.scenarios.findings import Findings, What
from oefenruimte.scenarios.importers import detect, h5p_video, loose
from oefenruimte.scenarios.importers.build import LookInto, build
from oefenruimte.scenarios.importers.h5p_branching import Branching
from oefenruimte.scenarios.importers.h5p_package import BRANCHING, H5P, MOST_JSON, read_h5p
from oefenruimte.scenarios.importers.material import USED, files_in, sort_out
from oefenruimte.scenarios.importers.package_draft import PackageReader
from oefenruimte.scenarios.importers.proposal import Kind, Proposal
from oefenruimte.scenarios.importers.sketch import Sketch
from oefenruimte.scenarios.importers.unpacking import OpenZip, open_zip
from oefenruimte.scenarios.package import open_package
from oefenruimte.scenarios.reader import Read, read_scenario
from oefenruimte.scenarios.unsafe import UnsafePackageError

_MOST_LOOSE = 500
# What the check of the draft says again, so that it is gone once it is solved.
_SAID_BY_THE_DRAFT = frozenset(
    {
        What.KEY_MISSING,
        What.VALUE_EMPTY,
        What.TURN_UNKNOWN,
        What.TURN_UNREACHABLE,
        What.FOLLOW_MISSING,
        What.NO_END,
        What.LOOP_WITHOUT_END,
        What.DEFAULT_OUT_OF_RANGE,
        What.FILE_MISSING,
        What.FILE_CASE,
        What.CLIP_UNPLAYABLE,
        What.CLIP_WITHOUT_SOUND,
        What.CAPTIONS_MISSING,
        What.CAPTIONS_BEYOND_CLIP,
        What.LICENCE_MISSING,
    }
)


def propose(path: Path, work: Path, look: LookInto, beside: Sequence[Path] = ()) -> Proposal:
    """See what is at `path` and make of it what can be made. Nothing but `work`, an empty folder, is written.

    `look` looks into media; what it raises passes, except that a file cannot be played. `beside`: files that
    were brought together with it. Never raises for what is in the material; Failure DISK_FULL or
    FOLDER_READ_ONLY when there is no room to unpack.
    """
    findings = Findings()
    name = shown(path.name or str(path))
    try:
        return _Proposer(name, work, look, findings).propose(detect.look_at(path, beside), path)
    except UnsafePackageError as error:
        findings.error(error.what, error.sentence, file=error.file or name)
    except OSError as error:
        if error.filename and str(error.filename).startswith(str(work)):
            raise
        findings.error(
            What.FILE_UNREADABLE,
            worded(
                "We kunnen {name} niet openen. Mag je dit bestand lezen?",
                name=shown(Path(str(error.filename or path)).name),
            ),
            file=name,
        )
    except Failure as failure:
        if failure.problem.code is not Code.PACKAGE_UNSAFE:
            raise
        findings.error(What.PACKAGE_DAMAGED, failure.problem.facts.get("reason", ""), file=name)
    return Proposal(Kind.UNKNOWN, name, findings=findings.all())


class _Proposer:
    def __init__(self, name: str, work: Path, look: LookInto, findings: Findings) -> None:
        self._name = name
        self._work = work
        self._look = look
        self._findings = findings

    def propose(self, brought: detect.Brought, path: Path) -> Proposal:
        match brought:
            case detect.Absent():
                self._findings.error(
                    What.PACKAGE_MISSING,
                    worded("Er is geen bestand of map ‘{name}’.", name=self._name),
                    file=self._name,
                )
                return self._nothing()
            case detect.Strange():
                self._findings.error(
                    What.PACKAGE_NOT_ZIP,
                    worded(
                        "In ‘{name}’ herkennen we geen oefening. Kies een oefenscenario- of zip-bestand, een "
                        "H5P, of een map met fragmenten.",
                        name=self._name,
                    ),
                    file=self._name,
                )
                return self._nothing()
            case detect.PackageFolder(folder):
                return self._package(folder)
            case detect.H5PFolder(folder):
                return self._h5p_folder(folder)
            case detect.LooseFolder(folder):
                return self._loose(files_in(folder, self._findings))
            case detect.LooseFiles(files):
                return self._loose({file.name: file for file in files})
            case detect.Zip(file):
                return self._zip(file, path)

    def _nothing(self) -> Proposal:
        return Proposal(Kind.UNKNOWN, self._name, findings=self._findings.all())

    # zips --------------------------------------------------------------------------------------------
    def _zip(self, file: Path, path: Path) -> Proposal:
        with file.open("rb") as raw:
            opened = open_zip(raw, self._work / "uitgepakt")
            if opened.is_package:
                return self._package(open_package(file, self._work / "oefening"))
            if opened.is_h5p:
                return self._h5p(
                    read_h5p(
                        opened.names,
                        lambda name: opened.content(name, MOST_JSON),
                        opened.unpack,
                        self._findings,
                    )
                )
            return self._loose(self._unpacked(opened), path.suffix.lower() == ".oefenscenario")

    def _unpacked(self, opened: OpenZip) -> dict[str, Path]:
        names = [name for name in opened.names if name.lower().endswith(USED)]
        if len(names) > _MOST_LOOSE:
            raise UnsafePackageError(
                What.PACKAGE_TOO_MANY,
                worded(
                    "In dit pakket zitten te veel bestanden. Er passen er {most_loose} in.",
                    most_loose=_MOST_LOOSE,
                ),
            )
        for name in opened.names:
            if not name.lower().endswith(USED):
                self._findings.warning(
                    What.IMPORT_UNUSED,
                    worded("{name} kunnen we niet gebruiken.", name=shown(name)),
                    file=shown(name),
                )
        return {name: opened.unpack(name) for name in names}

    # kinds -------------------------------------------------------------------------------------------
    def _loose(self, files: Mapping[str, Path], said_package: bool = False) -> Proposal:
        material = sort_out(files, self._findings)
        if not material.usable:
            if said_package:
                self._findings.error(
                    What.SCENARIO_FILE_MISSING,
                    worded("In dit pakket staat geen oefening (scenario.yaml ontbreekt)."),
                )
            else:
                self._findings.error(
                    What.IMPORT_NOTHING,
                    worded(
                        "In ‘{name}’ staat niets waar we een oefening van kunnen maken. Zet er een fragment "
                        "in, of een tabel of tekst.",
                        name=self._name,
                    ),
                    file=self._name,
                )
            return self._nothing()
        sketch = loose.sketch_of(material, self._findings)
        if not sketch.turns:
            self._findings.error(
                What.IMPORT_NOTHING,
                worded(
                    "We vonden geen beurten. Zet er fragmenten bij, of schrijf boven elke beurt ‘Beurt "
                    "1’, ‘Beurt 2’."
                ),
                file=self._name,
            )
            return self._nothing()
        used = {turn.source for turn in sketch.turns} | {answer.source for answer in sketch.answers}
        used |= {sketch.listening}
        spare = {name: path for name, path in material.clips.items() if path not in used}
        return self._built(Kind.LOOSE, sketch, spare)

    def _h5p_folder(self, folder: Path) -> Proposal:
        files = files_in(folder, self._findings)
        return self._h5p(
            read_h5p(tuple(files), lambda name: _small(files[name]), files.__getitem__, self._findings)
        )

    def _h5p(self, h5p: H5P | None) -> Proposal:
        if h5p is None:
            return self._nothing()
        branching = h5p.library == BRANCHING
        kind = Kind.H5P_BRANCHING if branching else Kind.H5P_VIDEO
        sketch = Branching(h5p).sketch() if branching else h5p_video.sketch_of(h5p, self._look)
        if not sketch.turns:
            self._findings.error(
                What.IMPORT_NOTHING,
                worded("In deze H5P staan geen onderdelen om een oefening van te maken."),
                1,
                h5p.content_file,
            )
            return self._nothing()
        return self._built(kind, sketch, {})

    def _package(self, folder: Path) -> Proposal:
        outcome = read_scenario(folder, lambda path: self._look(path).probe)
        files = files_in(folder, Findings())
        reader = PackageReader(folder, files, self._findings)
        too_large = any(finding.code == What.YAML_TOO_LARGE for finding in outcome.findings)
        sketch = None if too_large else reader.sketch()  # reading it once took long enough
        if sketch is None or not sketch.turns:
            return Proposal(Kind.PACKAGE, self._name, findings=outcome.findings)
        whole = isinstance(outcome, Read)
        built = build(sketch, self._name, self._look, self._findings, fill=False, as_is=whole)
        built.places |= reader.places(sketch)
        clips = {
            name.rsplit("/", 1)[-1]: path
            for name, path in files.items()
            if name not in reader.used and name.lower().endswith(USED)
        }
        own = tuple(_as_hint(finding, whole) for finding in outcome.findings if not _is_said_again(finding))
        self._findings.take(own)
        return Proposal(
            Kind.PACKAGE,
            self._name,
            built.draft,
            built.media,
            built.facts,
            self._findings.all(),
            tuple(built.good),
            built.places,
            clips,
            package=folder if whole else None,
        )

    def _built(self, kind: Kind, sketch: Sketch, spare: Mapping[str, Path]) -> Proposal:
        built = build(sketch, self._name, self._look, self._findings)
        return Proposal(
            kind,
            self._name,
            built.draft,
            built.media,
            built.facts,
            self._findings.all(),
            tuple(built.good),
            built.places,
            dict(spare),
        )


def _small(path: Path) -> bytes:
    if os.path.getsize(path) > MOST_JSON:
        raise UnsafePackageError(
            What.PACKAGE_TOO_LARGE, worded("‘{name}’ is te groot.", name=path.name), path.name
        )
    return path.read_bytes()


def _is_said_again(finding: Finding) -> bool:
    """By the check of the draft; where and how hard a conversation is, every draft says."""
    return finding.code in _SAID_BY_THE_DRAFT and not any(
        name in finding.sentence for name in ("‘setting’", "‘level’", "‘minutes’")
    )


def _as_hint(finding: Finding, whole: bool) -> Finding:
    """A mistake in the text of a package that a draft leaves out: something to look at, no obstacle."""
    if whole or finding.severity is not Severity.ERROR:
        return finding
    return Finding(Severity.WARNING, finding.code, finding.sentence, finding.file, finding.line)
