"""Writers of the kernel's packet filter: two back ends behind one protocol, chosen by probed facts."""
