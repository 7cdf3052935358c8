"""Values in, words out: what the widgets show, with no widget, no I/O and no clock of their own."""
