"""Acting: from a score to a pose at every moment — feeling, speech, eyes, head and breath."""
