#!/bin/sh
# Makes the pictures of README.md anew, from the real program: runs the demo and copies what is shown.
set -eu
cd -- "$(dirname -- "$0")/.."
out=$(mktemp -d)
trap 'rm -rf -- "$out"' EXIT
./oefenruimte demo --out "$out"
mkdir -p docs/img
for pair in fragment:fragment opname:opname tevreden:terugkijken delen:delen reacties:coach \
    feedback-lezen:feedback eerste-start:eerste-start bibliotheek:bibliotheek importverslag:importverslag \
    oefening-maken:oefening-maken; do
    cp -- "$out"/[0-9][0-9]-"${pair%%:*}".png "docs/img/${pair##*:}.png"
done
