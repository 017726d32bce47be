"""The Japan Space Security Guide, made in five steps: load, check, stage, render, package."""
