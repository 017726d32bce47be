"""What is changed in the output of third parties, one file per library. Each change says why, and fails where it no longer applies."""
