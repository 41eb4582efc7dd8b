"""The e-mails of a file, one a line, become members of the enterprise, with a role found by its name."""

import sys
from pathlib import Path

from devin_v3 import Devin

enterprise = Devin().enterprise
role = next(role for role in enterprise.roles.list() if role.role_name == sys.argv[2])
members = {user.email for user in enterprise.members.users.list()}
new = sorted(set(Path(sys.argv[1]).read_text(encoding="utf-8").split()) - members)
if new:
    enterprise.members.users.invite(emails=new, enterprise_role_id=role.role_id)
print("invited:", *new)
