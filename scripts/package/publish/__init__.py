"""Publishing is all or nothing: an edition is made beside the last one and takes its place in one step, or not at all."""
