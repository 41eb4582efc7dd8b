"""One module per resource of the API; `root` has the classes that a client starts from."""
