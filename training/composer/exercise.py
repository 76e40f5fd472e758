"""The finished product of the composer: one verified exercise."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ComposedExercise:
    """A function to write, said in several ways, with examples taken from really running the reference."""

    name: str
    signature: str
    """The `def` line with its colon."""
    phrasings: tuple[str, ...]
    """Two or three complete descriptions in different words. They do not contain the examples."""
    examples: tuple[tuple[str, str], ...]
    """Pairs of call source and the text the interactive prompt prints for it, without the final newline."""
    body: str
    """The reference body, dedented."""
    imports: tuple[str, ...]
    """Import lines which the signature and the body need."""
    origin: str
    """The family or finisher that made it, for counting coverage."""

    def source(self) -> str:
        """The whole module: imports, signature, body."""
        lines = [*self.imports, ""] if self.imports else []
        lines.append(self.signature)
        lines.extend("    " + line if line else "" for line in self.body.split("\n"))
        return "\n".join(lines) + "\n"
