"""What the head of each page tells reference managers, chat previews, feed readers and search engines."""
