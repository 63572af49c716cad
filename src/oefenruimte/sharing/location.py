"""Where a space is, as one line of text: a folder or a place in an object store. Never with a secret."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, urlsplit

from oefenruimte.domain.problem import Code, Failure, fail

_MOST = 1000  # characters; longer is no address that somebody was given
_LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
_REGION_ELSEWHERE = "us-east-1"  # what servers other than Amazon's expect to be signed for
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")  # one letter is a drive of Windows
_BUCKET = re.compile(r"[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]")
_ACCOUNT = re.compile(r"[a-z0-9]{3,24}")
_CONTAINER = re.compile(r"(?=.{3,63}\Z)[a-z0-9](?:-?[a-z0-9])*")
_REGION = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
_PREFIX_NAME = re.compile(r"(?!\.{1,2}\Z)[A-Za-z0-9._-]{1,100}")
_PREFIX_DEEP = 8


@dataclass(frozen=True, slots=True)
class FolderPlace:
    path: Path

    def __str__(self) -> str:
        return str(self.path)


@dataclass(frozen=True, slots=True)
class S3Place:
    """`endpoint` is empty for Amazon itself, else the address of another server that speaks S3."""

    bucket: str
    prefix: str
    region: str
    endpoint: str = ""

    def __str__(self) -> str:
        return _text(f"s3://{self.bucket}", self.prefix, endpoint=self.endpoint, region=self.region)


@dataclass(frozen=True, slots=True)
class AzurePlace:
    account: str
    container: str
    prefix: str
    endpoint: str = ""

    def __str__(self) -> str:
        return _text(f"az://{self.account}/{self.container}", self.prefix, endpoint=self.endpoint)


@dataclass(frozen=True, slots=True)
class GooglePlace:
    bucket: str
    prefix: str
    endpoint: str = ""

    def __str__(self) -> str:
        return _text(f"gs://{self.bucket}", self.prefix, endpoint=self.endpoint)


ObjectPlace = S3Place | AzurePlace | GooglePlace
Location = FolderPlace | ObjectPlace


def parse_location(text: str) -> Location:
    """Read an address; `str()` of the answer is its one canonical form.

    SPACE_ADDRESS, with in fact `what` the part that is not in order, in words.
    """
    text = text.strip()
    if not text or len(text) > _MOST or not text.isprintable():
        raise _bad("het hele adres")
    if not _SCHEME.match(text):
        return FolderPlace(Path(text).expanduser().absolute())
    try:
        url = urlsplit(text)
    except ValueError as error:
        raise _bad("het hele adres") from error
    read = _READERS.get(url.scheme)
    if read is None:
        raise _bad("het begin: dat is s3://, az:// of gs://, of een map")
    if "@" in url.netloc:
        raise _bad("het stuk voor @: zet geen geheimen in het adres")
    if url.fragment:
        raise _bad("het stuk na #")
    return read(url)


def is_local(endpoint: str) -> bool:
    """Whether this is a server on the same computer, the only one that may be spoken to without TLS."""
    return (urlsplit(endpoint).hostname or "") in _LOCAL_HOSTS


def _s3(url: SplitResult) -> S3Place:
    bucket = _bucket(url)
    options = _options(url, {"endpoint", "region"})
    endpoint = _endpoint(options)
    region = options.get("region", _REGION_ELSEWHERE if endpoint else "")
    if not _REGION.fullmatch(region):
        raise _bad("de regio: zet region=… achter het adres")
    return S3Place(bucket, _prefix(url.path), region, endpoint)


def _azure(url: SplitResult) -> AzurePlace:
    options = _options(url, {"endpoint"})
    container, _, rest = url.path.removeprefix("/").partition("/")
    if not _ACCOUNT.fullmatch(url.netloc):
        raise _bad("de naam van het account, na az://")
    if not _CONTAINER.fullmatch(container):
        raise _bad("de naam van de container")
    return AzurePlace(url.netloc, container, _prefix(rest), _endpoint(options))


def _google(url: SplitResult) -> GooglePlace:
    options = _options(url, {"endpoint"})
    return GooglePlace(_bucket(url), _prefix(url.path), _endpoint(options))


_READERS: dict[str, Callable[[SplitResult], ObjectPlace]] = {"s3": _s3, "az": _azure, "gs": _google}


def _bucket(url: SplitResult) -> str:
    if not _BUCKET.fullmatch(url.netloc) or ".." in url.netloc:
        raise _bad(f"de naam van de opslag, na {url.scheme}://")
    return url.netloc


def _prefix(path: str) -> str:
    prefix = path.strip("/")
    names = prefix.split("/") if prefix else []
    if len(names) > _PREFIX_DEEP or not all(_PREFIX_NAME.fullmatch(name) for name in names):
        raise _bad("de map in de opslag: gebruik letters, cijfers, - en _")
    return prefix


def _options(url: SplitResult, known: set[str]) -> dict[str, str]:
    pairs = parse_qsl(url.query, keep_blank_values=True)
    options = dict(pairs)
    if len(options) != len(pairs) or not set(options) <= known:
        raise _bad(f"het stuk na ?: daar staat alleen {' of '.join(sorted(known))}")
    return options


def _endpoint(options: dict[str, str]) -> str:
    endpoint = options.get("endpoint", "").rstrip("/")
    if "endpoint" not in options:
        return ""
    try:
        url = urlsplit(endpoint)
        whole = f"{url.scheme}://{url.netloc}" == endpoint and bool(url.hostname) and url.port != 0
    except ValueError as error:
        raise _bad("de server, na endpoint=") from error
    if not whole or "@" in url.netloc:
        raise _bad("de server, na endpoint=")
    if url.scheme != "https" and not (url.scheme == "http" and is_local(endpoint)):
        raise _bad("de server: die begint met https://")
    return endpoint


def _text(start: str, prefix: str, **options: str) -> str:
    said = "&".join(f"{name}={value}" for name, value in options.items() if value)
    return start + (f"/{prefix}" if prefix else "") + (f"?{said}" if said else "")


def _bad(what: str) -> Failure:
    return fail(Code.SPACE_ADDRESS, what=what)
