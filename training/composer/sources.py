"""All sources of pipeline elements, each with its weight."""

from __future__ import annotations

from collections.abc import Callable

from training.composer.builder import Builder
from training.composer.render import Stream
from training.composer.sources_plain import (
    between_two,
    characters,
    counting,
    digits,
    int_list,
    lines,
    number_text,
    split_words,
    word_list,
)
from training.composer.sources_tables import (
    dict_values,
    every_kth,
    flattened,
    neighbours,
    pair_list,
    records,
    row_values,
    zipped,
)

Source = Callable[[Builder], Stream]

SOURCES: tuple[tuple[Source, float], ...] = (
    (int_list, 5),
    (word_list, 4),
    (split_words, 3),
    (characters, 3),
    (digits, 2),
    (counting, 2.5),
    (between_two, 1),
    (number_text, 1.5),
    (dict_values, 1.7),
    (pair_list, 2),
    (records, 2),
    (flattened, 1),
    (row_values, 1),
    (zipped, 1.3),
    (neighbours, 1.2),
    (every_kth, 1),
    (lines, 0.8),
)
