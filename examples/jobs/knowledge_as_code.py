"""A folder of Markdown becomes notes of the organization (first line: when to use it); --dry-run only says how."""

import sys
from pathlib import Path

from devin_v3 import Devin

notes, dry = Devin().knowledge.notes, "--dry-run" in sys.argv
wanted = {path.stem: path.read_text(encoding="utf-8").partition("\n") for path in Path(sys.argv[1]).glob("*.md")}
existing = {note.name: note for note in notes.list() if note.access_type == "org"}
for name, (trigger, _newline, body) in sorted(wanted.items()):
    note = existing.pop(name, None)
    if note is None:
        print("+", name)
        _ = dry or notes.create(name=name, trigger=trigger, body=body)
    elif (note.trigger, note.body) != (trigger, body):
        print("~", name)
        _ = dry or notes.update(note.note_id, name=name, trigger=trigger, body=body)
for name, note in existing.items():
    print("-", name)
    _ = dry or notes.delete(note.note_id)
