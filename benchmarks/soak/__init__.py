"""The long campaign: ``python -m benchmarks.soak`` counts leaks and residue, and times what comes back."""
