"""Playing clips and takes, drawing them, and the timelines under them."""
