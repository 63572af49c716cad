"""Where the Qt-free rooms meet the GUI thread: jobs, calls across threads, recorder events, one window."""
