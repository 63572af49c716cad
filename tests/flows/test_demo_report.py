"""What the demo leaves alone, and when it may say that all is well."""

import json
from pathlib import Path

import pytest

from oefenruimte.domain.problem import Code, Failure
from oefenruimte.ui.demo.report import DemoReport, remove_earlier
from oefenruimte.ui.demo.run import run_demo

MINE = ("vakantie.png", "01-strand.png.bak", "02-mijn foto.png")


@pytest.mark.parametrize(
    "report", [None, "", "[]", '{"steps": 3}', '{"steps": [{"pictures": ["../elders/01-x.png", 7]}]}']
)
def test_what_no_demo_made_stays(tmp_path: Path, report: str | None) -> None:
    out = tmp_path / "uit"
    (tmp_path / "elders").mkdir()
    (tmp_path / "elders" / "01-x.png").touch()
    out.mkdir()
    for name in MINE:
        (out / name).touch()
    if report is not None:
        (out / "report.json").write_text(report)
    remove_earlier(out)
    assert {path.name for path in out.iterdir()} >= set(MINE)
    assert (tmp_path / "elders" / "01-x.png").exists()


def test_the_pictures_of_an_earlier_demo_go(tmp_path: Path) -> None:
    steps = [{"pictures": ["01-eerste-start.png", "02-mijn foto.png"]}, {"pictures": ["02-dark-100.png"]}]
    (tmp_path / "report.json").write_text(json.dumps({"steps": steps}))
    for name in (*MINE, "01-eerste-start.png", "02-dark-100.png", "03-onbekend.png"):
        (tmp_path / name).touch()
    remove_earlier(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {*MINE, "03-onbekend.png", "report.json"}


def test_a_story_that_broke_off_is_not_well(tmp_path: Path) -> None:
    report = DemoReport(tmp_path, lambda _: None)
    with report.step("Eén"):
        pass
    report.check("Twee", True)
    assert not report.ok
    report.complete = True
    assert report.ok
    report.check("Drie", False)
    assert not report.ok


def test_a_place_that_is_no_folder_is_told(tmp_path: Path) -> None:
    place = tmp_path / "uit"
    place.write_text("x")
    with pytest.raises(Failure) as caught:
        run_demo(place, lambda _: pytest.fail("nothing may begin"), lambda _: None)
    assert caught.value.problem.code is Code.EXPORT_FAILED
    assert place.read_text() == "x"
