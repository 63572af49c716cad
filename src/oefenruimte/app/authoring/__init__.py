"""Making an exercise: a draft that only its maker can read, until it is packed."""
