"""The types that annotations of arguments need: `from devin_v3.types import RequestOptions`."""

from devin_v3_api.types import UNSET as UNSET
from devin_v3_api.types import FileTypes as FileTypes
from devin_v3_api.types import RequestOptions as RequestOptions
from devin_v3_api.types import SequenceNotStr as SequenceNotStr
from devin_v3_api.types import SessionId as SessionId
from devin_v3_api.types import Unset as Unset
