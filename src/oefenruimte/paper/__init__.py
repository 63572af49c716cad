"""What leaves the program on paper: tagged PDF, and squares to scan."""
