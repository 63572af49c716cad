#!/bin/sh
# Tries the wheel in an environment of its own, outside of the checkout: are assets and exercises in it?
#
#   packaging/check-wheel.sh [FOLDER]      the wheel stays in FOLDER (default: dist)
#
# Needs what `./oefenruimte` needs of the system, and a package registry for the dependencies, by their hashes.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
out=${1:-$root/dist}
mkdir -p "$out"
out=$(CDPATH='' cd -- "$out" && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
say() { printf '=== %s\n' "$*"; }

say 'Build, from what is committed'
git clone --quiet "$root" "$scratch/source"
python3 -m venv "$scratch/venv"
python=$scratch/venv/bin/python
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct)
export SOURCE_DATE_EPOCH
"$python" -m pip wheel --quiet --no-deps --wheel-dir "$scratch/wheel" "$scratch/source"
rm -rf "$scratch/source"

say 'Install'
"$python" -m pip install --quiet --require-hashes --only-binary :all: --no-deps -r "$root/packaging/requirements-run.lock"
"$python" -m pip install --quiet --no-deps "$scratch"/wheel/*.whl
cp "$scratch"/wheel/*.whl "$out/"
ls -l "$out"/*.whl

say 'Try, far from the checkout'
cd "$scratch"
unset PYTHONPATH OEFENRUIMTE_ASSETS OEFENRUIMTE_SCENARIOS
export OEFENRUIMTE_HOME="$scratch/home" QT_QPA_PLATFORM=offscreen
"$scratch/venv/bin/oefenruimte" --version
"$scratch/venv/bin/oefenruimte" doctor
count=$("$scratch/venv/bin/oefenruimte" --json scenarios list | "$python" -c 'import json, sys; print(len(json.load(sys.stdin)["scenarios"]))')
echo "$count exercises"
[ "$count" -ge 8 ]
"$scratch/venv/bin/oefenruimte" demo --out "$scratch/demo"
say 'Good'
