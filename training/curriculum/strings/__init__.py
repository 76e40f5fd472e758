"""Single strings: characters, parts, words, formats, codes and patterns."""
