"""The operations: who may call them, and what each does to the world."""
