"""What passed through each tunnel and when: counted, kept within bounds, and read again."""
