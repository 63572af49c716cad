"""What helps when something is wrong: what this program is, what went wrong, and what to tell who helps."""
