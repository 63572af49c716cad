"""The whole story in the real window, as `./oefenruimte demo` tells it: first start to feedback read."""

import json
import os
import subprocess
import sys
from pathlib import Path

import av
import pytest
from PySide6.QtGui import QImage


@pytest.mark.timeout(300)
def test_the_demo_tells_the_story_to_its_end(tmp_path: Path) -> None:
    out = tmp_path / "demo"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "oefenruimte", "demo", "--out", str(out), "--json"],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=280,
    )
    report = json.loads(done.stdout)
    assert done.returncode == 0, (report, done.stderr[-2000:])
    assert report == json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert report["ok"] is True
    assert all(step["ok"] for step in report["steps"])
    assert {check["name"] for check in report["checks"]} >= {
        "Opnames zitten op slot",
        "Niets leesbaar op schijf",
        "De organisatie staat in voor de coach",
        "De beheerder ziet geen poging",
        "Alleen de gekozen poging is gedeeld",
        "De coach kan de poging openen",
        "Reacties op de juiste milliseconde",
    }
    assert "Traceback" not in done.stderr

    pictures = [out / name for step in report["steps"] for name in step["pictures"]]
    assert len(pictures) >= 20
    for picture in pictures:
        image = QImage(str(picture))
        assert (image.width(), image.height()) == (1280, 800), picture
        colours = {image.pixel(x, y) for x in range(0, 1280, 40) for y in range(0, 800, 40)}
        assert len(colours) > 3, f"{picture} is empty"
    with av.open(str(out / "gedeelde-poging.mp4")) as film:
        assert {stream.type for stream in film.streams} == {"video", "audio"}
    marks = json.loads((out / "feedback.json").read_text(encoding="utf-8"))["marks"]
    assert [mark["kind"] for mark in marks] == ["compliment", "tip"]
