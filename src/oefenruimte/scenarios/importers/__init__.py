"""What other people made, to the draft of an exercise: our own packages, loose clips, H5P.

Pure: media are looked into by a function that is given, and only the folder for unpacking is written.
"""

from oefenruimte.scenarios.importers.proposal import FindingKey, Kind, Place, Proposal, Where, key_of
from oefenruimte.scenarios.importers.propose import propose
from oefenruimte.scenarios.importers.spread import reading_ms, spread

__all__ = ["FindingKey", "Kind", "Place", "Proposal", "Where", "key_of", "propose", "reading_ms", "spread"]
