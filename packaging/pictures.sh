#!/bin/sh
# Makes the pictures of README.md and docs/handleiding anew, and the animation of the story, from the real program.
#   packaging/pictures.sh            all of them
#   packaging/pictures.sh story      the animation and the pictures of README.md: one demo gives both
#   packaging/pictures.sh manuals    only those of the manuals
set -eu
cd -- "$(dirname -- "$0")/.."
what=${1:-all}
[ $# -eq 0 ] || shift
python=${OEFENRUIMTE_VENV:-.venv}/bin/python
out=$(mktemp -d)
trap 'rm -rf -- "$out"' EXIT
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
export QT_QPA_PLATFORM

if [ "$what" = all ] || [ "$what" = story ]; then
    "$python" packaging/story.py "$out/demo"
    for pair in fragment:fragment opname:opname tevreden:terugkijken delen:delen reacties:coach \
        feedback-lezen:feedback eerste-start:eerste-start bibliotheek:bibliotheek importverslag:importverslag \
        oefening-maken:oefening-maken; do
        cp -- "$out"/demo/[0-9][0-9]-"${pair%%:*}".png "docs/img/${pair##*:}.png"
        "$python" packaging/smaller.py "docs/img/${pair##*:}.png"
    done
fi

if [ "$what" = all ] || [ "$what" = manuals ]; then
    # Every picture of a manual is the stage of that name, in `oefenruimte pictures`.
    names=$(grep -ho '(img/[a-z-]*\.png)' docs/handleiding/*.md | sed 's/(img\/\(.*\)\.png)/\1/' | sort -u)
    for name in $names; do set -- "$@" --only "$name"; done
    ./oefenruimte pictures --out "$out/stages" --theme light --scale 100 --width 1280 "$@"
    rm -f -- docs/handleiding/img/*.png
    mkdir -p docs/handleiding/img
    for name in $names; do
        cp -- "$out/stages/$name/light-100-1280.png" "docs/handleiding/img/$name.png"
        "$python" packaging/smaller.py "docs/handleiding/img/$name.png"
    done
fi
