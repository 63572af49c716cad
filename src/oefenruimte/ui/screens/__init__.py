"""Every page of the program, one folder each. A screen talks to use cases through jobs only."""
