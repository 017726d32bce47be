"""Ask the servers of others whether the addresses that the guide names still answer: `make external-links`. No build depends on it."""
