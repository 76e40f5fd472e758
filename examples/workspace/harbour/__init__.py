"""Tariffs, cargo, labels and stays of a small harbour: an example workspace to fine-tune on."""
