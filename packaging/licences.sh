#!/bin/sh
# Collects the licences of everything that comes along into assets/licences/, and what each package says of its own
# licence into packaging/licences.json. Run it after packaging/lock.sh. Needs pip (packages that this computer
# does not use are fetched, not installed) and Debian's apt-get (texts of libraries that wheels carry without one).
set -eu
cd -- "$(dirname -- "$0")/.."
python=.venv/bin/python
[ -x "$python" ] || python=python3
exec "$python" packaging/licences.py
