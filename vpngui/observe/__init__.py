"""What happens outside becomes events here: owners that die, links that go, counters that count."""
