"""From one's own growing to a file, and from files to a report on paper."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from fakes.session import make_desk, make_session
from oefenruimte.app.effect import Handed, read_files, report_of, save_contribution
from oefenruimte.app.effect_sheet import effect_html, effect_words, export_effect
from oefenruimte.app.session import Session
from oefenruimte.domain.effect import Contribution, EffectReport, Quarter, SkillSteps, TooFew
from oefenruimte.domain.growth import Evidence, Source, Step
from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.sharing.contribution import contribution_json

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
Q4 = Quarter(2026, 4)
DAY = date(2026, 11, 2)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = make_session(make_desk(tmp_path))
    yield session
    session.close()


def _measured(session: Session, skill: str, before: Step) -> None:
    session.growth.start_baseline([skill], DAY)
    session.growth.answer_baseline(skill, before, DAY)
    session.growth.finish_baseline(DAY)


def _noted(session: Session, skill: str, place: float, key: str = "een") -> None:
    with session.growth._store.unit() as unit:
        unit.evidence.put(
            Evidence(f"coach/{skill}/{key}", skill, Source.COACH, place, DAY, by="Karin", what="Wacht")
        )


def test_nothing_to_contribute_before_there_is_something_to_see(session: Session) -> None:
    with pytest.raises(Failure) as caught:
        session.growth.contribution(DAY)
    assert caught.value.problem.code is Code.CONTRIBUTION_EMPTY
    _measured(session, "Begrenzen", Step.BEGIN)  # a baseline alone is no change
    with pytest.raises(Failure):
        session.growth.contribution(DAY)


def test_only_two_steps_of_each_skill_go_in(session: Session, tmp_path: Path) -> None:
    _measured(session, "Begrenzen", Step.BEGIN)
    _noted(session, "Begrenzen", 3)
    _noted(session, "Mijn eigen woord ervoor", 3)
    found = session.growth.contribution(DAY)
    assert (found.quarter, found.skills) == (Q4, (SkillSteps("Begrenzen", Step.BEGIN, Step.GOOD),))
    file = tmp_path / "ik.oefenbijdrage"
    save_contribution(session.growth, found, file)
    expected = (
        f'{{"format":1,"id":"{found.id}","quarter":"2026-4",'
        '"skills":[{"before":0,"now":2,"skill":"Begrenzen"}]}'
    )
    assert file.read_bytes() == expected.encode()
    for private in (session.profile.name, session.profile.id, "Karin", "Wacht", "11", "Mijn eigen"):
        assert private not in expected.replace(found.id, "")


def test_within_a_quarter_it_stays_the_same_one(session: Session, tmp_path: Path) -> None:
    _measured(session, "Begrenzen", Step.BEGIN)
    _noted(session, "Begrenzen", 2)
    looked = session.growth.contribution(DAY)
    assert session.growth.contribution(DAY).id != looked.id  # looking keeps nothing
    save_contribution(session.growth, looked, tmp_path / "a.oefenbijdrage")
    _noted(session, "Begrenzen", 3, "twee")
    assert session.growth.contribution(DAY) == looked
    later = session.growth.contribution(date(2027, 1, 4))
    assert later.id != looked.id
    assert later.quarter == Quarter(2027, 1)
    session.growth.erase()
    with pytest.raises(Failure):
        session.growth.contribution(DAY)


def test_a_file_that_cannot_be_written_counts_as_not_given(session: Session, tmp_path: Path) -> None:
    _measured(session, "Begrenzen", Step.BEGIN)
    _noted(session, "Begrenzen", 2)
    looked = session.growth.contribution(DAY)
    with pytest.raises(Failure):
        save_contribution(session.growth, looked, tmp_path / "weg" / "a.oefenbijdrage")
    assert session.growth.contribution(DAY).id != looked.id


def _contributions(count: int, now: Step = Step.GOOD, quarter: Quarter = Q4) -> tuple[Contribution, ...]:
    steps = (SkillSteps("Begrenzen", Step.ON_THE_WAY, now),)
    return tuple(Contribution(new_id(), quarter, steps) for _ in range(count))


def test_what_is_no_contribution_is_named_and_the_rest_counts(tmp_path: Path) -> None:
    folder = tmp_path / "map"
    (folder / "dieper").mkdir(parents=True)
    for place, one in enumerate(_contributions(3)):
        (folder / f"{place}.oefenbijdrage").write_bytes(contribution_json(one))
    (folder / "raar.oefenbijdrage").write_bytes(b"{}")
    (folder / "lees mij.txt").write_bytes(b"geen bijdrage")
    handed = read_files([folder, folder / "0.oefenbijdrage", tmp_path / "niet-er"])
    assert len(handed.contributions) == 4
    assert [(name, problem.code) for name, problem in handed.refused] == [
        ("raar.oefenbijdrage", Code.CONTRIBUTION_DAMAGED),
        ("niet-er", Code.CONTRIBUTION_DAMAGED),
    ]
    assert report_of(handed) == TooFew(Q4, 3)


def test_the_newest_quarter_unless_another_is_asked() -> None:
    handed = Handed((*_contributions(12), *_contributions(2, quarter=Quarter(2027, 1))), ())
    assert report_of(handed) == TooFew(Quarter(2027, 1), 2)
    assert isinstance(report_of(handed, Q4), EffectReport)
    assert report_of(Handed((), ())) == TooFew(None, 0)


def test_on_paper(tmp_path: Path) -> None:
    handed = Handed((*_contributions(17), *_contributions(12, Step.ON_THE_WAY)), ())
    found = report_of(handed)
    assert isinstance(found, EffectReport)
    assert [effect_words(one) for one in found.skills] == ["Begrenzen: 15 vooruit, 10 gelijk of terug."]
    html = effect_html(found)
    assert "<td>25</td><td>15</td><td>10</td><td>–</td><td>–</td>" in html
    for exact in ("17", "12", "29"):
        assert exact not in html
    file = tmp_path / "effect.pdf"
    export_effect(found, file, FONTS)
    assert file.read_bytes().startswith(b"%PDF-1.7")
