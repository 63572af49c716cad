"""What one click can do about a finding, here in the editor."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from oefenruimte.app.authoring.fixes import (
    AddDefault,
    ChooseFile,
    CutCaptions,
    EndHere,
    LevelSound,
    MakeCaptions,
    Wants,
    apply,
    fixes_for,
    icon,
    label,
)
from oefenruimte.domain.scenario import Finding
from oefenruimte.ui.language.words import said
from oefenruimte.ui.screens.editor.detail.clip_work import ClipWork
from oefenruimte.ui.screens.editor.detail.panel import DetailPanel
from oefenruimte.ui.screens.editor.detail.subject import TurnSubject
from oefenruimte.ui.screens.editor.model import EditorModel


@dataclass(frozen=True, slots=True)
class Offer:
    """The words on the button, its icon, and what it does."""

    words: str
    icon: str | None
    act: Callable[[], object]


class Fixing(QObject):
    """`go_to` leads to the field that a finding is about: what is offered where no click can solve it."""

    def __init__(
        self, model: EditorModel, detail: DetailPanel, work: ClipWork, go_to: Callable[[Finding], object]
    ) -> None:
        super().__init__(model)
        self._model, self._detail, self._work, self._go_to = model, detail, work, go_to

    def offer(self, finding: Finding) -> Offer:
        """The likeliest solution."""
        there = Offer(self.tr("Ga ernaartoe"), None, lambda: self._go_to(finding))
        if not self._model.checked:
            return there  # its place may be another one by now
        for fix in fixes_for(finding, self._model.draft):
            match fix:
                case CutCaptions() | EndHere() | AddDefault() | MakeCaptions():
                    return Offer(said(label(fix)), icon(fix), partial(self._solve, finding, fix))
                case ChooseFile(_, wants):
                    words, shown = said(label(fix)), icon(fix) or "folder-open"
                    return Offer(words, shown, partial(self._choose, finding, wants))
                case LevelSound():
                    return Offer(said(label(fix)), icon(fix), lambda: self._level(finding))
                case _:
                    continue  # what asks for a choice is made in the details
        return there

    def _solve(self, finding: Finding, fix: CutCaptions | EndHere | AddDefault | MakeCaptions) -> None:
        if not self._model.checked:
            self._go_to(finding)
            return
        words = said(label(fix))
        self._model.edit(words[:1].lower() + words[1:], lambda draft: apply(fix, draft))

    def _choose(self, finding: Finding, wants: Wants) -> None:
        self._go_to(finding)
        block = self._detail.fragment.block
        if wants is Wants.CLIP:
            block.choose_file()
        else:
            block.choose_captions()

    def _level(self, finding: Finding) -> None:
        self._work.level(TurnSubject(self._model.turn_of(finding)))
