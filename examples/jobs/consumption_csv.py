"""ACUs of the sessions of all organizations as CSV, with the e-mail of who started them."""

import csv
import sys

from devin_v3 import Devin

enterprise = Devin().enterprise
emails = {user.user_id: user.email for user in enterprise.members.users.list()}
rows = csv.writer(sys.stdout)
rows.writerow(["session", "user", "status", "acus"])
for session in enterprise.sessions.list(first=200):
    who = emails.get(str(session.user_id), session.service_user_id)
    rows.writerow([session.session_id, who, session.status, session.acus_consumed])
