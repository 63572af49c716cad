#!/usr/bin/env bash
# Tries the Debian package on a bare Debian without Python: install, doctor, the whole demo, a window, remove.
#
#   packaging/check-deb.sh dist/oefenruimte_VERSION_ARCH.deb [FOLDER FOR PICTURES]
#
# Needs root and debootstrap. BARE_DEB (default: chroot-deb beside the checkout) holds the bare system, made once;
# $BARE_DEB-try is the machine that is tried, and stays for a look. SUITE names another Debian.
# shellcheck disable=SC2016 # what is in single quotes is for the shell inside
set -euo pipefail

if [ -z "${BARE_OWN_MOUNTS:-}" ]; then # mounts of our own, gone when this ends
    exec env BARE_OWN_MOUNTS=1 unshare --mount --propagation private "$0" "$@"
fi

package=$(readlink -f "$1")
pictures=${2:-}
checkout=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
bare=${BARE_DEB:-$(dirname -- "$checkout")/chroot-deb}
try=$bare-try
suite=${SUITE:-bookworm}

step() { printf '\n=== %s\n' "$*"; }
wrong() { printf 'WRONG: %s\n' "$*"; exit 1; }

inside() { # user, command...
    local user=$1 home=/root
    shift
    [ "$user" = root ] || home=/home/$user
    chroot --userspec="$user:$user" "$try" env -i HOME="$home" TERM=dumb LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        sh -c 'cd "$HOME" && exec "$@"' sh "$@" </dev/null
}

listing() { # what lies on the machine, outside of what every system writes by itself
    (cd "$try" && find etc opt srv usr var/lib home root tmp -xdev \
        \( -path var/lib/apt -o -path var/lib/dpkg -o -path var/lib/systemd -o -path '*/fontconfig' \) -prune -o -print |
        LC_ALL=C sort)
}

if [ ! -e "$bare/usr/bin/dpkg" ]; then
    step "Bare $suite in $bare"
    debootstrap --variant=minbase "$suite" "$bare" http://deb.debian.org/debian >/dev/null
fi
[ ! -e "$bare/usr/bin/python3" ] || wrong 'this system has a Python: it proves nothing'

step 'A new machine'
rm -rf --one-file-system "$try"
cp -a "$bare" "$try"
cp /etc/resolv.conf /etc/hosts "$try/etc/"
mount -t proc proc "$try/proc"
mount --rbind /dev "$try/dev"
chroot "$try" useradd --create-home oefenaar
inside root apt-get update -qq
# What a desktop has and a bare system has not: a screen to draw on, and the caches of types and icons.
inside root apt-get install -y -qq --no-install-recommends xvfb xauth imagemagick desktop-file-utils shared-mime-info \
    hicolor-icon-theme dbus >"$try/tmp/desktop.log" 2>&1 || { tail "$try/tmp/desktop.log"; wrong 'no desktop'; }

step 'Install, without a question'
cp "$package" "$try/root/oefenruimte.deb"
inside root apt-get install -y -qq --no-install-recommends /root/oefenruimte.deb >"$try/root/install.log" 2>&1 ||
    { tail -n 30 "$try/root/install.log"; wrong 'apt-get install'; }
rm "$try/root/oefenruimte.deb"
inside root sh -c 'dpkg --verify oefenruimte && ! command -v python3'
inside oefenaar sh -c 'command -v oefenruimte; oefenruimte --version'
inside oefenaar oefenruimte doctor

step 'Every library finds what it needs'
inside root sh -c 'find /usr/lib/oefenruimte -name "*.so*" -type f | while read -r file; do
    ldd "$file" 2>/dev/null | grep "not found" | sed "s|^|$file:|"; done' >"$try/tmp/missing"
# Plug-ins for GNOME, printers: there where the desktop has their library.
grep -vE 'libqgtk3|libcupsprintersupport' "$try/tmp/missing" | grep . && wrong 'libraries are missing'

step 'The desktop knows the program and its files'
inside root grep -F oefenruimte.desktop /usr/share/applications/mimeinfo.cache
inside root grep -F 'application/x-oefenscenario:*.oefenscenario' /usr/share/mime/globs2
inside root test -e /usr/share/icons/hicolor/512x512/apps/oefenruimte.png

step 'Record, measure, export, and a paper: every helper process and Pango'
inside oefenaar sh -c '
    set -e
    echo "fiets lantaarn dinsdag koriander" >wachtzin.txt
    oefenruimte profile create "Sanne Visser" --passphrase-file wachtzin.txt >profiel.txt
    sanne() { oefenruimte --profile "Sanne Visser" --passphrase-file wachtzin.txt "$@"; }
    sanne record weer-een-ander-papiertje --seconds 1.5 --camera test: --microphone test:
    sanne facts 1
    sanne takes export 1 film.mp4
    sanne overview --parts vaardigheden,in-het-echt --out overzicht.pdf
    [ "$(head -c 5 overzicht.pdf)" = %PDF- ]
    ls -l film.mp4 overzicht.pdf' || wrong 'a helper process, or the paper'

step 'The demo, to its end'
began=$(date +%s)
inside oefenaar env QT_QPA_PLATFORM=offscreen oefenruimte demo --out /home/oefenaar/demo 2>"$try/tmp/demo.err" ||
    { tail "$try/tmp/demo.err"; wrong 'the demo'; }
echo "the demo took $(($(date +%s) - began)) s"

step 'A window on a real screen'
inside oefenaar xvfb-run -a -s '-screen 0 1280x800x24' sh -c '
    oefenruimte & program=$!
    tries=0
    until import -window root screen.png && [ "$(identify -format %k screen.png)" -gt 200 ]; do
        tries=$((tries + 1)); [ "$tries" -lt 60 ] || break; sleep 0.5
    done
    kill "$program"; wait "$program" 2>/dev/null
    identify -format "%wx%h, %k colours\n" screen.png; [ "$(identify -format %k screen.png)" -gt 200 ]' ||
    wrong 'the window shows nothing'
if [ -n "$pictures" ]; then
    mkdir -p "$pictures"
    cp "$try/home/oefenaar/screen.png" "$try"/home/oefenaar/demo/*.png "$pictures/"
fi

step 'Remove: nothing stays but what the user made'
inside root apt-get purge -y -qq oefenruimte >/dev/null 2>&1
[ -d "$try/home/oefenaar/.local/share/oefenruimte" ] || wrong 'what the user made is gone'
listing | grep -i oefenruimte | grep -v '^home/' && wrong 'something stays'
inside root apt-get autoremove -y -qq >/dev/null 2>&1
step 'Good'
