"""Writers of the computer's name resolution: three back ends behind one protocol, chosen by probed facts."""
