"""One request: settings, arguments to bytes, the transport, retries, bytes to values or errors."""
