"""Everything one can do, once, in a table: the menu bar, the overview of keys and the search read it."""
