"""Profiles that connect by themselves: when, which, and never without the person's answer."""
