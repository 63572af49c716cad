"""Every widget on a sheet, as a picture: `python -m oefenruimte.ui.gallery --out DIR`."""
