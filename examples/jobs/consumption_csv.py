"""ACUs of the sessions of all organizations as CSV, with the e-mail of who started them."""

import csv
import sys

from devin_v3 import Devin

enterprise = Devin().enterprise
emails = {one.user_id: one.email for one in enterprise.members.users.list()}
rows = csv.writer(sys.stdout)
rows.writerow(["session", "user", "status", "acus"])
for one in enterprise.sessions.list(first=200):
    who = emails.get(str(one.user_id), one.service_user_id)
    rows.writerow([one.session_id, who, one.status, one.acus_consumed])
