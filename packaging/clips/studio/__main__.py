"""The one command: `packaging/clips/render`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Render, or check, the clips; 0 when all is well."""
    parser = argparse.ArgumentParser(
        prog="packaging/clips/render", description="Renders the clips of the scenarios."
    )
    parser.add_argument("--only", default="", metavar="ID[/CLIP]", help="one scenario or one clip")
    parser.add_argument(
        "--jobs", type=int, default=min(2, os.cpu_count() or 1), help="clips at the same time"
    )
    parser.add_argument("--fresh", action="store_true", help="render again what is there already")
    parser.add_argument(
        "--check", action="store_true", help="look at and listen to the clips; writes REPORT.md"
    )
    parser.add_argument("--deaf", action="store_true", help="with --check: without the speech recogniser")
    parser.add_argument(
        "--listen", action="store_true", help="only speak, and tell what the recogniser hears"
    )
    parser.add_argument("--sheet", metavar="PNG", help="draw one picture of the whole cast, render nothing")
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from studio.directions import DirectionsError, all_plans

    try:
        plans = all_plans(chosen.only)
    except DirectionsError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if chosen.sheet:
        from studio import sheet

        sheet.write(plans, chosen.sheet)
        return 0
    if chosen.listen:
        from studio import listen

        listen.run(plans, jobs=chosen.jobs)
        return 0
    if chosen.check:
        from studio import check

        return check.run(plans, jobs=chosen.jobs, hear=not chosen.deaf, whole=not chosen.only)
    from studio import pipeline

    pipeline.render_all(plans, chosen.jobs, fresh=chosen.fresh)
    if not chosen.only:
        pipeline.forget_others(plans)
    return 0


if __name__ == "__main__":
    sys.exit(main())
