"""The language of the window: Dutch as in the sources, or another one out of assets/i18n."""

from oefenruimte.ui.language.manager import LanguageManager, current_language, language_manager

__all__ = ["LanguageManager", "current_language", "language_manager"]
