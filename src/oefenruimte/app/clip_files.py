"""Where the player finds a clip: a plain file of an exercise, or a sealed one of a draft."""

from pathlib import Path
from typing import BinaryIO

from oefenruimte.domain.scenario import Clip
from oefenruimte.vault.media import MediaVault
from oefenruimte.vault.recipients import Identity


class ClipFiles:
    """For every screen that plays the clip of a `Scenario`: it may be one that is only being tried out."""

    def __init__(self, vault: MediaVault, identity: Identity) -> None:
        self._vault = vault
        self._identity = identity

    def source(self, clip: Clip) -> Path | BinaryIO:
        """What a `ClipPlayer` takes; a reader is the player's to close. FILE_MISSING, FILE_DAMAGED when it is
        sealed; a plain file may be missing."""
        media_id = self._vault.at(clip.path)
        return clip.path if media_id is None else self._vault.open(media_id, self._identity)
