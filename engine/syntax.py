"""Tolerant parsing of Python text with tree-sitter, in offsets of the text and not of its UTF-8 bytes."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

import tree_sitter_python
from tree_sitter import Language, Node, Parser, Tree

from engine.lines import LineIndex

_SURROGATE = re.compile("[\ud800-\udfff]")
_LONE_RETURN = re.compile(r"\r(?!\n)")


@lru_cache(maxsize=1)
def _language() -> Language:
    return Language(tree_sitter_python.language())


class Syntax:
    """A text, its tree, and the offsets of the tree's nodes in the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = LineIndex(text)
        # tree-sitter ends lines at \n only; a lone \r of equal length is a line end to Python.
        source = _LONE_RETURN.sub("\n", text) if "\r" in text else text
        # A lone surrogate cannot be encoded; U+FFFD takes as many bytes as it would.
        self._bytes = _SURROGATE.sub("\ufffd", source).encode("utf-8")
        self._byte_starts: list[int] | None = None
        if len(self._bytes) != len(text):
            self._byte_starts = [0]
            for line in range(1, self.lines.count):
                piece = text[self.lines.start(line - 1) : self.lines.start(line)]
                self._byte_starts.append(self._byte_starts[-1] + len(piece.encode("utf-8", "surrogatepass")))
        self.tree: Tree = Parser(_language()).parse(self._bytes)

    @property
    def root(self) -> Node:
        """The module node."""
        return self.tree.root_node

    def offset(self, byte: int) -> int:
        """The text offset of a byte offset."""
        if self._byte_starts is None:
            return byte
        line = bisect_right(self._byte_starts, byte) - 1
        start = self._byte_starts[line]
        return self.lines.start(line) + len(self._bytes[start:byte].decode("utf-8", "replace"))

    def span(self, node: Node) -> tuple[int, int]:
        """Text offsets at which a node starts and ends."""
        return self.offset(node.start_byte), self.offset(node.end_byte)

    def source(self, node: Node) -> str:
        """The text of a node."""
        start, end = self.span(node)
        return self.text[start:end]


def error_count(text: str) -> int:
    """Number of places at which `text` is not Python, as tree-sitter recovers from them."""
    count = 0
    stack = [Syntax(text).root]
    while stack:
        node = stack.pop()
        if node.is_error or node.is_missing:
            count += 1
        if node.has_error:
            stack.extend(node.children)
    return count
