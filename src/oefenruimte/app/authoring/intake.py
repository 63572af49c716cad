"""All media of a draft at once: from files beside it into the vault, every one or none."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from oefenruimte.app.authoring.converting import (
    LOUDNESS,
    Cancelled,
    Converter,
    Job,
    OnProgress,
    clip_of,
)
from oefenruimte.app.authoring.draft_media import media_of, with_clips
from oefenruimte.app.authoring.picture import read_picture
from oefenruimte.domain.draft import Draft, DraftClip
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.media import MediaFacts, MediaSource
from oefenruimte.domain.problem import Code, fail


@dataclass(frozen=True, slots=True)
class Intake:
    """When anything goes wrong, or the user changes their mind, nothing of it stays."""

    converter: Converter

    def take_in(
        self,
        draft: Draft,
        media: Mapping[MediaId, MediaSource],
        level: frozenset[MediaId] | None,
        on_progress: OnProgress,
        cancelled: Cancelled,
    ) -> Draft:
        """Seal what the draft names and `media` has; the draft with what was learned about its clips.

        `level`: which clips to make as loud as the house; None: all. A clip that many name is made once.
        """
        wanted = sorted(media_of(draft) & media.keys())
        facts: dict[MediaId, MediaFacts] = {}
        with self._all_or_nothing(wanted):
            for place, media_id in enumerate(wanted):
                if cancelled():
                    raise fail(Code.INTERRUPTED)
                source = media[media_id]
                if media_id == draft.picture:
                    self._take_picture(source, media_id)
                else:
                    loudness = LOUDNESS if level is None or media_id in level else None
                    step = _Step(on_progress, place, len(wanted))
                    facts[media_id] = self.converter.make(
                        source, media_id, Job(None, loudness, step, cancelled)
                    )
                on_progress((place + 1) / len(wanted))
        return _told(draft, facts)

    def copy_in(
        self,
        draft: Draft,
        media: Mapping[MediaId, Path],
        on_progress: OnProgress,
        cancelled: Cancelled,
    ) -> Draft:
        """The same for the media of an exercise in the library: they are in the house format already."""
        pictures = {draft.picture}
        facts: dict[MediaId, MediaFacts] = {}
        with self._all_or_nothing(media):
            for place, (media_id, path) in enumerate(media.items()):
                if cancelled():
                    raise fail(Code.INTERRUPTED)
                self.converter.copy(path, media_id)
                if media_id not in pictures:
                    facts[media_id] = self.converter.workshop.look(path)
                on_progress((place + 1) / len(media))
        return _told(draft, facts)

    def _take_picture(self, source: MediaSource, media_id: MediaId) -> None:
        if not isinstance(source, Path):
            raise TypeError("a picture comes from a file")
        self.converter.seal(read_picture(source), media_id)

    @contextmanager
    def _all_or_nothing(self, media: Iterable[MediaId]) -> Iterator[None]:
        try:
            yield
        except BaseException:
            for media_id in media:
                self.converter.vault.remove(media_id)
            raise


@dataclass(frozen=True, slots=True)
class _Step:
    """Progress of one of several, as progress of all."""

    on_progress: OnProgress
    place: int
    count: int

    def __call__(self, fraction: float) -> None:
        self.on_progress((self.place + fraction) / self.count)


def _told(draft: Draft, facts: Mapping[MediaId, MediaFacts]) -> Draft:
    def told(clip: DraftClip) -> DraftClip:
        found = facts.get(clip.media)
        return clip if found is None else replace(clip_of(clip.media, clip.name, found), cut=clip.cut)

    return with_clips(draft, told)
