"""The icon in the desktop's tray, its menu, and whether there is a place for it."""
