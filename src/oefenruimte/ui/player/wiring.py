"""Connects a player with the stage, the controls and the timeline of a screen."""

from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.controls import PlayerControls
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.ui.player.timeline import Timeline


def join(
    player: ConversationPlayer,
    canvas: VideoCanvas,
    controls: PlayerControls | None = None,
    timeline: Timeline | None = None,
) -> None:
    """Once, after all of them are made. The screen still gives the timeline its conversation and signs."""
    player.frame.connect(canvas.show_frame)
    player.card.connect(canvas.show_card)
    player.caption.connect(canvas.set_caption)
    if controls is not None:
        player.playingChanged.connect(controls.set_playing)
        player.positionChanged.connect(controls.set_position)
        player.durationChanged.connect(controls.set_duration)
        player.rateChanged.connect(controls.set_rate)
        controls.playToggled.connect(player.toggle)
        controls.skipRequested.connect(player.skip)
        controls.rateChosen.connect(player.set_rate)
        controls.volumeChanged.connect(player.set_volume)
        controls.mutedChanged.connect(player.set_muted)
        controls.captionsToggled.connect(canvas.set_captions_on)
    if timeline is not None:
        player.positionChanged.connect(timeline.set_position)
        player.loopChanged.connect(timeline.set_loop)
        timeline.seekRequested.connect(player.seek)
