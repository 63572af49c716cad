"""For every test: no window system needed."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
