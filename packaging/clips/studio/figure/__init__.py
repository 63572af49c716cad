"""A drawn person: looks as data, a pose as numbers, paint as QPainter paths. All of it our own drawing."""
