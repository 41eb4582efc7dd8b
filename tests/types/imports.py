"""Modules of the SDK are imported in every usual way. Read by mypy and pyright, never run."""

from __future__ import annotations

from typing import assert_type

import devin_v3
import devin_v3.models
from devin_v3.errors import NotFoundError
from devin_v3.models import SessionResponse
from devin_v3.types import UNSET, FileTypes, RequestOptions, SequenceNotStr, SessionId, Unset


def annotated(
    session: SessionResponse,
    same: devin_v3.models.SessionResponse,
    error: devin_v3.errors.NotFoundError,
    other: NotFoundError,
    options: RequestOptions,
    named: devin_v3.types.RequestOptions,
    files: FileTypes,
    texts: SequenceNotStr[str],
    which: SessionId,
    left_out: Unset = UNSET,
) -> None:
    assert_type(session.title, str | None)
    assert_type(same, SessionResponse)
    assert_type(error, NotFoundError)
    assert_type(named, RequestOptions)
    print(other, options, files, texts, which, left_out)
