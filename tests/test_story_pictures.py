"""The animation of README.md: a minute, small enough, and with a caption for every step of the demo."""

import ast
import importlib.util
import re
from pathlib import Path
from typing import Any

import av
from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "img"


def story() -> Any:
    spec = importlib.util.spec_from_file_location("story_script", ROOT / "packaging" / "story.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def steps_of_the_demo() -> set[str]:
    """The names in `report.step(…)`; of attempts there are three."""
    found: set[str] = set()
    for file in (ROOT / "src" / "oefenruimte" / "ui" / "demo").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "step" and node.args:
                name = node.args[0]
                if isinstance(name, ast.Constant):
                    found.add(name.value)
                elif isinstance(name, ast.JoinedStr):
                    pattern = ast.unparse(name).strip("f'\"")
                    found |= {pattern.replace("{number}", str(number)) for number in (1, 2, 3)}
    return found


def test_every_step_of_the_demo_has_a_caption_or_is_left_out_on_purpose() -> None:
    assert set(story().CAPTIONS) == steps_of_the_demo()


def test_captions_are_short_sentences() -> None:
    captions = [caption[0] for caption in story().CAPTIONS.values() if caption]
    assert len(captions) > 8
    assert all(len(part.split()) <= 14 for words in captions for part in re.split(r"[.?!] ", words))


def test_the_animation_lasts_a_minute_and_is_small() -> None:
    file = PICTURES / "verhaal.webp"
    assert file.stat().st_size <= story().MOST_BYTES
    with Image.open(file) as picture:
        assert picture.n_frames > 60
        lasts = 0
        for number in range(picture.n_frames):
            picture.seek(number)
            picture.load()
            lasts += picture.info["duration"]
    assert 50_000 <= lasts <= 70_000


def test_the_film_is_the_same_minute() -> None:
    with av.open(str(PICTURES / "verhaal.mp4")) as film:
        assert film.duration is not None
        assert 50 <= film.duration / av.time_base <= 70


def test_pictures_of_the_readme_are_small() -> None:
    files = [file for file in PICTURES.iterdir() if file.suffix == ".png"]
    assert len(files) >= 10
    assert sum(file.stat().st_size for file in files) < 2_500_000
