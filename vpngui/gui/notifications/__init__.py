"""What the desktop is told while nobody sees the window, and by which of its ways."""
