"""A draft as a package: straight into one file. No folder in between where it would lie in the clear."""

import zipfile
from collections.abc import Callable, Iterator
from typing import BinaryIO

from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import MediaId
from oefenruimte.scenarios.draft_yaml import captions_by_name, names_for, write
from oefenruimte.scenarios.findings import SCENARIO_FILE
from oefenruimte.scenarios.webvtt_writing import write_webvtt

_CHUNK = 256 * 1024
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_draft_package(
    draft: Draft,
    open_media: Callable[[MediaId], BinaryIO],
    out: BinaryIO,
    *,
    picture_suffix: str = ".jpg",
    on_progress: Callable[[float], None] = lambda _: None,
) -> None:
    """Write a `.oefenscenario` of a draft that was checked without errors. Same draft, same bytes.

    `out` is written from where it is. Failures of `open_media`, OSError of `out`, and what `on_progress`
    (0 … 1) raises leave it half written.
    """
    names = names_for(draft, picture_suffix)
    media = sorted(names.media.items(), key=lambda item: item[1])
    with zipfile.ZipFile(out, "w") as packed:
        for name, text in _texts(draft, write(draft, names)):
            packed.writestr(_info(name, zipfile.ZIP_DEFLATED), text.encode())
        for place, (media_id, name) in enumerate(media):
            with open_media(media_id) as source, packed.open(_info(name, zipfile.ZIP_STORED), "w") as target:
                while block := source.read(_CHUNK):
                    target.write(block)
            on_progress((place + 1) / len(media))


def _texts(draft: Draft, scenario: str) -> Iterator[tuple[str, str]]:
    yield SCENARIO_FILE, scenario
    for name, cues in captions_by_name(draft, names_for(draft)):
        yield name, write_webvtt(cues)


def _info(name: str, method: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _ZIP_EPOCH)
    info.compress_type = method
    info.external_attr = 0o644 << 16
    return info
