"""Everything one unlocked profile can do, in one frozen handful. Put together by `bootstrap`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from oefenruimte.app.authoring.drafts import Drafts
from oefenruimte.app.authoring.importing import Imports
from oefenruimte.app.authoring.workshop import Workshop
from oefenruimte.app.calibration import Calibration
from oefenruimte.app.certificates import Certificates
from oefenruimte.app.circles import Circles
from oefenruimte.app.clip_files import ClipFiles
from oefenruimte.app.coach import Coach
from oefenruimte.app.compaction import Compaction
from oefenruimte.app.facts import Facts
from oefenruimte.app.feedback import Feedback
from oefenruimte.app.growth import Growth
from oefenruimte.app.library import Library
from oefenruimte.app.organisation import Organisations
from oefenruimte.app.outbox import Outbox
from oefenruimte.app.own_library import OwnLibrary
from oefenruimte.app.phrases import Phrases
from oefenruimte.app.policy import NO_POLICY, ManagedPolicy
from oefenruimte.app.portfolio import Portfolios
from oefenruimte.app.preferences import PreferenceStore
from oefenruimte.app.profiles import Profiles
from oefenruimte.app.publishing import Publishing
from oefenruimte.app.recents import Recents
from oefenruimte.app.recovery import Recovery
from oefenruimte.app.reflection import Reflection
from oefenruimte.app.retention import Retention
from oefenruimte.app.rights.rights import Rights
from oefenruimte.app.sharing import Sharing
from oefenruimte.app.skills import Skills
from oefenruimte.app.space import Spaces
from oefenruimte.app.sync import Sync
from oefenruimte.app.takes import Takes
from oefenruimte.app.wishes import Wishes
from oefenruimte.app.xapi import Xapi
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.recording import Device, Recorder
from oefenruimte.domain.voice import VoiceRecorder
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.profile_dir import ProfileInfo

Notify = Callable[[str, str], bool]  # title, text: whether the desktop showed it. Not on the GUI thread.


def no_desktop(title: str, text: str) -> bool:
    """Where nothing is round the program to show a message: the command line, a test."""
    del title, text
    return False


@dataclass(frozen=True, slots=True)
class Devices:
    """What there is to record with. Listing may take a second: off the GUI thread."""

    cameras: Callable[[], list[Device]]
    microphones: Callable[[], list[Device]]
    recorder: Callable[[], Recorder]
    voice: Callable[[], VoiceRecorder]


@dataclass(frozen=True, slots=True)
class Session:
    profile: ProfileInfo
    folder: Path  # of this profile: its name identifies the running program
    member_id: MemberId
    fingerprint: str  # of this profile, in words
    keys: ProfileKeys = field(repr=False)
    clock: Clock
    library: OwnLibrary
    preferences: PreferenceStore
    recents: Recents
    takes: Takes
    reflection: Reflection
    facts: Facts
    recovery: Recovery
    retention: Retention
    compaction: Compaction
    spaces: Spaces
    organisation: Organisations
    sharing: Sharing
    outbox: Outbox
    publishing: Publishing
    skills: Skills
    sync: Sync
    circles: Circles
    wishes: Wishes
    coach: Coach
    phrases: Phrases
    feedback: Feedback
    growth: Growth
    xapi: Xapi
    portfolio: Portfolios
    calibration: Calibration
    certificates: Certificates
    devices: Devices
    drafts: Drafts
    clips: ClipFiles
    imports: Imports
    rights: Rights
    change_passphrase: Callable[[str, str], None]  # (old, new); see Profiles.change_passphrase
    change_code: Callable[[str, str], None]  # (passphrase, new); see Profiles.change_recovery_code
    close: Callable[[], None]
    notify: Notify = no_desktop
    policy: ManagedPolicy = NO_POLICY  # of this computer


@dataclass(frozen=True, slots=True)
class Desk:
    """What there is before a door is opened. Made by `bootstrap.build_desk`."""

    home: Path
    clock: Clock
    profiles: Profiles
    library: Library
    devices: Devices
    workshop: Workshop
    imports: Imports
    open_session: "Callable[[Desk, ProfileInfo, ProfileKeys], Session]"
    notify: Notify = no_desktop
    policy: ManagedPolicy = NO_POLICY  # of this computer

    def open(self, profile: ProfileInfo, keys: ProfileKeys) -> Session:
        """Open the room of this profile. PROFILE_IN_USE, DATABASE_NEWER, DATABASE_DAMAGED."""
        return self.open_session(self, profile, keys)
