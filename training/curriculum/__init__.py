"""Exercises written for this project: ordinary Python modules by topic, the supervised training data of the default model."""
