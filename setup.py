"""What pyproject.toml cannot say: what lies beside the sources (exercises, icons) lies inside the wheel."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent


class BuildWithShipped(build_py):
    """Puts assets/, scenarios/ and LICENSE in oefenruimte/shipped/: there the program looks for them."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:  # the checkout is there
            return
        for name in ("assets", "scenarios"):
            target = Path(self.build_lib, "oefenruimte", "shipped", name)
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(ROOT / name, target)
        shutil.copyfile(ROOT / "LICENSE", target.parent / "LICENSE")


setup(cmdclass={"build_py": BuildWithShipped})
