"""Where a reaction is written: for which moment, of what kind, in which words."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.app.coach_desk import Unplaced
from oefenruimte.domain.conversation import Conversation
from oefenruimte.domain.share import Mark, MarkKind, Stroke, Voice
from oefenruimte.domain.take import Anchor
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.ui.player.markers import SIGNS, MarkerKind, paint_marker
from oefenruimte.ui.screens.parts.reaction_words import ReactionWords
from oefenruimte.ui.widgets import Button, Card, Chip, IconButton, Label, TextArea, TileOption, Tiles

MAX_MARK = 2000
KINDS = (MarkKind.COMPLIMENT, MarkKind.TIP, MarkKind.QUESTION)
_KIND_KEYS = {str(number): kind for number, kind in enumerate(KINDS, start=1)}
_SAVE_AFTER_MS = 0  # every key stroke; what comes in one turn of the loop is saved once
_LARGE = 1.2  # with larger letters the tools and the button do not fit beside each other
_ELSEWHERE_MS = 1000  # so far from the place one writes for, moving it is offered


class Composer(Card):
    """The place follows the player until something is typed or `pin` was called; then it stays.

    `typed` comes shortly after a change, for saving. `place_changed` tells where the + belongs.
    """

    placed = Signal(object)  # Unplaced, with an anchor and a text
    typed = Signal(object)  # Unplaced
    begun = Signal()  # the first sign was typed: the player may stop
    drawing_asked = Signal()
    voice_asked = Signal()
    phrases_asked = Signal()
    emptied = Signal()  # placed or given up
    place_changed = Signal(int)  # ms on the timeline

    def __init__(
        self, conversation: Conversation, words: ReactionWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=(14, 11), spacing=8, accessible_name="", parent=parent)
        self._conversation = conversation
        self._here = 0  # ms, where the player is
        self._pinned: Anchor | None = None
        self._end_ms: int | None = None
        self._changes: Mark | None = None
        self._drawing: tuple[Stroke, ...] = ()
        self._voice: Voice | None = None
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save_now)
        self._title_line = Label("", "h3", wrap=False, elide=True, parent=self)
        chip = Chip("private", self.tr("Nog niet verstuurd"), "small", parent=self)
        self._saved = Label("", "small", "textMuted", wrap=False, parent=self)
        top = QHBoxLayout()
        top.addWidget(self._title_line, 1)
        top.addWidget(self._saved)
        top.addWidget(chip)
        self.body.addLayout(top)
        self.kinds = Tiles(
            [_option(kind, words.kind(kind), str(number)) for number, kind in enumerate(KINDS, start=1)],
            self.tr("Soort reactie"),
            MarkKind.COMPLIMENT,
            height=36,
        )
        self.body.addWidget(self.kinds)
        self.area = TextArea(self.tr("Reactie"), max_length=MAX_MARK, lines=2, counter=False, parent=self)
        self.area.label.hide()
        # What is left of the page, and no more: the usual wish of a text box would make the page scroll.
        self.area.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.area.edit.installEventFilter(self)
        self.body.addWidget(self.area, 1)
        self._move = Button("", "ghost", "normal", "flag", key="M", parent=self)
        self._move.clicked.connect(self._pin_here)
        self._stop = Button(self.tr("Annuleer"), "ghost", parent=self)
        self._stop.clicked.connect(self.clear)
        self.place_button = Button("", "primary", key="Ctrl+Enter", parent=self)
        self.place_button.clicked.connect(self.submit)
        self.phrases = Button(
            self.tr("Mijn zinnen"), "ghost", icon="message-square-quote", padding=4, parent=self
        )
        self.draw = IconButton("pencil", self.tr("Teken op het beeld"), checkable=True, parent=self)
        self.speak = IconButton("mic", self.tr("Spreek je reactie in"), checkable=True, parent=self)
        for button, asked in (
            (self.phrases, self.phrases_asked),
            (self.draw, self.drawing_asked),
            (self.speak, self.voice_asked),
        ):
            button.clicked.connect(lambda _=False, asked=asked: asked.emit())
        for late in (self._move, self._stop):
            top.insertWidget(top.count() - 1, late)
        tools = QHBoxLayout()
        for tool in (self.phrases, self.draw, self.speak):
            tools.addWidget(tool)
        tools.addStretch(1)
        self._bottom = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bottom.addLayout(tools)
        self._bottom.addWidget(self.place_button)
        self.body.addLayout(self._bottom)
        self.kinds.chosen.connect(lambda _: self._changed())
        self.area.text_changed.connect(self._text_changed)
        self.area.submitted.connect(self.submit)
        self._show_place()
        self.retheme()

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_bottom"):  # the card measures itself while it is being made
            large = self.theme.scale > _LARGE
            way = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
            self._bottom.setDirection(way)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """M leads straight into the text box: while that is empty, 1-3 still choose the kind."""
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or self.area.text
            or not self.theme.letter_keys
            or event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            or event.text() not in _KIND_KEYS
        ):
            return super().eventFilter(watched, event)
        self.choose_kind(_KIND_KEYS[event.text()])
        return True

    # what is in it -------------------------------------------------------------------------------------

    @property
    def unplaced(self) -> Unplaced:
        kind = self.kinds.value
        assert isinstance(kind, MarkKind)
        changes = self._changes.id if self._changes else None
        return Unplaced(self.area.text, kind, self._pinned, self._end_ms, changes, self._drawing, self._voice)

    @property
    def busy_with_text(self) -> bool:
        """There is something in it that would be lost."""
        return bool(self.area.text.strip() or self._drawing or self._voice)

    @property
    def drawing(self) -> tuple[Stroke, ...]:
        return self._drawing

    @property
    def voice(self) -> Voice | None:
        return self._voice

    def set_drawing(self, strokes: tuple[Stroke, ...]) -> None:
        """What was drawn belongs to this moment."""
        self._drawing = strokes
        self._keep_place(bool(strokes))

    def set_voice(self, voice: Voice | None) -> None:
        """What was spoken belongs to this moment."""
        self._voice = voice
        self._keep_place(voice is not None)

    def insert(self, text: str) -> None:
        """Put this sentence where the cursor is."""
        cursor = self.area.edit.textCursor()
        before = self.area.text[: cursor.selectionStart()]
        cursor.insertText(f" {text}" if before and not before[-1].isspace() else text)
        self.area.edit.setFocus()

    def show_tools(self) -> None:
        """Whether there is a drawing, and a voice."""
        self.draw.setChecked(bool(self._drawing))
        self.speak.setChecked(self._voice is not None)
        spoken = self._voice.duration_ms if self._voice is not None else 0
        self.speak.setAccessibleDescription(clock_text(spoken) if spoken else "")

    def show_moment(self, player: ConversationPlayer) -> None:
        """The frame that one writes about, standing still."""
        player.pause()
        at_ms = self._conversation.position(self.anchor)
        if self._pinned is not None and at_ms != player.position:
            player.seek(at_ms)

    def show_saved(self, saved: bool) -> None:
        """Quietly: what was typed lies on the disk."""
        self._saved.setText(self.tr("Bewaard") if saved and self.busy_with_text else "")

    def _keep_place(self, there: bool) -> None:
        if there and self._pinned is None:
            self._pinned = self._conversation.anchor(self._here)
        self.area.set_error(None)
        self._changed()
        self._show_place()

    @property
    def anchor(self) -> Anchor:
        """The moment one writes for."""
        return self._pinned or self._conversation.anchor(self._here)

    @property
    def heading(self) -> str:
        return self._title_line.text()

    def restore(self, unplaced: Unplaced, changes: Mark | None) -> None:
        """What was being typed the last time. `changes`: the placed reaction that it changes."""
        self._pinned, self._end_ms, self._changes = unplaced.anchor, unplaced.end_ms, changes
        self._drawing, self._voice = unplaced.drawing, unplaced.voice
        self.kinds.set_value(unplaced.kind)
        self._set_text(unplaced.text)
        self._show_place()

    def edit(self, mark: Mark) -> None:
        """Change a reaction that was placed."""
        unplaced = Unplaced(mark.text, mark.kind, mark.anchor, mark.end_ms, mark.id, mark.drawing, mark.voice)
        self.restore(unplaced, mark)
        self.area.edit.setFocus()
        self._changed()

    def clear(self) -> None:
        """Empty, and following the player again; the kind stays."""
        kind = self.kinds.value
        self.restore(Unplaced(kind=kind if isinstance(kind, MarkKind) else MarkKind.COMPLIMENT), None)
        self.emptied.emit()
        self._changed()

    # the place -----------------------------------------------------------------------------------------

    def follow(self, at_ms: int) -> None:
        """The player is here now."""
        self._here = at_ms
        self._show_place()

    def pin(self, at_ms: int) -> None:
        """Write for this moment from now on."""
        self._here = at_ms
        self._pinned, self._end_ms = self._conversation.anchor(at_ms), None
        self.area.set_error(None)
        self._changed()
        self._show_place()

    def _pin_here(self) -> None:
        self.pin(self._here)
        self.area.edit.setFocus()

    def pin_end(self, at_ms: int) -> bool:
        """The reaction is about everything up to here. False when this is not later in the same answer."""
        end = self._conversation.anchor(at_ms)
        start = self._pinned or self._conversation.anchor(self._here)
        if end.turn_index != start.turn_index or end.at_ms <= start.at_ms:
            return False
        self._pinned, self._end_ms = start, end.at_ms
        self._changed()
        self._show_place()
        return True

    # saving and placing --------------------------------------------------------------------------------

    def choose_kind(self, kind: MarkKind) -> None:
        self.kinds.choose(kind)

    def submit(self) -> None:
        """Place it. Without a text the field says so."""
        if self.place_button.busy:
            return
        if not self.busy_with_text:
            self.area.set_error(self.tr("Typ, teken of spreek eerst je reactie."))
            self.area.edit.setFocus()
            return
        self.placed.emit(self.ready())

    def ready(self) -> Unplaced:
        """As it is to be placed: with its moment, and without saving it as a draft once more."""
        self._saving.stop()
        return replace(self.unplaced, anchor=self.anchor, text=self.area.text.strip())

    def set_busy(self, busy: bool) -> None:
        """While it is being placed."""
        self.place_button.set_busy(busy)
        self.area.edit.setReadOnly(busy)

    def save_now(self) -> None:
        """Do not wait: the screen goes away."""
        self._saving.stop()
        self.typed.emit(self.unplaced)

    @property
    def unsaved(self) -> bool:
        return self._saving.isActive()

    def stop(self) -> None:
        """Nothing more is to be saved."""
        self._saving.stop()

    def _set_text(self, text: str) -> None:
        blocked = self.area.blockSignals(True)
        self.area.set_text(text)
        self.area.set_error(None)
        self.area.blockSignals(blocked)

    def _text_changed(self, text: str) -> None:
        if text.strip() and self._pinned is None:
            self.begun.emit()  # first: the place is where the player stops
            self._pinned = self._conversation.anchor(self._here)
        elif not self.busy_with_text and self._changes is None and self._end_ms is None:
            self._pinned = None  # nothing is meant for that moment any more
        self._changed()
        self._show_place()

    def _changed(self) -> None:
        self.show_saved(False)
        self._saving.start()

    def _show_place(self) -> None:
        anchor = self.anchor
        at_ms = self._conversation.position(anchor)
        time = clock_text(at_ms)
        if self._end_ms is not None:
            time = self.tr("{0} tot {1}").format(time, clock_text(at_ms + self._end_ms - anchor.at_ms))
        editing = self._changes is not None
        words = self.tr("Reactie op {0} wijzigen") if editing else self.tr("Reactie op {0}")
        self._title_line.setText(words.format(time))
        self.setAccessibleName(self._title_line.text())
        self.area.edit.setAccessibleName(self._title_line.text())
        self.place_button.setText(self.tr("Bewaar reactie") if editing else self.tr("Plaats reactie"))
        self._stop.setVisible(editing)
        self.show_tools()
        there = self._conversation.position(self._conversation.anchor(self._here))
        self._move.setText(self.tr("Verplaats naar {0}").format(clock_text(there)))
        self._move.setVisible(self._pinned is not None and abs(there - at_ms) > _ELSEWHERE_MS)
        self.place_changed.emit(at_ms)


def _option(kind: MarkKind, words: str, key: str) -> TileOption:
    sign = MarkerKind(kind)
    look = SIGNS[sign]
    return TileOption(
        kind,
        words,
        key,
        color=look.color,
        soft=look.soft,
        draw=lambda painter, theme, center, size: paint_marker(painter, theme, center, sign, size=size),
    )
