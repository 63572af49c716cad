"""Loading OpenCV without its side effects on Qt."""

import os
import sys
from types import ModuleType

from oefenruimte.domain.problem import Code, fail


def load_cv2() -> ModuleType:
    """The cv2 module. The QT_QPA_* variables it sets point at its own Qt plugins and break PySide6's.

    Failure LIBRARY_MISSING.
    """
    loaded = sys.modules.get("cv2")
    if loaded is not None and hasattr(loaded, "VideoCapture"):
        return loaded
    before = {name: value for name, value in os.environ.items() if name.startswith("QT_QPA_")}
    # with them, opening a camera on Windows takes up to half a minute
    os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
    # seconds that it waits for a picture of a camera that hangs; by default ten, deaf to a request to let go
    os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")
    try:
        import cv2
    except ImportError as error:  # a system library that it needs is not there
        raise fail(Code.LIBRARY_MISSING, str(error), name="OpenCV") from error

    for name in [name for name in os.environ if name.startswith("QT_QPA_")]:
        if name not in before:
            del os.environ[name]
    os.environ.update(before)
    logging = cv2.utils.logging
    logging.setLogLevel(logging.LOG_LEVEL_SILENT)  # what it says about a missing camera, we say ourselves
    return cv2
