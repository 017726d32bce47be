"""The offline bundle: the website in one zip that works from any folder, without a server or a network."""
