"""The consent agent for a terminal: the same questions as in the window, answered by typing a word."""
