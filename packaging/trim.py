"""What of the libraries goes into the installed program: read by oefenruimte.spec, checked by a test.

The wheels carry far more than is used (a browser, 3D, tests). What is listed here stays; the rest of Qt goes.
Names are of files, without version, prefix and extension: the lists serve Linux, Windows and macOS.
"""

from pathlib import PurePosixPath

# Modules that nothing in the program imports, but that libraries would bring along.
EXCLUDED_MODULES = (
    "tkinter",
    "turtle",
    "unittest",
    "pydoc_data",
    "lib2to3",
    "ensurepip",
    "idlelib",
    "test",
    "setuptools",
    "pkg_resources",
    "pip",
    "soundfile",  # only tests read sound with it
    "_soundfile_data",
    "numpy.f2py",
    "numpy.testing",
    "numpy.distutils",
    "cv2.gapi",
    "sqlalchemy.testing",
    "alembic.testing",
    "pysqlite2",
    "MySQLdb",
    "psycopg2",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtWebEngineCore",
    "PySide6.scripts",
)

# Found by name while running, so no import tells of them.
HIDDEN_PACKAGES = ("oefenruimte", "obstore", "keyring.backends")
HIDDEN_MODULES = ("alembic.ddl.sqlite", "sqlalchemy.dialects.sqlite.pysqlcipher", "logging.config")

# Packages that read their own description while running.
METADATA = ("keyring",)

QT_LIBRARIES = frozenset(
    {
        "Concurrent",
        "Core",
        "DBus",
        "Gui",
        "Multimedia",
        "Network",
        "OpenGL",
        "Pdf",
        "PrintSupport",
        # No window is made with these, but the player of media is linked to them.
        "Qml",
        "QmlMeta",
        "QmlModels",
        "QmlWorkerScript",
        "Quick",
        "Svg",
        "Test",
        "WaylandClient",
        "Widgets",
        "WlShellIntegration",
        "XcbQpa",
    }
)

# Folder of plugins: the plugins that stay.
QT_PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qminimal", "qwindows", "qcocoa"},
    # gtk3 gives GNOME's colours, font and file window; it is loaded only there, where GTK is.
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "imageformats": {"qjpeg", "qsvg", "qico", "qwebp", "qicns"},
    "iconengines": {"qsvgicon"},
    "multimedia": {"ffmpegmediaplugin", "windowsmediaplugin", "darwinmediaplugin"},
    "printsupport": {"cupsprintersupport"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl", "dmabuf-server"},
}
QT_TRANSLATIONS = frozenset({"qtbase_nl", "qtbase_en"})
HYPHENATION = frozenset({"nl_NL", "en_GB", "en_US"})

# Compiled modules of Python itself that only excluded modules would use.
UNUSED_EXTENSIONS = frozenset(
    {"_tkinter", "_imagingtk", "_curses", "_curses_panel", "readline", "_dbm", "_gdbm", "nis"}
)


def stays(name: str) -> bool:
    """Whether the file `name` (path in the bundle) belongs in the installed program."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    stem = path.name.split(".")[0]
    if stem in UNUSED_EXTENSIONS:
        return False
    if path.suffix == ".ts" and "i18n" in parts:  # what translators work in; the program reads the .qm
        return False
    if parts[0] == "PySide6":
        return _qt_stays(parts, stem.removeprefix("lib"))
    if parts[0] == "cv2":
        return parts[1] not in {"qt", "gapi", "data"} and path.suffix != ".pyi"
    if parts[:2] == ("pyphen", "dictionaries"):
        return path.suffix == ".dic" and stem.removeprefix("hyph_") in HYPHENATION
    return not (parts[0] == "etc" or _is_loose_qt(path.name))


def _qt_stays(parts: tuple[str, ...], stem: str) -> bool:
    if "plugins" in parts:
        folder, name = parts[-2], stem
        return name in QT_PLUGINS.get(folder, ())
    if "translations" in parts:
        return stem in QT_TRANSLATIONS
    if "qml" in parts or "resources" in parts or "libexec" in parts:
        return False
    if stem.startswith("Qt6") and not stem.startswith("Qt6FFmpegStub"):
        return stem.removeprefix("Qt6") in QT_LIBRARIES
    if stem.startswith("Qt") and parts[-2] == "PySide6" and not stem.startswith("Qt6"):
        return stem.removeprefix("Qt") in QT_LIBRARIES
    return True


def _is_loose_qt(name: str) -> bool:
    """A library of Qt beside the program: PyInstaller links to the ones under PySide6 that stay."""
    stem = name.split(".")[0].removeprefix("lib")
    return (
        stem.startswith("Qt6")
        and not stem.startswith("Qt6FFmpegStub")
        and stem.removeprefix("Qt6") not in QT_LIBRARIES
    )
