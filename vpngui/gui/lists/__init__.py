"""The page "Block lists": reading, editing and applying lists of networks, however long."""
