"""The lines KEY=value of a file become secrets of the organization; the API cannot change one, so it is made anew."""

import sys
from pathlib import Path

from devin_v3 import Devin

secrets = Devin().secrets
existing = {secret.key: secret for secret in secrets.list()}
for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
    key, _, value = line.partition("=")
    if key in existing:
        secrets.delete(existing[key].secret_id)
    secrets.create(key=key, value=value, type="key-value", is_sensitive=True)
print(len(existing), "before,", len(list(secrets.list())), "now")
