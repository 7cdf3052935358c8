"""One profile, to be edited: every field of it, checked while it is typed."""
