"""A file goes to a session, and the session's files come back."""

import sys

from devin_v3 import Devin

devin = Devin()
upload = devin.attachments.upload(sys.argv[1])
session = devin.sessions.run("Clean the table up", attachment_urls=[upload.url], progress=False)
for attachment in devin.sessions.attachments.list(session):
    print(devin.attachments.download(attachment, to=sys.argv[2]))
