"""The report of an import: what to solve first, what to look at, what is good. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime

from oefenruimte.app.authoring.fixes import Fix, fixes_for
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.media import Card
from oefenruimte.domain.scenario import Choice, Finding, Severity
from oefenruimte.domain.worded import heading, worded
from oefenruimte.scenarios import Place, Proposal, What, Where, check_draft, key_of

_MAIN_FILES = ("scenario.yaml", "content/content.json", "content.json")
_HEADINGS = (
    (Severity.ERROR, "Eerst oplossen"),
    (Severity.WARNING, "Kijk hier even naar"),
    (Severity.NOTE, "Goed om te weten"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """`sentence` says what is wrong, `known` what we know about it; the first of `fixes` is the likeliest."""

    finding: Finding
    place: str
    sentence: str
    known: str
    fixes: tuple[Fix, ...]


@dataclass(frozen=True, slots=True)
class Report:
    name: str  # of the file that was brought
    title: str
    turns: int
    choices: int
    errors: tuple[Line, ...]
    warnings: tuple[Line, ...]
    notes: tuple[Line, ...]
    good: tuple[str, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, errors first."""
        return tuple(line.finding for line in (*self.errors, *self.warnings, *self.notes))

    @property
    def can_publish(self) -> bool:
        return not self.errors


def report_of(proposal: Proposal) -> Report:
    """What there is to say about it now: solved findings are gone, with everything that was left as it is."""
    draft = proposal.draft
    found = [finding for finding in findings_of(proposal) if key_of(finding) not in proposal.left]
    lines = [_line(finding, proposal) for finding in found]
    choices = 0 if draft is None else sum(isinstance(turn.follow, Choice) for turn in draft.turns)
    errors, warnings, notes = (
        tuple(line for line in lines if line.finding.severity is severity) for severity, _ in _HEADINGS
    )
    turns = len(draft.turns) if draft else 0
    title = (draft.title if draft else "") or proposal.name
    return Report(proposal.name, title, turns, choices, errors, warnings, notes, proposal.good)


def findings_of(proposal: Proposal) -> tuple[Finding, ...]:
    """Of the import and of the draft together, each thing said once. Errors first."""
    draft = proposal.draft
    if draft is None:
        return proposal.findings
    checked = [finding for finding in check_draft(draft) if not _is_expected(finding, draft, proposal)]
    wrong = {finding.where for finding in checked if finding.severity is Severity.ERROR}
    own = [
        finding
        for finding in proposal.findings
        if not finding.where or finding.severity is not Severity.ERROR or finding.where in wrong
    ]
    said = {finding.where for finding in own if finding.severity is Severity.ERROR}
    more = [
        _placed(finding, proposal)
        for finding in checked
        if finding.severity is not Severity.ERROR or finding.where not in said
    ]
    order = [severity for severity, _ in _HEADINGS]
    together = dict.fromkeys([*own, *more])
    return tuple(sorted(together, key=lambda finding: order.index(finding.severity)))


def as_text(report: Report, when: datetime) -> str:
    """The report to keep, as plain text."""
    parts = [f"Importverslag: {report.title}", f"{report.name} · {when:%d-%m-%Y %H:%M}", ""]
    for (_, above), lines in zip(_HEADINGS, (report.errors, report.warnings, report.notes), strict=True):
        if lines:
            parts += [f"{above} ({len(lines)})", *(_as_text(line) for line in lines), ""]
    if report.good:
        parts += [f"Goed ({len(report.good)})", *(f"- {part}" for part in report.good), ""]
    return "\n".join(parts)


def _as_text(line: Line) -> str:
    place = f"{line.place}: " if line.place else ""
    return f"- {place}{line.sentence}" + (f"\n  {line.known}" if line.known else "")


def _line(finding: Finding, proposal: Proposal) -> Line:
    fixes = () if proposal.draft is None else fixes_for(finding, proposal.draft, proposal.spare.keys())
    sentence = heading(finding.sentence) if finding.known else finding.sentence
    return Line(finding, _place(finding, proposal), sentence, finding.known, fixes)


def _place(finding: Finding, proposal: Proposal) -> str:
    """`Regel 12` in the one file that matters; else with the name of the file."""
    if finding.line is None:
        return finding.file if finding.file not in (proposal.name, *_MAIN_FILES) else ""
    if finding.file in _MAIN_FILES or not finding.file:
        return worded("Regel {line}", line=finding.line)
    return worded("{file}, regel {line}", file=finding.file, line=finding.line)


def _placed(finding: Finding, proposal: Proposal) -> Finding:
    """With the file and line where that part of the draft came from."""
    place = place_of(finding.where, proposal)
    return replace(finding, file=place.file, line=place.line) if place.file else finding


def place_of(where: Where, proposal: Proposal) -> Place:
    """Where this part of the draft, or what holds it, came from; an empty place when nobody knows."""
    for end in range(len(where), 0, -1):
        found = proposal.places.get(where[:end])
        if found is not None:
            return found
    return Place()


def _is_expected(finding: Finding, draft: Draft, proposal: Proposal) -> bool:
    """A card has no sound; what will be made as loud as the rest is not too soft."""
    if finding.code in (What.CLIP_WITHOUT_SOUND, What.LOUDNESS_DIFFERS):
        at = finding.where[1]
        clip = draft.turns[at].clip if isinstance(at, int) else None
        if clip is not None:
            is_card = isinstance(proposal.media.get(clip.media), Card)
            return is_card if finding.code == What.CLIP_WITHOUT_SOUND else clip.media in proposal.level
    return False
