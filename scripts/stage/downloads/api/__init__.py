"""The API of files: api/v1/, JSON for every record, kind, page and the timeline, with JSON Schemas."""
