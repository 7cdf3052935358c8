"""The page with the person's profiles, and what keeps and connects them."""
