"""One command that retrains the current model on the user's own workspace, and keeps it only where it is better."""
