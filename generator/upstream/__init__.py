"""Reading what upstream publishes: sources of any kind, the snapshot in `spec/upstream/` and its lock."""
