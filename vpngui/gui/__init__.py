"""The Qt app: app-control target, consent agent, tray and window. Holds a snapshot, never a second truth."""
