"""The long campaign: ``python -m soak`` counts what leaks and what is left, and times what comes back."""
