"""Audit logs since the last run as JSON lines; where it was is kept in a file, once the lines are out."""

import json
import sys
from pathlib import Path

from devin_v3 import UNSET, Devin

mark = Path(sys.argv[1])
after = mark.read_text(encoding="utf-8") if mark.exists() else UNSET
for page in Devin().enterprise.audit_logs.list(order="asc", first=200, after=after).pages():
    for entry in page.items:
        print(json.dumps(entry.to_dict()), flush=True)
    if page.end_cursor:
        mark.write_text(page.end_cursor, encoding="utf-8")
