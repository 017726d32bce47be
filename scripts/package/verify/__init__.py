"""What a build has made is looked at before it is published: all of it is there, and all of it works."""
