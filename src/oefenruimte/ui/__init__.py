"""The only room with Qt: screens, dialogs, widgets, player, theme."""
