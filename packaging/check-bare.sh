#!/usr/bin/env bash
# Tries the launcher on a bare Debian: what a new machine lacks, this one may have had for years.
#
#   packaging/check-bare.sh [WORD ...]     default: setup test
#
# Two machines are made from one bare system (debootstrap, Python only), with the last commit checked out:
#   1. someone without root and sudo: must stop with exit 3 and one line; that line, carried out by root, must
#      be enough; the second start must be quick;
#   2. root: `./oefenruimte WORD ...` must do everything by itself (`demo`, `test`, ...).
# Needs root, debootstrap and about 6 GB. BARE (default: chroot beside the checkout) holds the bare system,
# $BARE-user and $BARE-root the two machines; they stay for a look afterwards. SUITE names another Debian.
set -euo pipefail

if [ -z "${BARE_OWN_MOUNTS:-}" ]; then # mounts of our own, gone when this ends
    exec env BARE_OWN_MOUNTS=1 unshare --mount --propagation private "$0" "$@"
fi

checkout=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
bare=${BARE:-$(dirname -- "$checkout")/chroot}
suite=${SUITE:-bookworm}
[ $# -gt 0 ] || set -- setup test

step() { printf '\n=== %s\n' "$*"; }
wrong() { printf 'WRONG: %s\n' "$*"; exit 1; }

new_machine() { # directory
    rm -rf --one-file-system "$1"
    cp -a "$bare" "$1"
    cp /etc/resolv.conf /etc/hosts "$1/etc/"
    mkdir -p "$1/srv/main" "$1/srv/shared"
    git clone --quiet --no-hardlinks "$checkout" "$1/srv/main"
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    if [ -d "$checkout/../shared" ]; then mount --bind "$checkout/../shared" "$1/srv/shared"; fi
    # How this machine reaches its package registry: pip's settings, and the folders and files they name. Files
    # get a place of their own: installing ca-certificates would overwrite the bundle with Debian's.
    pip_settings | sed -nE "s/^(global|install|:env:)\.([^=]+)='(.*)'$/\2 = \3/p" | sort -u -t= -k1,1 >"$1/etc/pip.conf"
    sed -i '1i [global]' "$1/etc/pip.conf"
    local path
    while read -r path; do
        path=${path%/simple} # an index as a folder has its files beside it
        if [ -d "$path" ]; then
            mkdir -p "$1$path"
            mount --bind "$path" "$1$path"
        elif [ -f "$path" ]; then
            mkdir -p "$(dirname -- "$1/srv/registry$path")"
            cp -L "$path" "$1/srv/registry$path"
            sed -i "s|$path|/srv/registry$path|" "$1/etc/pip.conf"
        fi
    done < <(pip_settings | grep -oE "(file://)?/[^ ']+" | sed 's|^file://||' | sort -u)
}

pip_settings() { python3 -m pip config list; }

inside() { # directory, user, command...
    local directory=$1 user=$2 home=/root
    [ "$user" = root ] || home=/home/$user
    # npm (for the tests' data) has no file with settings here; it gets the same certificates as pip.
    chroot --userspec="$user:$user" "$directory" env -i HOME="$home" TERM=dumb \
        NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:+/srv/registry$NODE_EXTRA_CA_CERTS}" \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        sh -c 'cd /srv/main && exec "$@"' sh "${@:3}" </dev/null
}

if [ ! -e "$bare/usr/bin/python3" ]; then
    step "Bare $suite in $bare"
    debootstrap --variant=minbase --include=python3 "$suite" "$bare" http://deb.debian.org/debian >/dev/null
fi

step 'Someone without root and sudo'
user=$bare-user
new_machine "$user"
chroot "$user" useradd --create-home oefenaar
chown -R 1000:1000 "$user/srv/main"
status=0
inside "$user" oefenaar ./oefenruimte setup 2>"$user/said" || status=$?
cat "$user/said"
[ "$status" -eq 3 ] || wrong "exit $status instead of 3"
line=$(tail -n 1 "$user/said")
inside "$user" root sh -c "$line" >"$user/root.log" 2>&1 || { tail "$user/root.log"; wrong 'that line does not work'; }
inside "$user" oefenaar ./oefenruimte setup
began=$(date +%s%N)
inside "$user" oefenaar ./oefenruimte setup
spent=$((($(date +%s%N) - began) / 1000000))
echo "second start: $spent ms"
[ "$spent" -lt 300 ] || wrong 'the second start is slow'

step "Root: ./oefenruimte $*"
new_machine "$bare-root"
inside "$bare-root" root ./oefenruimte "$@"
step 'Good'
