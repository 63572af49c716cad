"""Maken: the editor of one exercise (sheet 10)."""
