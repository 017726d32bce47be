"""What the models say of themselves, written for editors and their tools: JSON Schemas, editor settings, tables of fields."""
