"""Proof play: the exercise as the learner meets it, from the draft; nothing is recorded or kept."""
