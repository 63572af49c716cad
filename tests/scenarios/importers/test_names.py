"""Names of files as people give them: order, belonging together, and the turn they mean."""

import pytest

from oefenruimte.domain.scenario import Choice, End, NextTurn
from oefenruimte.scenarios.importers.names import keys_of, match_key, natural_key, title_from
from oefenruimte.scenarios.importers.order import follows_of


def test_two_comes_before_ten() -> None:
    names = ["beurt-10.mp4", "Beurt-2.mp4", "beurt-1.mp4", "Éérst.mp4"]
    assert sorted(names, key=natural_key) == ["beurt-1.mp4", "Beurt-2.mp4", "beurt-10.mp4", "Éérst.mp4"]


@pytest.mark.parametrize(
    "name", ["Beurt 1.vtt", "beurt-1.nl.vtt", "BEURT_1 (nl).srt", "béurt 1.vtt", "map/beurt 1 [NL].vtt"]
)
def test_captions_belong_to_their_clip_however_they_are_called(name: str) -> None:
    assert match_key(name) == match_key("beurt-1.mp4")


@pytest.mark.parametrize(
    ("stems", "ids"),
    [
        (["beurt-1", "beurt-2a", "beurt-2b", "beurt-3"], ["1", "2a", "2b", "3"]),
        (["gesprek 3 - 1", "gesprek 3 - 2"], ["1", "2"]),
        (["Scenario 7, beurt 1", "Scenario 7, beurt 2W"], ["1", "2w"]),
        (["1 intro jansen", "2 boos"], ["1", "2"]),
        (["intro", "beurt 1", "afsluiting"], ["intro", "1", "afsluiting"]),
        (["01", "02", "10"], ["1", "2", "10"]),
    ],
)
def test_a_name_says_which_turn_it_is(stems: list[str], ids: list[str]) -> None:
    keys = keys_of(stems)
    assert keys is not None
    assert [key.id for key in keys] == ids


@pytest.mark.parametrize(
    "stems",
    [["VID_20251102_103000", "VID_20251102_104500"], ["IMG_0012", "IMG_0013"], ["beurt 1", "beurt 1 (2)"]],
)
def test_a_camera_numbers_no_turns(stems: list[str]) -> None:
    assert keys_of(stems) is None


def test_letters_make_branches_that_come_together_again() -> None:
    keys = keys_of(["1", "2a rustig", "2b boos", "3"])
    assert keys is not None
    follows = follows_of(keys, ["", "Rustig", "Boos", ""])
    first = follows["1"]
    assert isinstance(first, Choice)
    assert [(branch.label, branch.to) for branch in first.branches] == [("Rustig", "2a"), ("Boos", "2b")]
    assert (follows["2a"], follows["2b"], follows["3"]) == (NextTurn("3"), NextTurn("3"), End())


def test_each_letter_keeps_its_own_way() -> None:
    keys = keys_of(["1", "2a", "2b", "3a", "3b"])
    assert keys is not None
    follows = follows_of(keys, [""] * 5)
    assert (follows["2a"], follows["2b"]) == (NextTurn("3a"), NextTurn("3b"))


def test_a_title_from_a_file() -> None:
    assert title_from("balie-paspoort.zip") == "Balie paspoort"
