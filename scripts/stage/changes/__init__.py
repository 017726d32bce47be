"""What changed from edition to edition: the state of each is kept in docs/editions, and compared with the next."""
