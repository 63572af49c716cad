"""What an object store, or the way to it, has against a request: its many words, in our few codes.

obstore gives a type, and the answer of the server as text. Of that text only the status and the name of the
error are read: never shown, never logged, since it repeats keys and addresses.
"""

import re

from oefenruimte.domain.problem import Code, Failure, fail

_NAME = re.compile(r'<Code>(\w{1,60})</Code>|"reason":\s*"(\w{1,60})"|"error":\s*"(\w{1,60})"')
_STATUS = re.compile(r"status code: (\d{3})|status: (\d{3})")

_CODES = {
    "ExpiredToken": Code.SPACE_EXPIRED_CREDENTIALS,
    "ExpiredTokenException": Code.SPACE_EXPIRED_CREDENTIALS,
    "TokenRefreshRequired": Code.SPACE_EXPIRED_CREDENTIALS,
    "RequestTimeTooSkewed": Code.SPACE_CLOCK,
    "RequestExpired": Code.SPACE_CLOCK,
    "NoSuchBucket": Code.SPACE_NO_BUCKET,
    "InvalidBucketName": Code.SPACE_NO_BUCKET,
    "ContainerNotFound": Code.SPACE_NO_BUCKET,
    "InvalidResourceName": Code.SPACE_NO_BUCKET,
    "QuotaExceeded": Code.SPACE_FULL,
    "InsufficientStorage": Code.SPACE_FULL,
    "XMinioStorageFull": Code.SPACE_FULL,
    "invalid_grant": Code.SPACE_DENIED,
    "invalid_client": Code.SPACE_DENIED,
    "AccountIsDisabled": Code.SPACE_DENIED,
}
# Who it is was settled; this is not allowed. Any other 403 is about who it is.
_MAY_NOT = frozenset({"AccessDenied", "AuthorizationPermissionMismatch", "AuthorizationFailure", "forbidden"})
_SAS_OVER = "Signature not valid in the specified time frame"
_GOOGLE_NO_BUCKET = "The specified bucket does not exist"
# Fact `reason` of SPACE_UNREACHABLE (words in app.space_test), by what stands in the text; the first counts.
_REASONS = (
    ("dns", ("dns error", "failed to lookup address")),
    ("refused", ("Connection refused", "ConnectionRefused")),
    ("tls", ("certificate", "InvalidContentType", "HandshakeFailure", "BadScheme", "UnknownIssuer")),
    ("timeout", ("TimedOut", "timed out", "kind: Timeout", "deadline has elapsed")),
)


def failure_of(error: Exception, place: str, bucket: str, *, writing: bool) -> Failure:
    """The named failure for what obstore raised. `place` and `bucket` are for the words to the user.

    FILE_MISSING, FOLDER_READ_ONLY, SPACE_FULL, or one of OUT_OF_REACH.
    """
    text = str(error)
    name = _first(_NAME, text)
    status = int(_first(_STATUS, text) or 0)
    detail = " ".join(filter(None, (type(error).__name__, str(status or ""), name)))
    code = _code(text, name, status, writing)
    if code is None and (isinstance(error, FileNotFoundError) or status == 404):
        return fail(Code.FILE_MISSING, "not in the space")
    if code is None and type(error).__name__ in ("PermissionDeniedError", "UnauthenticatedError"):
        code = Code.SPACE_DENIED
    match code:
        case None:
            return fail(Code.SPACE_UNREACHABLE, detail, folder=place, reason=_reason(error, text, status))
        case Code.SPACE_NO_BUCKET:
            return fail(Code.SPACE_NO_BUCKET, detail, bucket=bucket)
        case _:
            return fail(code, detail, folder=place)


def _code(text: str, name: str, status: int, writing: bool) -> Code | None:
    if _SAS_OVER in text:
        return Code.SPACE_EXPIRED_CREDENTIALS
    if _GOOGLE_NO_BUCKET in text:
        return Code.SPACE_NO_BUCKET
    if name in _CODES:
        return _CODES[name]
    if status == 507:
        return Code.SPACE_FULL
    if writing and status == 403 and name in _MAY_NOT:
        return Code.FOLDER_READ_ONLY
    return Code.SPACE_DENIED if status in (401, 403) else None


def _reason(error: Exception, text: str, status: int) -> str:
    if type(error).__name__ == "InvalidPathError":
        return "names"  # obstore gives up a list when one name in it is not in order
    if status in (429, 503):
        return "busy"
    if status >= 500:
        return "server"
    return next((reason for reason, signs in _REASONS if any(sign in text for sign in signs)), "broken")


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return next(filter(None, found.groups()), "") if found else ""
