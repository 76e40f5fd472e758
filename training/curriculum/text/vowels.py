"""Vowels and consonants."""

import re
from itertools import groupby

from training.curriculum.exercise import exercise

VOWELS = "aeiou"


@exercise(
    "Separate the letters of word into (vowels, consonants), two strings in original order.",
    "Return a tuple: all vowels of word joined, then all its other letters joined. Non-letters are dropped.",
)
def split_by_sound(word: str) -> tuple[str, str]:
    """Return the vowels and the consonants of word as two strings, leaving out everything that is no letter.

    >>> split_by_sound("orange")
    ('oae', 'rng')
    >>> split_by_sound("Up 2")
    ('U', 'p')
    >>> split_by_sound("")
    ('', '')
    """
    vowels = consonants = ""
    for ch in word:
        if ch.lower() in VOWELS:
            vowels += ch
        elif ch.isalpha():
            consonants += ch
    return vowels, consonants


@exercise(
    "Map letters to 'V' for vowels and 'C' for consonants; other characters stay.",
    "Show the sound pattern of text: each vowel becomes V, each other letter C, and the rest is unchanged.",
)
def sound_pattern(text):
    """Return text with vowels replaced by 'V' and consonants by 'C'; non-letters are kept.

    >>> sound_pattern("tea-pot")
    'CVV-CVC'
    >>> sound_pattern("Is it?")
    'VC VC?'
    >>> sound_pattern("")
    ''
    """
    out = []
    for ch in text:
        if not ch.isalpha():
            out.append(ch)
        else:
            out.append("V" if ch.lower() in VOWELS else "C")
    return "".join(out)


@exercise(
    "Put 'an' before a noun that starts with a vowel letter and 'a' before any other.",
    "Prefix noun with its indefinite article, chosen by the first letter only.",
)
def with_article(noun: str) -> str:
    """Return noun preceded by 'an' if it begins with a vowel letter, else by 'a'.

    >>> with_article("apple")
    'an apple'
    >>> with_article("pear")
    'a pear'
    >>> with_article("Owl")
    'an Owl'
    """
    article = "an" if noun[0].lower() in VOWELS else "a"
    return f"{article} {noun}"


@exercise(
    "Length of the longest stretch of consonants in word.",
    "How many consonants stand next to each other at most? Only letters other than a, e, i, o, u count, case ignored.",
)
def longest_consonant_cluster(word: str) -> int:
    """Return the largest number of consecutive consonants in word.

    >>> longest_consonant_cluster("strengths")
    5
    >>> longest_consonant_cluster("aie")
    0
    >>> longest_consonant_cluster("Banana")
    1
    """
    best = current = 0
    for ch in word.lower():
        if ch.isalpha() and ch not in VOWELS:
            current += 1
            best = max(best, current)
        else:
            current = 0
    return best


@exercise(
    "Mask the vowels with asterisks.",
    "Return text with every vowel, in either case, replaced by '*'.",
)
def star_vowels(text):
    """Replace each vowel in text by an asterisk.

    >>> star_vowels("Secret agent")
    'S*cr*t *g*nt'
    >>> star_vowels("xyz")
    'xyz'
    >>> star_vowels("AEIOU")
    '*****'
    """
    return re.sub("[aeiou]", "*", text, flags=re.IGNORECASE)


@exercise(
    "The vowel used most in text; the alphabetically earlier wins a tie; None without vowels.",
    "Find out which of a, e, i, o, u is most frequent, case aside. On equal counts prefer the alphabetically first, and return None if text has no vowels.",
)
def dominant_vowel(text: str) -> str | None:
    """Return the most frequent vowel of text in lower case, the first in the alphabet on ties, None if there are none.

    >>> dominant_vowel("Elephants are free")
    'e'
    >>> dominant_vowel("io")
    'i'
    >>> dominant_vowel("hmm") is None
    True
    """
    low = text.lower()
    best = max(VOWELS, key=low.count)
    return best if best in low else None


@exercise(
    "Words that contain at least n vowels.",
    "Select from words those with n vowels or more, y not being one.",
)
def vowel_rich_words(words, n):
    """Return the entries of words having n or more vowels (a, e, i, o, u in any case).

    >>> vowel_rich_words(["queue", "sky", "Aida"], 3)
    ['queue', 'Aida']
    >>> vowel_rich_words(["hm"], 0)
    ['hm']
    >>> vowel_rich_words([], 1)
    []
    """
    return [word for word in words if sum(ch in VOWELS for ch in word.lower()) >= n]


@exercise(
    "Strictly alternating vowels and consonants: True if no two neighbours are of the same kind.",
    "Check a lowercase word: a vowel must always be followed by a consonant and a consonant by a vowel.",
)
def alternates_sounds(word: str) -> bool:
    """Check whether vowels and consonants take turns throughout the lowercase word.

    >>> alternates_sounds("tomato")
    True
    >>> alternates_sounds("street")
    False
    >>> alternates_sounds("a")
    True
    """
    kinds = [ch in VOWELS for ch in word]
    return all(a != b for a, b in zip(kinds, kinds[1:]))


@exercise(
    "Number of vowel groups in word, a rough syllable count; at least 1 for a non-empty word.",
    "Estimate the syllables of word by counting its runs of vowels (y included). A non-empty word always has one or more.",
)
def rough_syllables(word: str) -> int:
    """Estimate the number of syllables in word as its number of vowel runs, with y as a vowel.

    A non-empty word has at least one syllable.

    >>> rough_syllables("banana")
    3
    >>> rough_syllables("beautiful")
    3
    >>> rough_syllables("hmm")
    1
    >>> rough_syllables("")
    0
    """
    if not word:
        return 0
    return max(1, len(re.findall(r"[aeiouy]+", word.lower())))


@exercise(
    "Double each vowel of text, leaving the rest.",
    "Return text where all vowels are written twice in a row.",
)
def stretch_vowels(text):
    """Repeat every vowel in text once more.

    >>> stretch_vowels("cool")
    'cooool'
    >>> stretch_vowels("Is")
    'IIs'
    >>> stretch_vowels("")
    ''
    """
    return "".join(ch * 2 if ch.lower() in VOWELS else ch for ch in text)


@exercise(
    "Rotate the vowels of a lowercase text: a becomes e, e becomes i, i becomes o, o becomes u, u becomes a.",
    "Replace every lowercase vowel with the next one in a-e-i-o-u, wrapping from u to a.",
)
def next_vowels(text: str) -> str:
    """Return text with each lowercase vowel replaced by the vowel after it (u turns into a).

    >>> next_vowels("sing a tune")
    'song e tani'
    >>> next_vowels("xyz")
    'xyz'
    >>> next_vowels("aeiou")
    'eioua'
    """
    return text.translate(str.maketrans("aeiou", "eioua"))


@exercise(
    "Dict giving the count of each of the five vowels in text, zeros included.",
    "For every vowel a, e, i, o, u report how many times text has it, not minding case.",
)
def vowel_census(text: str) -> dict[str, int]:
    """Return how often each vowel occurs in text, ignoring case, with an entry for all five.

    >>> vowel_census("Audio")
    {'a': 1, 'e': 0, 'i': 1, 'o': 1, 'u': 1}
    >>> vowel_census("ee")
    {'a': 0, 'e': 2, 'i': 0, 'o': 0, 'u': 0}
    >>> vowel_census("")
    {'a': 0, 'e': 0, 'i': 0, 'o': 0, 'u': 0}
    """
    low = text.lower()
    return {vowel: low.count(vowel) for vowel in VOWELS}


@exercise(
    "Abbreviate word by deleting its vowels except a vowel in first position.",
    "Squeeze word: the first character stays and from the rest all vowels go.",
)
def squeeze_word(word):
    """Remove the vowels from word but keep its first character whatever it is.

    >>> squeeze_word("example")
    'exmpl'
    >>> squeeze_word("Report")
    'Rprt'
    >>> squeeze_word("")
    ''
    """
    return word[:1] + "".join(ch for ch in word[1:] if ch.lower() not in VOWELS)


@exercise(
    "Runs of vowels and runs of consonants as a list of pieces.",
    "Divide word, assumed to hold letters only, at every change between vowel and consonant.",
)
def sound_groups(word: str) -> list[str]:
    """Split word into maximal groups of vowels and of consonants.

    >>> sound_groups("queen")
    ['q', 'uee', 'n']
    >>> sound_groups("storm")
    ['st', 'o', 'rm']
    >>> sound_groups("")
    []
    """
    return ["".join(group) for _, group in groupby(word, key=lambda ch: ch.lower() in VOWELS)]


@exercise(
    "Present participle of a simple verb: a final 'e' is dropped before 'ing', and 'ie' turns into 'y'.",
    "Append 'ing' to verb. Verbs ending in 'ie' change that into 'y' first, and those ending in a single silent 'e' lose it; 'ee' at the end is kept.",
)
def add_ing(verb: str) -> str:
    """Form the 'ing' form of verb by simple spelling rules.

    'ie' at the end becomes 'y'; a final 'e' not preceded by another 'e' is dropped.

    >>> add_ing("bake")
    'baking'
    >>> add_ing("tie")
    'tying'
    >>> add_ing("see")
    'seeing'
    >>> add_ing("walk")
    'walking'
    """
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + "ing"


@exercise(
    "Difference between the number of consonants and the number of vowels in text.",
    "Count the consonant letters, subtract the vowel letters, and return the outcome; non-letters play no part.",
)
def consonant_surplus(text):
    """Return how many more consonants than vowels text has (negative if there are fewer).

    >>> consonant_surplus("tree")
    0
    >>> consonant_surplus("Aid!")
    -1
    >>> consonant_surplus("rhythm")
    6
    """
    surplus = 0
    for ch in text.lower():
        if ch in VOWELS:
            surplus -= 1
        elif ch.isalpha():
            surplus += 1
    return surplus


@exercise(
    "Rhyme key of word: its last vowel group together with all that follows, in lower case.",
    "Return the part of word from the beginning of its final run of vowels; the whole word if it has no vowels. Lowercase the result.",
)
def rhyme_key(word: str) -> str:
    """Return the lowercase ending of word that begins with its last group of vowels, or all of it without vowels.

    >>> rhyme_key("Mountain")
    'ain'
    >>> rhyme_key("light")
    'ight'
    >>> rhyme_key("pst")
    'pst'
    """
    low = word.lower()
    match = re.search(r"[aeiou]+[^aeiou]*$", low)
    return match.group() if match else low
