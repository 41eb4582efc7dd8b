"""`devin.attachments`: upload from anything, download to anywhere."""

from .async_resource import AsyncAttachments as AsyncAttachments
from .async_resource import AsyncDownload as AsyncDownload
from .files import AnyAttachment as AnyAttachment
from .files import OnProgress as OnProgress
from .files import Uploadable as Uploadable
from .resource import Attachments as Attachments
from .resource import Download as Download

__all__ = [
    "AnyAttachment",
    "AsyncAttachments",
    "AsyncDownload",
    "Attachments",
    "Download",
    "OnProgress",
    "Uploadable",
]
