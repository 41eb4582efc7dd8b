"""The operations of the fake: their permissions and their effects on its state."""
