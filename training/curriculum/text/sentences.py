"""Sentences and punctuation."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Sentences of text, each ending in its '.', '!' or '?', stripped.",
    "Split text after every end mark (. ! ?) that is followed by whitespace or the end.",
)
def split_sentences(text: str) -> list[str]:
    """Return the sentences of text with their closing marks.

    >>> split_sentences("Hi there. How are you? Fine!")
    ['Hi there.', 'How are you?', 'Fine!']
    >>> split_sentences("no end")
    ['no end']
    >>> split_sentences("")
    []
    """
    return [part for part in re.split(r"(?<=[.!?])\s+", text.strip()) if part]


@exercise(
    "Kind of a sentence by its last mark: 'question', 'exclamation' or 'statement'.",
    "Judge sentence by how it ends, trailing blanks aside: ? is a question, ! an exclamation, everything else a statement.",
)
def sentence_kind(sentence):
    """Return 'question', 'exclamation' or 'statement' according to the final mark of sentence.

    >>> sentence_kind("Really? ")
    'question'
    >>> sentence_kind("Go!")
    'exclamation'
    >>> sentence_kind("I see")
    'statement'
    """
    sentence = sentence.rstrip()
    if sentence.endswith("?"):
        return "question"
    if sentence.endswith("!"):
        return "exclamation"
    return "statement"


@exercise(
    "Add a full stop unless the sentence already ends with . ! or ?; surrounding blanks are removed.",
    "Finish a sentence properly: strip it and append '.' if an end mark is missing. Empty stays empty.",
)
def close_sentence(sentence: str) -> str:
    """Return sentence stripped and ending in '.', unless it already ends in '.', '!' or '?' or is empty.

    >>> close_sentence("We won ")
    'We won.'
    >>> close_sentence("Did we?")
    'Did we?'
    >>> close_sentence(" ")
    ''
    """
    sentence = sentence.strip()
    if sentence and sentence[-1] not in ".!?":
        sentence += "."
    return sentence


@exercise(
    "First sentence of text including its mark; all of text if it has no end mark.",
    "Return text up to and including its first '.', '!' or '?'.",
)
def opening_sentence(text):
    """Return the part of text up to its first end mark (. ! ?), or the whole text.

    >>> opening_sentence("Yes! I do.")
    'Yes!'
    >>> opening_sentence("no mark")
    'no mark'
    >>> opening_sentence("")
    ''
    """
    for i, ch in enumerate(text):
        if ch in ".!?":
            return text[:i + 1]
    return text


@exercise(
    "Whether every sentence begins with a capital letter; sentences are separated by an end mark and blanks.",
    "Check capitalization: True if no sentence of text starts with anything but an uppercase letter.",
)
def sentences_capitalized(text: str) -> bool:
    """Check that each sentence in text starts with an uppercase letter.

    >>> sentences_capitalized("One. Two!")
    True
    >>> sentences_capitalized("One. two!")
    False
    >>> sentences_capitalized("")
    True
    """
    parts = re.split(r"[.!?]\s*", text.strip())
    return all(part[0].isupper() for part in parts if part)


@exercise(
    "Repeated end marks reduced to one: '!!!' becomes '!', '??' becomes '?'; dots are left alone.",
    "Calm down punctuation by squeezing runs of ! and runs of ? to a single character.",
)
def calm_punctuation(text: str) -> str:
    """Replace runs of '!' and runs of '?' in text by a single mark.

    >>> calm_punctuation("What??? No!!")
    'What? No!'
    >>> calm_punctuation("wait...")
    'wait...'
    >>> calm_punctuation("?!?!")
    '?!?!'
    """
    return re.sub(r"([!?])\1+", r"\1", text)


@exercise(
    "Dict counting each of the marks . , ; : ! ? that occurs in text, in that order.",
    "How many times is every punctuation mark out of .,;:!? used? Marks not occurring are left out.",
)
def mark_counts(text):
    """Count the punctuation marks . , ; : ! ? of text, leaving out those that do not occur.

    >>> mark_counts("Well, yes, no.")
    {'.': 1, ',': 2}
    >>> mark_counts("none")
    {}
    >>> mark_counts("?!?")
    {'!': 1, '?': 2}
    """
    return {mark: text.count(mark) for mark in ".,;:!?" if mark in text}


@exercise(
    "Write a yes/no question from subject, verb and object: 'Does the cat like fish?'",
    "Form a question with 'Do' for the pronouns I, you, we and they, and 'Does' for any other subject.",
)
def make_question(subject: str, verb: str, obj: str) -> str:
    """Build the question 'Do/Does subject verb obj?'; 'Do' is for the subjects I, you, we and they.

    >>> make_question("the cat", "like", "fish")
    'Does the cat like fish?'
    >>> make_question("you", "want", "tea")
    'Do you want tea?'
    >>> make_question("she", "play", "chess")
    'Does she play chess?'
    """
    helper = "Do" if subject in ("I", "you", "we", "they") else "Does"
    return f"{helper} {subject} {verb} {obj}?"


@exercise(
    "Plural of a regular English noun: y after a consonant becomes ies; s, x, z, ch, sh take es; else s.",
    "Form a noun's plural by spelling rules alone, without exceptions for irregular words.",
)
def plural_of(noun: str) -> str:
    """Return the plural of noun by the regular rules.

    A final y after a consonant turns into 'ies'; nouns ending in s, x, z, ch or sh get 'es'; others 's'.

    >>> plural_of("city")
    'cities'
    >>> plural_of("box")
    'boxes'
    >>> plural_of("day")
    'days'
    >>> plural_of("lamp")
    'lamps'
    """
    if noun.endswith("y") and noun[-2:-1] not in ("a", "e", "i", "o", "u"):
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    return noun + "s"


@exercise(
    "Possessive form: add 's, or just an apostrophe after a final s.",
    "Turn a name into its possessive; names ending in 's' only get an apostrophe.",
)
def possessive(name):
    """Return the possessive of name.

    >>> possessive("Anna")
    "Anna's"
    >>> possessive("Lukas")
    "Lukas'"
    >>> possessive("Max")
    "Max's"
    """
    return name + ("'" if name.endswith("s") else "'s")


@exercise(
    "Past tense of a regular verb: e adds d, consonant + y becomes ied, all others add ed.",
    "Form the simple past by rule: '-d' after e, '-ied' instead of y after a consonant, '-ed' elsewhere.",
)
def regular_past(verb: str) -> str:
    """Return the regular past tense of verb.

    >>> regular_past("bake")
    'baked'
    >>> regular_past("carry")
    'carried'
    >>> regular_past("play")
    'played'
    >>> regular_past("walk")
    'walked'
    """
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + "ed"


@exercise(
    "Expand contractions by a table, whole words only, case ignored in the lookup.",
    "Replace each blank-separated word found lowercased in table by the entry there.",
)
def expand_contractions(sentence: str, table: dict[str, str]) -> str:
    """Replace words of sentence by their long form in table, which has lowercase keys.

    >>> expand_contractions("I can't go", {"can't": "cannot"})
    'I cannot go'
    >>> expand_contractions("It's late", {"it's": "it is"})
    'it is late'
    >>> expand_contractions("", {})
    ''
    """
    return " ".join(table.get(word.lower(), word) for word in sentence.split())


@exercise(
    "Average number of words per sentence rounded to one decimal, 0.0 without sentences.",
    "Divide the words of text by its sentences, which are non-blank stretches ended by . ! or ?; round to 1 place.",
)
def words_per_sentence(text):
    """Return the mean number of words per sentence, rounded to one decimal (0.0 if there is no sentence).

    >>> words_per_sentence("One two three. Four five!")
    2.5
    >>> words_per_sentence("Hi.")
    1.0
    >>> words_per_sentence("")
    0.0
    """
    sentences = [s for s in re.split(r"[.!?]+", text) if s.strip()]
    if not sentences:
        return 0.0
    return round(sum(len(s.split()) for s in sentences) / len(sentences), 1)


@exercise(
    "Text wrapped in quotation marks, inner double quotes turned into single ones.",
    "Quote a sentence with double quotes and change the double quotes inside it to single quotes.",
)
def quote_speech(text: str) -> str:
    """Enclose text in double quotes, replacing double quotes within by single ones.

    >>> quote_speech('He said "no".')
    '"He said \\'no\\'."'
    >>> quote_speech("ok")
    '"ok"'
    >>> quote_speech("")
    '""'
    """
    return '"' + text.replace('"', "'") + '"'


@exercise(
    "Questions of text: the sentences that end in '?', stripped, in order.",
    "Pick out all sentences closed by a question mark.",
)
def questions_in(text: str) -> list[str]:
    """Return the sentences in text that end with a question mark.

    >>> questions_in("Who is it? Me. Really?")
    ['Who is it?', 'Really?']
    >>> questions_in("No.")
    []
    >>> questions_in("Why?")
    ['Why?']
    """
    return [match.strip() for match in re.findall(r"[^.!?]+\?", text)]


@exercise(
    "Dialogue lines 'Name: words' to dict of speaker to number of words spoken.",
    "For a transcript with one 'Name: text' per line, total up the words of each speaker in order of first speaking.",
)
def words_by_speaker(transcript):
    """Count the words each speaker says in a transcript of 'Name: text' lines.

    >>> words_by_speaker("Eva: hello you\\nTim: hi\\nEva: bye")
    {'Eva': 3, 'Tim': 1}
    >>> words_by_speaker("")
    {}
    >>> words_by_speaker("A: ")
    {'A': 0}
    """
    totals = {}
    for line in transcript.splitlines():
        speaker, _, speech = line.partition(":")
        totals[speaker] = totals.get(speaker, 0) + len(speech.split())
    return totals


@exercise(
    "Commas checked: does any comma lack a following space (at the end of text is fine)?",
    "True when text has a comma directly followed by something other than a space.",
)
def has_tight_comma(text: str) -> bool:
    """Check whether some comma in text is followed by a character that is not a space.

    >>> has_tight_comma("a,b")
    True
    >>> has_tight_comma("a, b,")
    False
    >>> has_tight_comma("ab")
    False
    """
    return any(a == "," and b != " " for a, b in zip(text, text[1:]))
