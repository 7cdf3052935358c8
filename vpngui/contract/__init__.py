"""What both ends of the buses agree on: names, interfaces, values as variants, errors, calls."""
