"""Measures the program against what a user would pick instead: `./oefenruimte bench`."""
