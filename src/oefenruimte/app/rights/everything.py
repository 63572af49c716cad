""" "Alles van mij": one zip with all that is kept of somebody, which opens without this program."""

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from oefenruimte.app.authoring.document import draft_from_text
from oefenruimte.app.authoring.draft_media import clips_of, media_of
from oefenruimte.app.authoring.drafts import Drafts
from oefenruimte.app.feedback import Feedback
from oefenruimte.app.plain_file import whole_file
from oefenruimte.app.portfolio import Portfolios
from oefenruimte.app.rights import films
from oefenruimte.app.rights.archive import Archive, Cancelled, Progress, safe_name
from oefenruimte.app.rights.kept import Kept
from oefenruimte.app.rights.landing import LANDINGS, Me
from oefenruimte.app.rights.readme import PORTFOLIO, README, Contents, portfolio_html, readme_html
from oefenruimte.app.rights.room_used import free_room
from oefenruimte.app.rights.sheets import as_csv, as_json
from oefenruimte.app.takes import Takes
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.draft import DraftSummary
from oefenruimte.domain.ids import MediaId, MemberId
from oefenruimte.domain.problem import Code, Failure, fail
from oefenruimte.domain.take import Take
from oefenruimte.store.database import Store
from oefenruimte.vault.media import MediaVault
from oefenruimte.vault.profile_dir import ProfileInfo
from oefenruimte.vault.recipients import Identity

_DATA, _EXERCISES = "gegevens", "oefeningen"
_DAMAGED = (Code.FILE_MISSING, Code.FILE_DAMAGED)
_SPARE = 64 << 20  # bytes for tables and pages

NoteExport = Callable[[Path], AbstractContextManager[None]]


def never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Exported:
    """`missing`: sentences about what was damaged; the rest is there."""

    file: Path
    takes: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Everything:
    """Puts it together. `voices`, `clips`: the folders with sealed sound and sealed clips."""

    store: Store
    takes: Takes
    feedback: Feedback
    portfolio: Portfolios
    drafts: Drafts
    voices: MediaVault
    clips: MediaVault
    identity: Identity
    profile: ProfileInfo
    me: MemberId
    clock: Clock
    note_export: NoteExport
    kept: Callable[[], Sequence[Kept]]

    def export(
        self, file: Path, size: int, cancelled: Cancelled = never, progress: Progress = lambda _: None
    ) -> Exported:
        """Write it to `file`: whole, or not at all; where it is going is noted until it is there.

        `size`: bytes of films and sounds, for the progress and to see whether it fits. Nothing is unsealed
        but into the file itself. EXPORT_FAILED (also a disk that is full), INTERRUPTED.
        """
        if free_room(file.parent) < size + _SPARE:
            raise fail(Code.EXPORT_FAILED, "no room for it")
        missing: list[str] = []
        takes = self.takes.list()
        with self.note_export(file), whole_file(file) as out:
            archive = Archive(out, self.clock.now(), size, cancelled, progress)
            try:
                self._films(archive, takes, missing)
                self._said(archive, takes)
                self._voices(archive, missing)
                self._exercises(archive, missing)
                self._tables(archive)
                self._pages(archive, missing)
            finally:
                archive.close()
        progress(1.0)
        return Exported(file, len(takes), tuple(missing))

    def _films(self, archive: Archive, takes: Sequence[Take], missing: list[str]) -> None:
        for take in takes:
            wrong = films.add_film(archive, self.takes, take)
            missing.extend([wrong] if wrong is not None else ())
            with self.store.unit() as unit:
                picture, notes = unit.takes.thumbnail(take.id), list(unit.notes.list(take.id))
            films.add_beside(archive, take, picture, notes)

    def _said(self, archive: Archive, takes: Sequence[Take]) -> None:
        by_id = {take.id: take for take in takes}
        for received in self.feedback.list():
            replies = self.feedback.replies(received.grant.share_id)
            take = by_id.get(received.grant.take_id)
            if take is not None:
                films.add_feedback(archive, take, received, replies, (self.me, self.profile.name))

    def _voices(self, archive: Archive, missing: list[str]) -> None:
        me = self._me()
        with self.store.unit() as unit:
            rows = [row for row in unit.inventory.rows("voice") if LANDINGS["voice"].mine(row, me)]
        for row in rows:
            self._copy(archive, f"{films.VOICES}/{row['id']}.ogg", self.voices, row["id"], missing)

    def _exercises(self, archive: Archive, missing: list[str]) -> None:
        for summary in self.drafts.list():
            name = f"{safe_name(summary.title)} {summary.id[:4]}"
            draft = self.drafts.get(summary.id)
            if not summary.errors and self._all_whole(media_of(draft)):
                with archive.stream(f"{_EXERCISES}/{name}.oefenscenario") as out:
                    self.drafts.pack(draft, out)  # type: ignore[arg-type]  # only `write` is used
            else:
                self._unfinished(archive, summary, name, missing)

    def _all_whole(self, media: Iterable[MediaId]) -> bool:
        """Read to their end, each of them."""
        try:
            for media_id in media:
                _read_through(self.clips.open(media_id, self.identity))
        except Failure as failure:
            if failure.problem.code not in _DAMAGED:
                raise
            return False
        return True

    def _unfinished(self, archive: Archive, summary: DraftSummary, name: str, missing: list[str]) -> None:
        """What is not ready to be a package, or not whole: its text and its clips as they are."""
        with self.store.unit() as unit:
            text = unit.scenario_drafts.get(summary.id)
        folder = f"{_EXERCISES}/{name} (niet af)"
        archive.text(f"{folder}/oefening.json", text)
        draft = draft_from_text(text)
        for clip in {clip.media: clip for clip in clips_of(draft)}.values():
            self._copy(archive, f"{folder}/{clip.media}.mp4", self.clips, clip.media, missing)
        if draft.picture is not None:
            self._copy(archive, f"{folder}/plaatje-{draft.picture}.jpg", self.clips, draft.picture, missing)

    def _tables(self, archive: Archive) -> None:
        me = self._me()
        for table, landing in LANDINGS.items():
            if not landing.file:
                continue
            with self.store.unit() as unit:
                columns = [name for name in unit.inventory.columns(table) if name not in landing.without]
                rows = [row for row in unit.inventory.rows(table, landing.without) if landing.mine(row, me)]
            if rows:
                archive.text(f"{_DATA}/{landing.file}.csv", as_csv(columns, rows))
                archive.text(f"{_DATA}/{landing.file}.json", as_json(rows))
        profile = {"id": self.profile.id, "naam": self.profile.name, "lid": self.me}
        profile["begonnen"] = self.profile.created.isoformat()
        archive.text(f"{_DATA}/profiel.json", json.dumps(profile, ensure_ascii=False, indent=1))

    def _pages(self, archive: Archive, missing: Sequence[str]) -> None:
        today = self.clock.today()
        archive.text(PORTFOLIO, portfolio_html(self.portfolio.read(), today))
        names = tuple(archive.names)
        contents = Contents(self.profile.name, today, names, self.kept(), missing)
        archive.text(README, readme_html(contents))

    def _copy(self, archive: Archive, name: str, vault: MediaVault, media: str, missing: list[str]) -> None:
        """Read to its end first: a zip takes nothing back."""
        try:
            _read_through(vault.open(MediaId(media), self.identity))
        except Failure as failure:
            if failure.problem.code not in _DAMAGED:
                raise
            missing.append(f"{name}: het bestand is beschadigd of weg.")
            return
        with vault.open(MediaId(media), self.identity) as source:
            archive.copy(name, source)

    def _me(self) -> Me:
        with self.store.unit() as unit:
            return Me(self.me, frozenset(grant.share_id for grant in unit.grants.list()))


def file_name(now: datetime) -> str:
    """That a window or a user would give it."""
    return f"alles van mij {now.astimezone().date().isoformat()}.zip"


def _read_through(reader: BinaryIO) -> None:
    with reader:
        while reader.read(1 << 20):
            pass
