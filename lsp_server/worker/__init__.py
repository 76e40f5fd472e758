"""The process that holds the model, shared by all of a user's editors, and the server's way to talk to it."""
