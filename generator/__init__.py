"""The spec-sync pipeline: published OpenAPI documents in, one canonical spec and a generated client out.

Each step is a plain function from documents to documents in the module of its name:
`fetch` → `merge` → `normalize` → `overlay` → `naming` → `render`; `build` runs them. `drift` compares two documents.
Only `fetch` touches the network, only `render` writes Python.
"""
