"""Everyday domains: dates, codes, sports, cooking, logs, validation, small classes."""
