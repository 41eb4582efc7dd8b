"""The world that is served: people, organizations, sessions and their lives on the clock."""
