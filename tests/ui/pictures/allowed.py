"""What the inspection finds and is right as it is, with the reason."""

from dataclasses import dataclass

from oefenruimte.ui.pictures.inspect import Finding


@dataclass(frozen=True)
class Allowed:
    """`path` and `about`: a part of what the finding says."""

    kind: str
    path: str
    about: str
    reason: str

    def covers(self, finding: Finding) -> bool:
        return finding.kind == self.kind and self.path in finding.path and self.about in finding.about


ALLOWED = (
    Allowed("clipped", "PlayerControls/_Time", "", "Figures of one width measure wider than they are drawn."),
    Allowed("contrast", "FieldBox/_LineEdit", "•", "Selected dots of a passphrase: they say nothing."),
    Allowed(
        "elided", "CanvasFrame/Canvas", "", "A map of the turns: every word stands in the form beside it."
    ),
    Allowed("elided", "ClipLine", "", "A line of time: the words stand whole in the list beside it."),
    Allowed(
        "elided", "VideoCanvas", "", "A tag on a small picture: what it says stands beside the picture too."
    ),
    Allowed("focus", "_Places", "", "While keys do the work a ring round the whole page would say nothing."),
    Allowed(
        "focus", "ProofView", "", "While keys do the work a ring round the whole page would say nothing."
    ),
    Allowed("overlap", "TakeTile/_TileButton", "", "The whole tile is a button; its star and box lie on it."),
)


def is_allowed(finding: Finding) -> bool:
    return any(one.covers(finding) for one in ALLOWED)
