"""Any text comes back, and a newline with its indentation is one piece."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from training.tokenizer import SENTINELS, SPECIALS, texts_of, train_tokenizer

LINES = ("def f(x):\n    if x:\n        return x + 1\n    return None", "snake_case camelCase HTTPServer 1234")
TOKENIZER = train_tokenizer(iter(LINES * 4), 500)


@given(st.text())
def test_every_text_comes_back(text: str) -> None:
    ids = TOKENIZER.encode(text, add_special_tokens=False).ids
    if not any(special in text for special in SPECIALS + SENTINELS):
        assert TOKENIZER.decode(ids, skip_special_tokens=True) == text


@given(
    st.lists(st.sampled_from(["\n", "\n    ", "    ", "\t", "é", "→", "𝔘", "0", "_x", "X", " ", "\r\n", "'''"])).map(
        "".join
    )
)
def test_code_like_text_comes_back(text: str) -> None:
    assert TOKENIZER.decode(TOKENIZER.encode(text, add_special_tokens=False).ids, skip_special_tokens=True) == text


def test_specials_have_codet5s_ids() -> None:
    assert [TOKENIZER.token_to_id(token) for token in ("<pad>", "<s>", "</s>", "<unk>", "<mask>")] == [0, 1, 2, 3, 4]
    assert [TOKENIZER.token_to_id(token) for token in SENTINELS] == list(range(5, 37))


def test_pieces() -> None:
    def pieces(text: str) -> list[str]:
        return [text[start:end] for _, (start, end) in TOKENIZER.pre_tokenizer.pre_tokenize_str(text)]

    assert pieces("\n        return x") == ["\n        ", "return", " x"]
    assert pieces("snake_case") == ["snake", "_case"]
    assert pieces("camelCase") == ["camel", "Case"]
    assert pieces("123") == ["1", "2", "3"]
    assert "".join(pieces("a  b\t\tc(")) == "a  b\t\tc("


def test_training_is_reproducible() -> None:
    assert train_tokenizer(iter(LINES * 4), 500).to_str() == TOKENIZER.to_str()


def test_texts_of(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({"a": "x", "n": 3, "b": "y"}) + "\n" + json.dumps({"a": "é"}) + "\n", encoding="utf-8")
    assert list(texts_of([path])) == ["x", "y", "é"]
