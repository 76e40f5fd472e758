"""Numbers: digits, divisors, bits, units, money, geometry, statistics."""
