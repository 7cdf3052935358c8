"""The history of the traffic for who only reads it: where its file is, and what passed by day."""
