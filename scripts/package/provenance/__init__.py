"""Where what is handed out comes from: the checksum of every file, what it is built with, the licenses of what it carries."""
