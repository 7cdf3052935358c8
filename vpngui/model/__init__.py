"""Frozen values and their checks. Standard library only; every other room may import this one."""
