"""What differs between two built sites, as a reader or a user of the data would notice: pages and records."""
