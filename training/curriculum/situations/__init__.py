"""Small situations with a rule to follow: shops, queues, robots, tanks, codes and messages."""
