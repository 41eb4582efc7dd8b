"""The public Python surface of a package: read, compared with an earlier one, its breaks judged."""
