"""The question on the screen: its queue, its window, and the rules by which it may be answered."""
