"""Which sealed files a draft uses."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from oefenruimte.domain.draft import Draft, DraftClip
from oefenruimte.domain.ids import MediaId


def clips_of(draft: Draft) -> Iterator[DraftClip]:
    """Every clip of the draft: of turns, of answers, and the one of the citizen who listens."""
    clips = (
        *(turn.clip for turn in draft.turns),
        *(variant.clip for turn in draft.turns for variant in turn.variants),
        *(answer.clip for answer in draft.answers),
        draft.listening,
    )
    yield from (clip for clip in clips if clip is not None)


def media_of(draft: Draft) -> frozenset[MediaId]:
    """Ids of every sealed file: clips, what they were cut from, and the picture."""
    found = {clip.media for clip in clips_of(draft)}
    found |= {clip.cut.source for clip in clips_of(draft) if clip.cut is not None}
    return frozenset(found | ({draft.picture} if draft.picture is not None else set()))


def with_clips(draft: Draft, change: Callable[[DraftClip], DraftClip]) -> Draft:
    """The same draft with every clip changed."""

    def changed(clip: DraftClip | None) -> DraftClip | None:
        return None if clip is None else change(clip)

    return replace(
        draft,
        turns=tuple(
            replace(
                turn,
                clip=changed(turn.clip),
                variants=tuple(replace(one, clip=change(one.clip)) for one in turn.variants),
            )
            for turn in draft.turns
        ),
        answers=tuple(replace(answer, clip=changed(answer.clip)) for answer in draft.answers),
        listening=changed(draft.listening),
    )
