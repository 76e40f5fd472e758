"""Messages and toy encryption: hiding, marking, splitting and decoding texts."""

from training.curriculum.exercise import exercise


@exercise(
    "Hide a message: insert the character fill after every letter.",
    "Return text with fill following each of its characters.",
)
def hide_with_filler(text: str, fill: str) -> str:
    """A child hides a message by writing the sign fill after each character. Return the hidden message.

    >>> hide_with_filler("tea", "x")
    'txexax'
    >>> hide_with_filler("a", "12")
    'a12'
    >>> hide_with_filler("", "x")
    ''
    """
    return "".join(ch + fill for ch in text)


@exercise(
    "Read only every k-th character of a text, beginning with the first.",
    "The secret message stands in the characters at index 0, k, 2k and so on; return it.",
)
def read_every_kth(text: str, k: int) -> str:
    """A message is hidden in every k-th character, starting with the first one. Return the message.

    >>> read_every_kth("hxexyx", 2)
    'hey'
    >>> read_every_kth("abcdefg", 3)
    'adg'
    >>> read_every_kth("", 4)
    ''
    """
    return text[::k]


@exercise(
    "The first letters of the lines make up the secret word; skip empty lines. Return the word.",
    "Join the first character of each non-empty line.",
)
def word_from_line_starts(lines):
    """A letter hides a word in the first characters of its lines, where empty lines are skipped. Return the word.

    >>> word_from_line_starts(["Yes I do.", "", "Even so", "So long"])
    'YES'
    >>> word_from_line_starts(["", ""])
    ''
    >>> word_from_line_starts(["x"])
    'x'
    """
    return "".join(line[0] for line in lines if line)


@exercise(
    "Swap neighbours: exchange characters 0 and 1, 2 and 3, and so on; a single last one stays.",
    "Encode text by turning around each pair of characters.",
)
def swap_letter_pairs(text: str) -> str:
    """A message is encoded by swapping the first character with the second, the third with the fourth and so on. A last character without partner stays. Return the result.

    >>> swap_letter_pairs("abcd")
    'badc'
    >>> swap_letter_pairs("abc")
    'bac'
    >>> swap_letter_pairs("")
    ''
    """
    return "".join(text[i : i + 2][::-1] for i in range(0, len(text), 2))


@exercise(
    "Undo a scrambling in which the first half of the text holds the even positions (one more if the length is odd) and the rest the odd positions.",
    "Weave the two halves of a text together, beginning with the first half, which may be one character longer.",
)
def weave_halves(text):
    """A scrambled text holds first the characters of the even and then those of the odd positions of a message. Return the message, taking one from each part in turn.

    >>> weave_halves("acebdf")
    'abcdef'
    >>> weave_halves("xzy")
    'xyz'
    >>> weave_halves("")
    ''
    """
    half = (len(text) + 1) // 2
    result = ""
    for i in range(half):
        result += text[i]
        if half + i < len(text):
            result += text[half + i]
    return result


@exercise(
    "Replace letters using the dict key; characters that are not in it stay as they are.",
    "Encode text with a substitution table and keep unknown characters.",
)
def encode_by_table(text, key):
    """A secret key tells for some characters what they are replaced with, and all other characters stay. Return the encoded text.

    >>> encode_by_table("cab", {"a": "x", "b": "y"})
    'cxy'
    >>> encode_by_table("no", {})
    'no'
    >>> encode_by_table("", {"a": "b"})
    ''
    """
    return "".join(key.get(ch, ch) for ch in text)


@exercise(
    "Decode with a key dict from plain to secret letters: turn the dict around and apply it, unknown characters stay.",
    "Given an encoding table, translate an encoded text back.",
)
def decode_with_key(text: str, key: dict[str, str]) -> str:
    """The dict key was used to encode a text, each key being replaced by its value. Return the decoded text; characters that are no value stay.

    >>> decode_with_key("cxy", {"a": "x", "b": "y"})
    'cab'
    >>> decode_with_key("hi", {})
    'hi'
    >>> decode_with_key("", {"a": "b"})
    ''
    """
    back = {secret: plain for plain, secret in key.items()}
    return "".join(back.get(ch, ch) for ch in text)


@exercise(
    "Write every letter as its number in the alphabet, a = 1, joined with dashes; the text has lowercase letters only.",
    "Given a lowercase word, return the alphabet positions of its letters as text like '3-1-2'.",
)
def letters_as_numbers(word: str) -> str:
    """A word of lowercase letters is sent as numbers, 1 for a up to 26 for z, with dashes between them. Return this text.

    >>> letters_as_numbers("cab")
    '3-1-2'
    >>> letters_as_numbers("z")
    '26'
    >>> letters_as_numbers("")
    ''
    """
    return "-".join(str(ord(ch) - ord("a") + 1) for ch in word)


@exercise(
    "Turn '3-1-2' back to letters, 1 being a; an empty text gives an empty word.",
    "Decode alphabet numbers separated by dashes to a lowercase word.",
)
def numbers_to_word(code: str) -> str:
    """A word was sent as numbers with dashes between them, 1 for a up to 26 for z. Return the word, '' for an empty code.

    >>> numbers_to_word("3-1-2")
    'cab'
    >>> numbers_to_word("26")
    'z'
    >>> numbers_to_word("")
    ''
    """
    if not code:
        return ""
    return "".join(chr(ord("a") + int(n) - 1) for n in code.split("-"))


@exercise(
    "Cut a long message in parts of at most size characters and label each '(1/n) ' and so on.",
    "Split text into chunks of the given size, each prefixed with its number and the number of all parts in parentheses.",
)
def message_parts(text: str, size: int) -> list[str]:
    """A message is sent in parts of at most size characters. Each part begins with its number and the number of parts, like '(1/3) '. Return the list of parts.

    >>> message_parts("hello", 2)
    ['(1/3) he', '(2/3) ll', '(3/3) o']
    >>> message_parts("hi", 5)
    ['(1/1) hi']
    >>> message_parts("", 3)
    []
    """
    parts = [text[i : i + size] for i in range(0, len(text), size)]
    return [f"({number}/{len(parts)}) {part}" for number, part in enumerate(parts, 1)]


@exercise(
    "Put together parts that arrived in any order: (number, text) pairs joined in order of the numbers.",
    "Sort numbered pieces of a message and concatenate their texts.",
)
def join_numbered_parts(parts):
    """Parts of a message arrive in any order as pairs of number and text. Return the whole message.

    >>> join_numbered_parts([(2, "lo"), (1, "hel")])
    'hello'
    >>> join_numbered_parts([(5, "x")])
    'x'
    >>> join_numbered_parts([])
    ''
    """
    return "".join(text for _, text in sorted(parts))


@exercise(
    "Cut a message to at most n characters; a cut message ends with '...' that counts too. n is at least 3.",
    "Return text unchanged if it is short enough, otherwise its first n - 3 characters followed by three dots.",
)
def preview_text(text: str, n: int) -> str:
    """A preview shows at most n characters of a message. If the message is longer, it is cut and the preview ends with '...', which is part of the n characters. Return the preview.

    >>> preview_text("good morning", 7)
    'good...'
    >>> preview_text("hello", 5)
    'hello'
    >>> preview_text("abcd", 3)
    '...'
    """
    if len(text) <= n:
        return text
    return text[: n - 3] + "..."


@exercise(
    "Replace every forbidden word by stars of the same length, ignoring case; words are separated by spaces.",
    "Censor a message: each word that is in the forbidden list (in any case) becomes as many '*' as it has letters.",
)
def star_out_forbidden(message: str, forbidden: list[str]) -> str:
    """A chat replaces each forbidden word by as many stars as it has letters. Upper and lower case do not matter, and forbidden holds lowercase words. Return the message.

    >>> star_out_forbidden("You silly Goose", ["silly", "goose"])
    'You ***** *****'
    >>> star_out_forbidden("hello", [])
    'hello'
    >>> star_out_forbidden("", ["a"])
    ''
    """
    return " ".join("*" * len(w) if w.lower() in forbidden else w for w in message.split())


@exercise(
    "Count messages per sender and return the sender with the most; ties go to the alphabetically first. None if there are no messages.",
    "Given (sender, text) pairs, who wrote most often? Choose the smallest name among equals, or return None.",
)
def busiest_sender(messages: list[tuple[str, str]]):
    """Messages are pairs of sender and text. Return the sender of the most messages, the alphabetically first one on a tie, or None without messages.

    >>> busiest_sender([("Bob", "hi"), ("Ann", "yo"), ("Bob", "?")])
    'Bob'
    >>> busiest_sender([("Bob", "a"), ("Ann", "b")])
    'Ann'
    >>> busiest_sender([]) is None
    True
    """
    counts = {}
    for sender, _ in messages:
        counts[sender] = counts.get(sender, 0) + 1
    return min(counts, key=lambda s: (-counts[s], s), default=None)


@exercise(
    "Return the unread count: messages whose index is greater than the last read index and that were not sent by me.",
    "How many messages after index last were written by somebody else than me? Only the senders are given.",
)
def unread_from_others(senders, last, me):
    """The senders of all messages are given in order, and I have read everything up to index last. Return how many later messages are not from me.

    >>> unread_from_others(["Ann", "me", "Bob", "me", "Bob"], 1, "me")
    2
    >>> unread_from_others(["me"], -1, "me")
    0
    >>> unread_from_others([], 0, "me")
    0
    """
    return sum(1 for sender in senders[last + 1 :] if sender != me)


@exercise(
    "List all names mentioned with '@' in a message, without the '@' and in order of first appearance, without repeats.",
    "Given a message, return the different words that start with '@', stripped of that sign.",
)
def mentioned_names(message: str) -> list[str]:
    """Words that begin with '@' mention somebody. Return the mentioned names without the '@', each once, in order of first appearance.

    >>> mentioned_names("hi @ann and @bob or @ann")
    ['ann', 'bob']
    >>> mentioned_names("nobody here")
    []
    >>> mentioned_names("")
    []
    """
    names = []
    for word in message.split():
        if word.startswith("@") and word[1:] not in names:
            names.append(word[1:])
    return names


@exercise(
    "Is the message shouting? True if it has at least one letter and no lowercase letter.",
    "Check whether all letters in the message are capitals and there is at least one letter.",
)
def is_shouting(message: str) -> bool:
    """A message is shouting if it contains a letter and all its letters are uppercase. Return whether message is shouting.

    >>> is_shouting("STOP IT!")
    True
    >>> is_shouting("Stop")
    False
    >>> is_shouting("123!")
    False
    """
    return message.isupper()


@exercise(
    "Add up the price of a telegram: each word costs 2, words of more than ten letters cost 3.",
    "Given a text, charge 3 for every word longer than 10 characters and 2 for every other word.",
)
def telegram_price(text):
    """A telegram costs 2 per word, and 3 for a word with more than ten letters. Return the price of text.

    >>> telegram_price("arrive tomorrow")
    4
    >>> telegram_price("congratulations dear")
    5
    >>> telegram_price("")
    0
    """
    return sum(3 if len(word) > 10 else 2 for word in text.split())


@exercise(
    "Remove the filler words from a sentence and return (new sentence, number removed).",
    "Given a sentence and a list of fillers, drop every word that is a filler and tell how many were dropped.",
)
def drop_fillers(sentence: str, fillers: list[str]) -> tuple[str, int]:
    """Return a tuple of the sentence without the words in fillers and the number of words that were removed.

    >>> drop_fillers("well we um agree um", ["um", "well"])
    ('we agree', 3)
    >>> drop_fillers("yes", ["no"])
    ('yes', 0)
    >>> drop_fillers("", ["um"])
    ('', 0)
    """
    words = sentence.split()
    kept = [w for w in words if w not in fillers]
    return " ".join(kept), len(words) - len(kept)


@exercise(
    "Text on a pager: digits are read as that many copies of the next character; 'a3bc' gives 'abbbc'.",
    "Expand a text in which a digit before a character tells how many times it is written; characters without a digit come once.",
)
def expand_digit_prefix(text: str) -> str:
    """In a short message a digit means that the next character is repeated that many times, and a character without a digit before it stands once. Return the long text.

    >>> expand_digit_prefix("a3bc")
    'abbbc'
    >>> expand_digit_prefix("2x0y")
    'xx'
    >>> expand_digit_prefix("")
    ''
    """
    result = ""
    times = 1
    for ch in text:
        if ch.isdigit():
            times = int(ch)
        else:
            result += ch * times
            times = 1
    return result


@exercise(
    "The key '^' switches between small and capital letters and is not written. Return the text typed, starting with small letters.",
    "Simulate typing where each '^' toggles caps; all other characters are written in the current case.",
)
def typed_with_caps(keys):
    """Each '^' on a keyboard toggles capital letters, which are off at first, and writes nothing. Return the text typed by keys, which are otherwise lowercase.

    >>> typed_with_caps("a^bc^d")
    'aBCd'
    >>> typed_with_caps("^hi")
    'HI'
    >>> typed_with_caps("")
    ''
    """
    caps = False
    text = ""
    for key in keys:
        if key == "^":
            caps = not caps
        else:
            text += key.upper() if caps else key
    return text


@exercise(
    "Index of the first difference between two messages; if one is the beginning of the other, its length; -1 if they are equal.",
    "Where do two texts first differ? A missing character counts as a difference; return -1 for identical texts.",
)
def first_differing_index(a: str, b: str) -> int:
    """Two copies of a message are compared. Return the first index at which they differ, where a missing character is a difference, or -1 if they are equal.

    >>> first_differing_index("hello", "help")
    3
    >>> first_differing_index("go", "gone")
    2
    >>> first_differing_index("x", "x")
    -1
    """
    for i, (x, y) in enumerate(zip(a, b)):
        if x != y:
            return i
    return -1 if len(a) == len(b) else min(len(a), len(b))
