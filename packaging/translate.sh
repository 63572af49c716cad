#!/bin/sh
# Brings assets/i18n up to date with the words in the sources: new words come in as unfinished, what is gone is kept
# as vanished (`--tidy` drops it). Then makes the .qm files that the program reads. Safe to run while others edit:
# it waits its turn, writes beside and replaces. See docs/languages.md.
set -eu
cd -- "$(dirname -- "$0")/.."
bin=${OEFENRUIMTE_BIN:-.venv/bin}
words=assets/i18n
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
obsolete=
[ "${1:-}" != --tidy ] || obsolete=-no-obsolete
exec 9<"$words" # the folder itself is the lock
flock 9
"$bin/python" packaging/app_words.py src/oefenruimte "$work/app_words.py"
{ find src/oefenruimte/ui -name '*.py' | LC_ALL=C sort; echo "$work/app_words.py"; } >"$work/sources"
for language in en nl; do
    cp "$words/oefenruimte_$language.ts" "$work" 2>/dev/null || :
    only=
    [ "$language" != nl ] || only=-pluralonly # the sources are Dutch: only "1 poging" and "2 pogingen" differ
    # shellcheck disable=SC2086
    "$bin/pyside6-lupdate" -silent -source-language nl -target-language "$language" -locations none \
        -sort-messages $obsolete $only "@$work/sources" -ts "$work/oefenruimte_$language.ts"
    "$bin/pyside6-lrelease" -silent "$work/oefenruimte_$language.ts" -qm "$work/oefenruimte_$language.qm"
    mv "$work/oefenruimte_$language.ts" "$work/oefenruimte_$language.qm" "$words"
done
