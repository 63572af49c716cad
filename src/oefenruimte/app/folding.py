"""Text made comparable for whoever searches. Pure."""

import unicodedata


def folded(text: str) -> str:
    """Without case and accents ("Reünie" is found as "reunie")."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
