"""Keys, age files, the only door to private files."""
