"""The clip studio: scenario texts become clips of citizens who talk (a build tool, never shipped)."""

STUDIO_VERSION = "1"
"""Part of every clip's digest: raise it when a change of the studio must render everything anew."""
VOICE_VERSION = "2"
"""The same for the voices alone; what is drawn goes with it."""
