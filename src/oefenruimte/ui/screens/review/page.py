"""The parts of the page together, and what they show of a take. It knows no use case."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from oefenruimte.domain.facts import TakeFacts
from oefenruimte.domain.ids import NoteId, TakeId
from oefenruimte.domain.share import Grant, GrantState
from oefenruimte.domain.take import Take
from oefenruimte.ui.language.words import day_text, moment_text
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.controls import PlayerControls
from oefenruimte.ui.player.markers import MarkerKind, TimelineMarker
from oefenruimte.ui.player.overlays import Tag
from oefenruimte.ui.player.review_timeline import ReviewTimeline
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.screens.review.arrangement import Arrangement, Parts
from oefenruimte.ui.screens.review.beside import Beside
from oefenruimte.ui.screens.review.comparing import Chosen
from oefenruimte.ui.screens.review.decision import Decision
from oefenruimte.ui.screens.review.fact_places import places_of
from oefenruimte.ui.screens.review.flaw_notice import FlawNotice
from oefenruimte.ui.screens.review.load import ReviewData
from oefenruimte.ui.screens.review.notes import NotesCard
from oefenruimte.ui.screens.review.player_row import PlayerRow
from oefenruimte.ui.screens.review.self_check import SelfCheckCard
from oefenruimte.ui.screens.review.strip import TakeStrip
from oefenruimte.ui.screens.review.take_tile import TileWords


class ReviewPage(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ExerciseWords(self)
        self.canvas = VideoCanvas(self.tr("Beeld van je poging"))
        self.controls = PlayerControls()
        self.beside = Beside()
        self.sound, self.example = self.beside.sound, self.beside.example
        self.chosen = Chosen()
        self.timeline = ReviewTimeline()
        self.strip = TakeStrip()
        self.self_check = SelfCheckCard()
        self.notes = NotesCard()
        self.decision = Decision()
        player = PlayerRow(self.canvas, self.controls, self.beside)
        parts = Parts(player, self.timeline, self.strip, self.self_check, self.notes, self.decision)
        self.arrangement = Arrangement(parts)
        self.flaws = FlawNotice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.flaws)
        column.addWidget(self.arrangement, 1)

    def show_take(self, data: ReviewData) -> None:
        """Another take than before: everything but what the player shows itself."""
        take = data.take
        self.canvas.set_tag(Tag(self._title(take)))
        self.example.set_take(take, data.scenario)
        levels = {index: recording.levels for index, recording in enumerate(take.recordings)}
        citizen = data.scenario.citizen if data.scenario else ""
        self.timeline.set_conversation(data.conversation, levels, citizen)
        self.self_check.set_behaviours(data.scenario.behaviours if data.scenario else ())
        self.set_active_note(None)
        self.show_state(data)

    def show_state(self, data: ReviewData) -> None:
        """Notes, takes, the question, and whose page this is."""
        self._show_notes(data)
        self.self_check.set_answers(data.checks, fixed=data.fixed)
        self.example.set_ways(several=len(data.takes) > 1)
        self.strip.set_takes([self._tile(data, take) for take in data.takes], data.thumbnails)
        compared = self.compared(data)
        self.strip.set_compared(
            [take.number for take in data.takes if take.id in compared] if len(data.takes) > 1 else None
        )
        stays = data.take.starred or bool(data.grants)
        self.strip.stay.set_take(data.take, None if stays else data.standing)
        self.flaws.show_take(data)
        gone = None if data.practisable else self.tr("Deze oefening staat niet meer op deze computer.")
        self.decision.again.set_unavailable(gone)
        shared = bool(data.grants)
        self.decision.set_state(self._question(data), content=data.content and not shared, shared=shared)
        for part in (self.notes, self.strip, self.sound):
            part.set_on_podium(shared)
        self.self_check.set_on_podium(shared and not any(grant.with_self_check for grant in data.grants))
        self._order_focus()

    def set_active_note(self, note_id: NoteId | str | None) -> None:
        self.timeline.set_active_marker(note_id)
        self.notes.set_active(note_id)

    def compared(self, data: ReviewData) -> tuple[TakeId, ...]:
        """Which takes are to be put side by side."""
        return self.chosen.of(data.takes, data.take.id)

    def show_facts(self, data: ReviewData, facts: TakeFacts | None) -> None:
        """What was measured of this take, on the card and on the timeline. None: not known (yet)."""
        if facts is None:
            self.timeline.set_speech(None)
            self.timeline.set_silence(None)
            return
        self.sound.set_facts(facts)
        spans = places_of(data.conversation, facts)
        self.timeline.set_speech(spans.speech if facts.enough else None)
        self.timeline.set_silence(spans.silence if facts.enough else None)

    def pill(self, grants: tuple[Grant, ...]) -> str:
        """ "Gedeeld met Karin"; "Straks gedeeld met Karin" while no copy has left this computer yet."""
        with_them = self._words.shared_with([grant.called for grant in grants])
        if all(grant.state is GrantState.QUEUED for grant in grants):
            return self.tr("Straks {0}").format(with_them[:1].lower() + with_them[1:])
        return with_them

    def _title(self, take: Take) -> str:
        return self.tr("Poging {0}").format(take.number)

    def _show_notes(self, data: ReviewData) -> None:
        places = [data.conversation.position(note.anchor) for note in data.notes]
        times = [clock_text(place) for place in places]
        self.timeline.set_markers(
            [
                TimelineMarker(
                    note.id,
                    place,
                    MarkerKind.NOTE,
                    self.tr("Notitie op {0}. {1}").format(time, note.text),
                    number=number + 1,
                )
                for number, (note, place, time) in enumerate(zip(data.notes, places, times, strict=True))
            ]
        )
        self.notes.set_notes(data.notes, times)

    def _tile(self, data: ReviewData, take: Take) -> TileWords:
        grants = tuple(grant for grant in data.shared if grant.take_id == take.id)
        return TileWords(
            take_id=take.id,
            title=self._title(take),
            length=clock_text(data.lengths[take.id]),
            made=moment_text(take.created_at, data.today),
            shared=self.tr("Gedeeld") if grants else "",
            starred=take.starred,
            current=take.id == data.take.id,
            compared=take.id in self.compared(data) if len(data.takes) > 1 else None,
            sound_only=not any(recording.has_video for recording in take.recordings),
        )

    def _question(self, data: ReviewData) -> str:
        if data.grants:
            last = max(grant.until for grant in data.grants)
            return self.tr("Gedeeld tot en met {0}").format(day_text(last, data.today))
        if data.content:
            return self.tr("Klaar om te delen? Dat mag, het hoeft niet.")
        return self.tr("Ben je tevreden over poging {0}?").format(data.take.number)

    def _order_focus(self) -> None:
        """As the page is read: player, timeline, takes, self-check, notes, the question."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        buttons = self.controls.findChildren(QPushButton, options=direct)
        stops: list[QWidget] = [
            self.flaws.watch,
            self.flaws.again,
            *buttons,
            *self.beside.choice.segments(),
            self.sound.figures,
            self.example.chair,
            self.example.beside,
            self.example.reel,
            self.example.button,
            self.timeline,
        ]
        stops += [self.strip.stay, self.strip.more, self.strip.compare]
        for tile in self.strip.tiles:
            stops += [tile.button, tile.compare, tile.star]
        for choice in self.self_check.choices():
            stops += choice.segments()
        stops.append(self.notes.add_button)
        for row in self.notes.rows:
            stops += [row.button, *row.icons]
        stops += [self.decision.withdraw, self.decision.again, self.decision.share]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
