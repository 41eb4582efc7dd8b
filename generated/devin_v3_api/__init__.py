"""The Devin API v3 as generated code: models, operations and resources. Written by a generator, never by hand.

- `models`: attrs classes of what the API sends and takes; unknown members are kept in `additional_properties`.
- `params`: the same objects of requests as `TypedDict`s.
- `api`: one class per resource, and its asynchronous twin; they speak through a transport (`client.Transport`).
- `operations`: method and path → name, permissions, deprecation.

`devin_v3` is the SDK on top of it, with authentication, retries, errors and pagination.
"""
