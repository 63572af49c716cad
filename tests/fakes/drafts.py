"""Drafts for tests: by hand, and any at all."""

from dataclasses import replace

from hypothesis import strategies as st

from oefenruimte.domain.draft import Cut, Draft, DraftAnswer, DraftClip, DraftTurn
from oefenruimte.domain.ids import DraftId, MediaId, ScenarioId, new_id
from oefenruimte.domain.scenario import (
    AnswerKind,
    Behaviour,
    Branch,
    Choice,
    Cue,
    End,
    Follow,
    Hint,
    Hold,
    Level,
    NextTurn,
    Setting,
)


def make_clip(
    name: str = "beurt-1.mp4", duration_ms: int = 8_000, loudness: float | None = -23.0
) -> DraftClip:
    """A clip whose sealed file is nowhere."""
    return DraftClip(MediaId(new_id()), name, duration_ms, True, True, loudness)


def make_draft(turns: int = 3, title: str = "Het paspoort is niet klaar") -> Draft:
    """A draft in which nothing is wrong: turns one after another, all with clip and captions."""
    return Draft(
        id=DraftId(new_id()),
        scenario_id=ScenarioId("het-paspoort"),
        version="1.0",
        title=title,
        summary="Een reiziger wil vandaag een paspoort.",
        citizen="Mevrouw Jansen",
        situation="Het is druk aan de balie.",
        role="Je werkt aan de balie.",
        goal="Zij weet wat er kan.",
        skills=("Omgaan met emotie",),
        behaviours=(Behaviour("begrip", "Ik toon begrip", "Je toont begrip.", "Toont begrip", "ear"),),
        turns=tuple(
            DraftTurn(
                id=str(number),
                name=f"Deel {number}",
                clip=make_clip(f"beurt-{number}.mp4"),
                captions=(Cue(0, 2_000, "Goedemorgen."), Cue(2_000, 5_000, "Ik kom voor\nmijn paspoort.")),
                captions_name=f"beurt-{number}.vtt",
                lines="Goedemorgen. Ik kom voor mijn paspoort.",
                prompt="Reageer op mevrouw Jansen.",
                cue_card=(Hint("Noem haar naam", "quote"),),
                follow=NextTurn(str(number + 1)) if number < turns else End(),
            )
            for number in range(1, turns + 1)
        ),
        licence="CC-BY-4.0",
    )


def with_choice(draft: Draft, turn_id: str, *targets: str | None) -> Draft:
    """A choice after this turn, whose branches lead to `targets`."""
    branches = tuple(Branch(f"Keuze {at}", to) for at, to in enumerate(targets, start=1))
    follow = Choice("Wat deed je?", branches, 0)
    return replace(
        draft,
        turns=tuple(replace(turn, follow=follow) if turn.id == turn_id else turn for turn in draft.turns),
    )


_texts = st.text(max_size=40)
_ids = st.from_regex(r"[a-z0-9]{1,8}", fullmatch=True)
_media = st.builds(lambda: MediaId(new_id()))
_times = st.integers(0, 60_000)
_cues = st.lists(st.builds(Cue, _times, _times, _texts), max_size=3).map(tuple)
_hints = st.lists(st.builds(Hint, _texts, _texts), max_size=3).map(tuple)
_many = st.lists(_texts, max_size=3).map(tuple)
_clips = st.builds(
    DraftClip,
    _media,
    _texts,
    _times,
    st.booleans(),
    st.booleans(),
    st.none() | st.floats(-70, 0),
    st.none() | st.builds(Cut, _media, _times, _times),
)


def _follows(ids: list[str]) -> st.SearchStrategy[Follow | None]:
    to = st.sampled_from(ids)
    branches = st.lists(st.builds(Branch, _texts, st.none() | to | st.just("")), min_size=2, max_size=3)
    choices = branches.flatmap(
        lambda made: st.builds(Choice, _texts, st.just(tuple(made)), st.integers(0, len(made) - 1))
    )
    return st.none() | st.just(End()) | st.builds(NextTurn, to) | choices


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Any draft, with anything in its texts. Ids of turns differ."""
    ids = draw(st.lists(_ids, min_size=1, max_size=5, unique=True))
    turn = st.builds(
        DraftTurn,
        id=st.just(""),
        name=_texts,
        clip=st.none() | _clips,
        wanted=_texts,
        captions=_cues,
        captions_name=_texts,
        lines=_texts,
        prompt=_texts,
        cue_card=_hints,
        usual_seconds=st.tuples(st.integers(1, 30), st.integers(30, 60)),
        hold=st.sampled_from(Hold),
        follow=_follows(ids),
    )
    answer = st.builds(
        DraftAnswer,
        turn=st.sampled_from(ids),
        text=_texts,
        kind=st.sampled_from(AnswerKind),
        why=_texts,
        clip=st.none() | _clips,
        captions=_cues,
    )
    return Draft(
        id=DraftId(new_id()),
        scenario_id=ScenarioId(draw(_ids)),
        version=draw(_texts),
        title=draw(_texts),
        summary=draw(_texts),
        setting=draw(st.sampled_from(Setting)),
        level=draw(st.sampled_from(Level)),
        minutes=draw(st.integers(1, 120)),
        skills=draw(_many),
        citizen=draw(_texts),
        situation=draw(_texts),
        facts=draw(_many),
        tips=draw(_many),
        behaviours=draw(
            st.lists(st.builds(Behaviour, _ids, _texts, _texts, _texts, _texts, _texts), max_size=2).map(
                tuple
            )
        ),
        turns=tuple(replace(draw(turn), id=turn_id) for turn_id in ids),
        answers=tuple(draw(st.lists(answer, max_size=2))),
        picture=draw(st.none() | _media),
        listening=draw(st.none() | _clips),
        origin=draw(_texts),
        own_case=draw(st.booleans()),
    )
