"""A program that converts for ever: tests kill it. Its argument is where the clip would go."""

import sys
import threading
from pathlib import Path

from oefenruimte.capture import FileTarget, MediaWorkshop
from tests.capture.helpers import until
from tests.capture.workshop_parts import standing_still


def main() -> None:
    workshop = MediaWorkshop()
    target = FileTarget(Path(sys.argv[1]))
    threading.Thread(target=workshop.convert, args=(standing_still, target), daemon=True).start()
    until(lambda: bool(workshop.helpers), 60)
    print(*workshop.helpers, flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main()
