"""Record until somebody kills this process: `python -m tests.vault.record_until_killed FOLDER ID age1…`.

Prints after every sync how many bytes are safe by then.
"""

import sys
from pathlib import Path

from oefenruimte.domain.ids import RecordingId
from oefenruimte.vault.files import PrivateFolder
from oefenruimte.vault.recipients import Recipient
from oefenruimte.vault.recordings import RecordingVault
from tests.vault.helpers import content


def main(folder: str, recording_id: str, recipient: str) -> None:
    vault = RecordingVault(PrivateFolder(Path(folder)), Recipient.parse(recipient))
    sink = vault.target(RecordingId(recording_id))()
    written = 0
    for number in range(10_000):
        written += sink.write(content(30_011, number))
        if number % 3 == 2:
            padding = sink.bytes_to_boundary()
            written += sink.write(bytes(padding))
        sink.sync()
        gap = sink.bytes_to_boundary()
        print(written if gap == 0 else written - (65536 - gap), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
