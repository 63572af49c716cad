#!/bin/sh
# Writes requirements.lock from requirements.in. What is locked stays as it is; `--upgrade` takes newer versions.
# Needs uv (`pip install uv`).
set -eu
cd -- "$(dirname -- "$0")"
uv pip compile --quiet --generate-hashes --universal --python-version 3.11 \
    --custom-compile-command 'packaging/clips/lock.sh' requirements.in --output-file requirements.lock "$@"
