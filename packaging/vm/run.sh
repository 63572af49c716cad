#!/bin/sh
# Tries the recorder on a real camera and microphone driver: a virtual machine with Debian's kernel, whose
# camera is vivid (V4L2) and whose microphone is snd-aloop (ALSA). See README.md.
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)
root=$(cd -- "$here/../.." && pwd)
store=${OEFENRUIMTE_VM:-${XDG_CACHE_HOME:-$HOME/.cache}/oefenruimte-vm}
python=${OEFENRUIMTE_VM_PYTHON:-$root/.venv/bin/python}
memory=${OEFENRUIMTE_VM_MEMORY:-3072}

say() { printf '%s\n' "$*" >&2; }

missing=
for tool in qemu-system-x86_64:qemu-system-x86 modprobe:kmod cpio:cpio dpkg-deb:dpkg apt-get:apt; do
    command -v "${tool%%:*}" >/dev/null || missing="$missing ${tool#*:}"
done
if [ -n "$missing" ]; then
    say "Needs:$missing (apt-get install --no-install-recommends$missing)"
    exit 4
fi

mkdir -p "$store"
if [ ! -f "$store/ready" ]; then
    say 'Fetching a kernel…'
    kernel=$(apt-cache depends linux-image-amd64 | sed -n 's/.*Depends: \(linux-image-[0-9].*\)/\1/p' | head -n 1)
    (cd "$store" && rm -rf ./*.deb kernel busybox && apt-get download "$kernel" busybox-static >/dev/null)
    dpkg-deb -x "$store"/linux-image-*.deb "$store/kernel"
    dpkg-deb -x "$store"/busybox-static*.deb "$store/busybox"
    release=$(ls "$store/kernel/lib/modules")
    depmod -b "$store/kernel" "$release"
    early=$store/early
    rm -rf "$early"
    mkdir -p "$early/bin" "$early/modules" "$early/proc" "$early/sys" "$early/dev" "$early/host" "$early/top" \
        "$early/all"
    cp "$store/busybox/bin/busybox" "$early/bin/busybox"
    for module in virtio_pci 9pnet_virtio 9p overlay; do
        modprobe -d "$store/kernel" -S "$release" --show-depends "$module"
    done | sed -n 's/^insmod //p' | awk '!seen[$1]++ { print $1 }' | while read -r file; do
        cp "$file" "$early/modules/"
        basename "$file" >>"$early/modules/order"
    done
    cp "$here/init" "$early/init"
    chmod 755 "$early/init"
    (cd "$early" && find . | cpio -o -H newc 2>/dev/null | gzip -1 >"$store/early.gz")
    touch "$store/ready"
fi
release=$(ls "$store/kernel/lib/modules")

# The machine sees this computer's files, but what it writes stays in its own memory.
result=$store/result.log
accel=${OEFENRUIMTE_VM_ACCEL:-tcg}
say "Starting ($accel)…"
timeout "${OEFENRUIMTE_VM_SECONDS:-1200}" qemu-system-x86_64 -machine "q35,accel=$accel" -cpu max -smp 2 \
    -m "$memory" -nographic -no-reboot -nodefaults -serial "file:$result" \
    -kernel "$store/kernel/boot/vmlinuz-$release" -initrd "$store/early.gz" \
    -fsdev "local,id=host,path=/,readonly=on,security_model=none,multidevs=remap" \
    -device virtio-9p-pci,fsdev=host,mount_tag=host \
    -append "console=ttyS0 quiet panic=-1 oefenruimte=$here/inside.sh store=$store python=$python $*"
tr -d '\r' <"$result" | sed -n '/---- begin/,/---- end/p'
grep -q -e '---- end 0' "$result"
