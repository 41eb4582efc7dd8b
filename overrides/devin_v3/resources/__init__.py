"""Resources that do more than the operations of the API: each is a subclass of the generated one."""
