#!/bin/sh
# Writes the lock files from pyproject.toml, bench.in, lrs.in and package.in. What is locked stays as it is;
# `--upgrade` takes newer versions. Needs uv (`pip install uv`). Then run licences.sh and sbom.py.
set -eu
cd -- "$(dirname -- "$0")/.."
compile() {
    uv pip compile --quiet --generate-hashes --universal --python-version 3.11 \
        --custom-compile-command 'packaging/lock.sh' "$@"
}
compile pyproject.toml --all-extras --output-file packaging/requirements.lock "$@"
compile pyproject.toml --constraint packaging/requirements.lock --output-file packaging/requirements-run.lock
compile packaging/package.in --constraint packaging/requirements.lock --output-file packaging/requirements-package.lock "$@"
compile packaging/bench.in --output-file packaging/requirements-bench.lock "$@"
compile packaging/lrs.in --output-file packaging/requirements-lrs.lock "$@"
