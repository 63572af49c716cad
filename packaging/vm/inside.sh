#!/bin/sh
# Runs inside the virtual machine, as root: loads the drivers and tries everything that needs them.
# $store and $python come from the kernel's command line.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp PYTHONDONTWRITEBYTECODE=1 QT_QPA_PLATFORM=offscreen
here=$(dirname -- "$0")
export kernel="$store/kernel"
modprobe -d "$kernel" vivid n_devs=2 node_types=0x1,0x1 input_types=0x0,0x0 no_error_inj=1 2>&1
modprobe -d "$kernel" snd-aloop pcm_substreams=1 2>&1
for wait in 1 2 3 4 5 6 7 8 9 10; do [ -e /dev/video0 ] && break; sleep 0.2; done
cd "$here/../.." || exit 1
echo '---- begin'
PYTHONPATH=src:tests:. "$python" "$here/tryout.py" 2>&1
echo "---- end $?"
sync
