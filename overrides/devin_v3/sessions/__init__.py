"""Sessions: what the API itself does not have (`run`, `wait`, `send`, `follow`, `run_many`, `once`)."""
