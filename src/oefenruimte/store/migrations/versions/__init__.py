"""One step per module: `rNNNN_what.py`, with `revision` and `down_revision`. Released steps never change."""
