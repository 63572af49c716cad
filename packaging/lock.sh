#!/bin/sh
# Writes both lock files from pyproject.toml. What is locked stays as it is; `--upgrade` takes newer versions.
# Needs uv (`pip install uv`).
set -eu
cd -- "$(dirname -- "$0")/.."
compile() {
    uv pip compile --quiet --generate-hashes --universal --python-version 3.11 \
        --custom-compile-command 'packaging/lock.sh' pyproject.toml "$@"
}
compile --all-extras --output-file packaging/requirements.lock "$@"
compile --constraint packaging/requirements.lock --output-file packaging/requirements-run.lock
