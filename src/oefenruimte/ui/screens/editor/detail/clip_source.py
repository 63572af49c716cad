"""Where a player finds a clip of a draft."""

from pathlib import Path
from typing import BinaryIO

from oefenruimte.app.session import Session
from oefenruimte.domain.draft import DraftClip


def open_clip(session: Session, clip: DraftClip) -> Path | BinaryIO:
    """Under lock and key; the caller (a player) closes it. Failure FILE_MISSING, FILE_DAMAGED."""
    return session.drafts.open(clip.media)
