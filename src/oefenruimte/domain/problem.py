"""What can go wrong, as values.

A room raises `Failure(Problem)`; the job runner and the command line turn it into words. Words are in
`app.problem_texts`, never here: a code is the same in every language.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Code(StrEnum):
    """Every failure a user can meet. Each has a sentence in `app.problem_texts` (a test proves it)."""

    # profiles and vault
    WRONG_PASSPHRASE = "wrong-passphrase"
    WRONG_RECOVERY_CODE = "wrong-recovery-code"
    WEAK_PASSPHRASE = "weak-passphrase"
    PROFILE_EXISTS = "profile-exists"
    PROFILE_UNKNOWN = "profile-unknown"
    PROFILE_IN_USE = "profile-in-use"
    KEY_FILE_DAMAGED = "key-file-damaged"
    FILE_DAMAGED = "file-damaged"
    FILE_MISSING = "file-missing"
    NOT_FOR_YOU = "not-for-you"
    # store
    DATABASE_NEWER = "database-newer"
    DATABASE_DAMAGED = "database-damaged"
    DATABASE_NOT_ENCRYPTED = "database-not-encrypted"
    DATABASE_UNREACHABLE = "database-unreachable"
    # scenarios
    SCENARIO_INVALID = "scenario-invalid"
    SCENARIO_UNKNOWN = "scenario-unknown"
    SCENARIO_TAKEN = "scenario-taken"
    DRAFT_UNKNOWN = "draft-unknown"
    DRAFT_DAMAGED = "draft-damaged"
    PICTURE_UNUSABLE = "picture-unusable"
    CLIP_MISSING = "clip-missing"
    CLIP_UNPLAYABLE = "clip-unplayable"
    CLIP_UNUSABLE = "clip-unusable"
    CLIP_TOO_LONG = "clip-too-long"
    PACKAGE_UNSAFE = "package-unsafe"
    # capture
    CAMERA_NOT_FOUND = "camera-not-found"
    CAMERA_BUSY = "camera-busy"
    CAMERA_LOST = "camera-lost"
    CAMERA_DENIED = "camera-denied"
    CAMERA_AWAY = "camera-away"
    MICROPHONE_NOT_FOUND = "microphone-not-found"
    MICROPHONE_BUSY = "microphone-busy"
    MICROPHONE_LOST = "microphone-lost"
    MICROPHONE_AWAY = "microphone-away"
    MICROPHONE_SILENT = "microphone-silent"
    FRAMES_LOST = "frames-lost"
    SOUND_LOST = "sound-lost"
    ENCODER_STUCK = "encoder-stuck"
    ENCODER_FAILED = "encoder-failed"
    NOTHING_RECORDED = "nothing-recorded"
    DISK_FULL = "disk-full"
    DISK_LOW = "disk-low"
    DISK_SLOW = "disk-slow"
    DISK_FAILED = "disk-failed"
    FOLDER_READ_ONLY = "folder-read-only"
    # takes
    TAKE_UNKNOWN = "take-unknown"
    TAKE_INTERRUPTED = "take-interrupted"
    TAKE_UNFINISHED = "take-unfinished"
    RECORDING_DAMAGED = "recording-damaged"
    NOT_MEASURED = "not-measured"
    # sharing
    NO_SPACE = "no-space"
    SPACE_UNREACHABLE = "space-unreachable"
    SPACE_EXISTS = "space-exists"
    SPACE_INVALID = "space-invalid"
    SPACE_BUSY = "space-busy"
    SPACE_ADDRESS = "space-address"
    SPACE_DENIED = "space-denied"
    SPACE_EXPIRED_CREDENTIALS = "space-expired-credentials"
    SPACE_CREDENTIALS_MISSING = "space-credentials-missing"
    SPACE_NO_BUCKET = "space-no-bucket"
    SPACE_CLOCK = "space-clock"
    CONTACT_UNKNOWN = "contact-unknown"
    CONTACT_CHANGED = "contact-changed"
    CONTACT_REVOKED = "contact-revoked"
    SHARE_UNKNOWN = "share-unknown"
    SHARE_WITHDRAWN = "share-withdrawn"
    SHARE_EXPIRED = "share-expired"
    SELF_CHECK_FIRST = "self-check-first"
    PROOF_FIRST = "proof-first"  # a step that nothing shows to be known
    SELF_CHECK_FIXED = "self-check-fixed"
    OBJECT_DAMAGED = "object-damaged"
    OBJECT_UNSIGNED = "object-unsigned"
    OBJECT_FOREIGN = "object-foreign"
    OBJECT_NEWER = "object-newer"
    OBJECT_LOST = "object-lost"
    OBJECT_FORKED = "object-forked"
    SHARE_TOO_LARGE = "share-too-large"
    FEEDBACK_TOO_LARGE = "feedback-too-large"
    SPACE_FULL = "space-full"
    # the organisation
    NO_ORGANISATION = "no-organisation"
    ORGANISATION_EXISTS = "organisation-exists"
    ORGANISATION_OTHER = "organisation-other"
    ROLE_NEEDED = "role-needed"
    DELEGATION_EXPIRED = "delegation-expired"
    ROSTER_MISSING = "roster-missing"
    ROSTER_OLDER = "roster-older"
    ROSTER_FORKED = "roster-forked"
    INVITATION_DAMAGED = "invitation-damaged"
    INVITATION_EXPIRED = "invitation-expired"
    INVITATION_USED = "invitation-used"
    REQUEST_UNKNOWN = "request-unknown"
    # a learning record store
    LRS_ADDRESS = "lrs-address"
    LRS_UNREACHABLE = "lrs-unreachable"
    LRS_DENIED = "lrs-denied"
    LRS_REFUSED = "lrs-refused"
    # a certificate
    CERTIFICATE_DAMAGED = "certificate-damaged"
    CERTIFICATE_UNSIGNED = "certificate-unsigned"
    # the effect report
    CONTRIBUTION_DAMAGED = "contribution-damaged"
    CONTRIBUTION_EMPTY = "contribution-empty"
    # command line and the rest
    BAD_ARGUMENT = "bad-argument"
    INTERRUPTED = "interrupted"
    EXPORT_FAILED = "export-failed"
    POLICY_FORBIDS = "policy-forbids"
    LIBRARY_MISSING = "library-missing"
    RECORDER_STOPPED = "recorder-stopped"
    UNEXPECTED = "unexpected"


# The space as a whole cannot be used now: says nothing about the object that was asked for, so nothing is
# skipped or refused because of it, and everything waits.
OUT_OF_REACH = frozenset(
    {
        Code.SPACE_UNREACHABLE,
        Code.SPACE_DENIED,
        Code.SPACE_EXPIRED_CREDENTIALS,
        Code.SPACE_CREDENTIALS_MISSING,
        Code.SPACE_NO_BUCKET,
        Code.SPACE_CLOCK,
    }
)


@dataclass(frozen=True, slots=True)
class Problem:
    """A named problem.

    `facts` fill the blanks of the sentence (plain strings). `detail` is technical, for "Toon technische
    informatie" and the log; it holds no private content.
    """

    code: Code
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    detail: str = ""

    def __reduce__(self) -> "tuple[Callable[..., Problem], tuple[Code, dict[str, str], str]]":
        """A read-only view cannot be pickled; a problem may have to come from another process."""
        return _restored, (self.code, dict(self.facts), self.detail)


class Failure(Exception):
    """Carries a `Problem` up to where a user can be told."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.code}: {problem.detail}" if problem.detail else str(problem.code))
        self.problem = problem

    def __reduce__(self) -> "tuple[type[Failure], tuple[Problem]]":
        return type(self), (self.problem,)


def _restored(code: Code, facts: dict[str, str], detail: str) -> Problem:
    return Problem(code, MappingProxyType(facts), detail)


def fail(code: Code, detail: str = "", **facts: str) -> Failure:
    """`raise fail(Code.X, "why", name="…")`."""
    return Failure(Problem(code, MappingProxyType(dict(facts)), detail))
