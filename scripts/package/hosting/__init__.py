"""What a server needs to host the site safely and fast: headers for static hosts, nginx, a container, all from one policy."""
