"""Which camera and microphone to open, from what the user once chose and what is there now. Pure."""

from collections.abc import Sequence

from oefenruimte.domain.recording import Device

WITHOUT = ""  # the preference for no camera: sound only


def choose(devices: Sequence[Device], preferred: str | None) -> str | None:
    """The source to open; None for none.

    `preferred` None is the standard device, "" none. A device of one's own choice is opened even when it
    is not in the list: that fails with words, where another device in silence would surprise.
    """
    if preferred is not None:
        return preferred or None
    if not devices:
        return None
    return next((device.source for device in devices if device.default), devices[0].source)
