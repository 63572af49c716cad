"""The one place where everything is put together: named, ordered steps, no globals."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from oefenruimte import capture, desktop
from oefenruimte.app.arrivals import Arrivals
from oefenruimte.app.authoring.drafts import Drafts
from oefenruimte.app.authoring.importing import Imports
from oefenruimte.app.authoring.own_case import own_scenarios
from oefenruimte.app.authoring.workshop import Workshop
from oefenruimte.app.calibration import Calibration
from oefenruimte.app.certificates import Certificates
from oefenruimte.app.circles import Circles
from oefenruimte.app.clip_files import ClipFiles
from oefenruimte.app.clock import SystemClock
from oefenruimte.app.coach import Coach
from oefenruimte.app.compaction import Compaction
from oefenruimte.app.erasing import Eraser
from oefenruimte.app.export import noted_export, tidy_exports
from oefenruimte.app.facts import Facts, measuring_with
from oefenruimte.app.feedback import Feedback
from oefenruimte.app.growth import Growth, TrainerGoals
from oefenruimte.app.healing import Healing
from oefenruimte.app.inbox_files import InboxFiles
from oefenruimte.app.library import Library
from oefenruimte.app.organisation import Organisations
from oefenruimte.app.outbox import Outbox
from oefenruimte.app.own_library import OwnLibrary
from oefenruimte.app.phrases import Phrases
from oefenruimte.app.policy import ManagedPolicy, load_policy
from oefenruimte.app.portfolio import Portfolios
from oefenruimte.app.preferences import PreferenceStore
from oefenruimte.app.profiles import Profiles
from oefenruimte.app.published_inbox import PublishedInbox
from oefenruimte.app.publishing import Publishing
from oefenruimte.app.recents import Recents
from oefenruimte.app.recovery import Recovery
from oefenruimte.app.reflection import Reflection
from oefenruimte.app.retention import Retention
from oefenruimte.app.rights.ending import Ending, finish_erasing
from oefenruimte.app.rights.everything import Everything
from oefenruimte.app.rights.rights import Rights, kept_now
from oefenruimte.app.rights.summary import Summary
from oefenruimte.app.roster_inbox import RosterInbox
from oefenruimte.app.session import Desk, Devices, Notify, Session, no_desktop
from oefenruimte.app.sharing import Sharing
from oefenruimte.app.skills import Skills
from oefenruimte.app.space import Spaces
from oefenruimte.app.spool import Spool
from oefenruimte.app.sync import Sync
from oefenruimte.app.takes import Takes
from oefenruimte.app.talk import Talk
from oefenruimte.app.voices import Voices
from oefenruimte.app.wishes import Wishes
from oefenruimte.app.xapi import Xapi
from oefenruimte.domain.clock import Clock
from oefenruimte.domain.organisation import Policy
from oefenruimte.domain.recording import Recorder
from oefenruimte.insight.looks import MakeLook
from oefenruimte.places import home_for
from oefenruimte.sharing.authorship import member_id_of
from oefenruimte.sharing.fingerprint import fingerprint
from oefenruimte.store.database import Store
from oefenruimte.ui.assets import find_assets
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.keys import ProfileKeys
from oefenruimte.vault.media import MediaVault
from oefenruimte.vault.profile_dir import ProfileInfo, ProfileLock, profile_path
from oefenruimte.vault.recipients import Recipient
from oefenruimte.vault.recordings import RecordingVault

SCENARIOS_VARIABLE = "OEFENRUIMTE_SCENARIOS"


def built_in_scenarios() -> Path:
    """The exercises that come with the program: beside the sources, or inside the installed package."""
    set_by_hand = os.environ.get(SCENARIOS_VARIABLE)
    if set_by_hand:
        return Path(set_by_hand)
    package = Path(__file__).resolve().parent
    beside_sources = package.parents[1] / "scenarios"
    return beside_sources if beside_sources.is_dir() else package / "shipped" / "scenarios"


def models() -> Path:
    """The models that measure takes. FileNotFoundError."""
    return find_assets() / "models"


def fonts() -> Path:
    """The letters that a document on paper is set in. FileNotFoundError."""
    return find_assets() / "fonts"


def build_desk(
    home: Path | None = None,
    *,
    clock: Clock | None = None,
    scenarios: Path | None = None,
    recorder: Callable[[], Recorder] | None = None,
    workshop: Workshop | None = None,
    notify: Notify = no_desktop,
    policy: ManagedPolicy | None = None,
) -> Desk:
    """Everything that needs no key. `recorder`: by default one of threads; a window brings a process."""
    home = home_for(home)
    clock = clock or SystemClock()
    lists = capture.DeviceLists()
    workshop = workshop or capture.MediaWorkshop()  # no process yet; one that is there ends with this one
    library = Library(scenarios or built_in_scenarios(), home / "scenarios", workshop.probe)
    imports = Imports(home / "import", library, workshop)
    imports.sweep()
    finish_erasing(home)
    return Desk(
        home=home,
        clock=clock,
        profiles=Profiles(home, clock),
        library=library,
        devices=Devices(
            cameras=lists.cameras,
            microphones=lists.microphones,
            recorder=recorder or capture.ThreadRecorder,
            voice=capture.ThreadVoiceRecorder,
        ),
        workshop=workshop,
        imports=imports,
        open_session=open_session,
        notify=notify,
        policy=policy or load_policy(),
    )


def build_window_desk(home: Path | None = None) -> Desk:
    """The same for a program with a window: it records in its own process, and has a desktop round it.

    FileNotFoundError.
    """
    recorder = partial(capture.ProcessRecorder, look=MakeLook(models()))
    return build_desk(home, recorder=recorder, notify=desktop.notify)


def open_session(desk: Desk, profile: ProfileInfo, keys: ProfileKeys) -> Session:
    """Steps in order; a step that fails closes what the earlier ones opened."""
    with ExitStack() as opened:
        # 1. nobody else works in this room
        folder = profile_path(desk.home, profile.id)
        opened.callback(finish_erasing, desk.home)  # the last thing: what was erased in here
        opened.enter_context(ProfileLock(folder))
        # 2. the database
        store = Store.open(folder / "oefenruimte.db", keys.database_key)
        opened.callback(store.close)
        # 3. private files
        identity = keys.identity
        me = member_id_of(keys.public.signing_public)
        recipient = Recipient.parse(keys.public.recipient_text)
        recordings = RecordingVault(PrivateFolder(folder / "recordings"), recipient)
        media = MediaVault(PrivateFolder(folder / "drafts"), recipient)
        outbox_folder = PrivateFolder(folder / "outbox")
        spool = Spool(outbox_folder)
        spool.sweep()
        inbox_folder = PrivateFolder(folder / "inbox")
        files = InboxFiles(store, inbox_folder, identity, me)
        # 4. use cases
        eraser = Eraser(store, recordings, outbox_folder)
        takes = Takes(store, recordings, identity, desk.clock, eraser, desk.policy.ensure_films)
        preferences = PreferenceStore(store, desk.policy)
        outbox = Outbox(store, outbox_folder, keys, me, desk.clock)
        outbox.sweep()
        spaces = Spaces(store, files, outbox, profile.name, keys, me, desk.clock, desk.policy.ensure_space)
        rosters = RosterInbox(store, me, desk.clock)
        read_square = desk.workshop.square
        organisation = Organisations(store, spaces, rosters, profile.name, keys, me, desk.clock, read_square)
        rules = partial(_rules, desk.policy, organisation)
        retention = Retention(store, eraser, preferences, desk.clock, rules)
        spoken = MediaVault(PrivateFolder(folder / "voices"), recipient)
        voices = Voices(store, spoken, identity)
        talk = Talk(store, spaces, outbox, me, desk.clock)
        sharing = Sharing(store, takes, spaces, outbox, spool, talk, desk.clock)
        circles = Circles(store, spaces, outbox, me, sharing.withdraw, desk.clock)
        wishes = Wishes(store, spaces, outbox, desk.clock)
        arrivals = Arrivals(store, voices, me, desk.clock)
        skills = Skills(store)
        publishing = Publishing(store, spaces, desk.library, outbox_folder, keys, me, desk.clock)
        trainers = TrainerGoals(store, desk.clock, keys)
        published = PublishedInbox(store, spaces, desk.library, skills, trainers, inbox_folder, desk.clock)
        healing = Healing(store, outbox_folder, desk.clock)
        sync = Sync(
            store, spaces, sharing, outbox, files, published, me, desk.clock, healing, arrivals, rosters
        )
        note_export = partial(noted_export, takes)
        drafts = Drafts(store, media, identity, desk.workshop, desk.library, desk.clock, note_export)
        library = OwnLibrary(desk.library, partial(own_scenarios, drafts))
        coach = Coach(store, files, desk.library, outbox, voices, talk, desk.clock)
        feedback = Feedback(store, library, voices, talk)
        growth = Growth(store, skills, library, desk.clock, trainers)
        portfolio = Portfolios(store)
        kept = partial(kept_now, preferences, retention.at_most)
        unlock = partial(desk.profiles.unlock, profile.id)
        rights = Rights(
            Summary(store, takes, folder, me, kept),
            Everything(
                store=store,
                takes=takes,
                feedback=feedback,
                portfolio=portfolio,
                drafts=drafts,
                voices=spoken,
                clips=media,
                identity=identity,
                profile=profile,
                me=me,
                clock=desk.clock,
                note_export=note_export,
                kept=kept,
            ),
            Ending(folder, unlock, sharing, circles, spaces, organisation, sync, desk.clock),
        )
        # 5. what a crash left outside; an end date does not wait for a connection
        tidy_exports(takes)
        sync.end_what_is_over()
        files.sweep()
        drafts.sweep()
        voices.open_up()
        circles.tell()
        wishes.tell()
        retention.open()
        return Session(
            profile=profile,
            folder=folder,
            member_id=me,
            fingerprint=fingerprint(keys.public.signing_public, keys.public.recipient_text),
            keys=keys,
            clock=desk.clock,
            library=library,
            preferences=preferences,
            recents=Recents(store),
            takes=takes,
            reflection=Reflection(store, library.find),
            facts=Facts(store, takes, measuring_with(models)),
            recovery=Recovery(store, recordings, takes),
            retention=retention,
            compaction=Compaction(store, recordings, identity),
            spaces=spaces,
            organisation=organisation,
            sharing=sharing,
            outbox=outbox,
            publishing=publishing,
            skills=skills,
            sync=sync,
            circles=circles,
            wishes=wishes,
            coach=coach,
            phrases=Phrases(store),
            feedback=feedback,
            growth=growth,
            xapi=Xapi(store, growth, desk.library),
            portfolio=portfolio,
            calibration=Calibration(coach, feedback),
            certificates=Certificates(store, coach, feedback, profile.name, keys, desk.clock),
            devices=desk.devices,
            drafts=drafts,
            clips=ClipFiles(media, identity),
            imports=desk.imports,
            rights=rights,
            change_passphrase=partial(desk.profiles.change_passphrase, profile.id, keys),
            change_code=partial(desk.profiles.change_recovery_code, profile.id, keys),
            close=opened.pop_all().close,
            notify=desk.notify,
            policy=desk.policy,
        )


def _rules(policy: ManagedPolicy, organisation: Organisations) -> Policy:
    """Of the organisation, and of this computer where that is stricter."""
    return policy.stricter(organisation.policy())
