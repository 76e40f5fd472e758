"""Words letter by letter: conditions on letters, building words, spelling games."""

from training.curriculum.exercise import exercise


@exercise(
    "Spell the word: capital letters joined by hyphens.",
    "Write each letter as a capital with '-' between them.",
)
def spell_out(word: str) -> str:
    """Return the letters of word in upper case joined by hyphens.

    >>> spell_out("tea")
    'T-E-A'
    >>> spell_out("x")
    'X'
    >>> spell_out("")
    ''
    """
    return "-".join(word.upper())


@exercise(
    "Stretch the word by repeating its last letter until it has n letters.",
    "Append copies of the final letter up to a length of n; longer words stay the same.",
)
def drag_out(word, n):
    """Return the non-empty word with its last letter repeated up to a length of n.

    >>> drag_out("no", 5)
    'noooo'
    >>> drag_out("hello", 3)
    'hello'
    >>> drag_out("x", 2)
    'xx'
    """
    return word + word[-1] * (n - len(word))


@exercise(
    "Compute a score of the word: vowels count 1, all other letters count 2.",
    "Add up points for the letters of a lowercase word: one for a vowel, two for a consonant.",
)
def vowel_consonant_score(word: str) -> int:
    """Return the score of the lowercase word: 1 for each vowel, 2 for each other letter.

    >>> vowel_consonant_score("banana")
    9
    >>> vowel_consonant_score("aei")
    3
    >>> vowel_consonant_score("")
    0
    """
    return sum(1 if c in "aeiou" else 2 for c in word)


@exercise(
    "Compute the value of the word with a table of letter values; letters without entry count 0.",
    "Add up the points of all letters according to the dictionary, zero for unknown letters.",
)
def word_points(word, points):
    """Return the sum of the points of the letters of word, 0 for letters not in points.

    >>> word_points("tea", {"t": 2, "e": 1})
    3
    >>> word_points("xx", {"x": 8})
    16
    >>> word_points("", {"a": 1})
    0
    """
    return sum(points.get(c, 0) for c in word)


@exercise(
    "Find the word with the most points; the letter values are in a dictionary, other letters count 0, the first word wins a tie.",
    "Return the highest-scoring word of a non-empty list. Ties go to the first.",
)
def word_with_most_points(words: list[str], points: dict[str, int]) -> str:
    """Return the word with the highest sum of letter points, the first on a tie.

    >>> word_with_most_points(["tea", "jam"], {"j": 8, "t": 2})
    'jam'
    >>> word_with_most_points(["a", "b"], {})
    'a'
    >>> word_with_most_points(["xx", "y"], {"x": 1, "y": 5})
    'y'
    """
    return max(words, key=lambda word: sum(points.get(c, 0) for c in word))


@exercise(
    "Put the consonants of the word in capitals and leave everything else as it is.",
    "Write all letters except vowels in upper case.",
)
def capital_consonants(word):
    """Return word with its lowercase consonants in upper case.

    >>> capital_consonants("banana")
    'BaNaNa'
    >>> capital_consonants("aeiou")
    'aeiou'
    >>> capital_consonants("x1y")
    'X1Y'
    """
    return "".join(c if c in "aeiou" else c.upper() for c in word)


@exercise(
    "Replace each vowel by the next one in the sequence a, e, i, o, u; u becomes a.",
    "Rotate the lowercase vowels of a word: a to e, e to i, i to o, o to u, u to a.",
)
def rotate_vowels(word: str) -> str:
    """Return word with each lowercase vowel replaced by the following one, u by a.

    >>> rotate_vowels("hello")
    'hillu'
    >>> rotate_vowels("sun")
    'san'
    >>> rotate_vowels("sky")
    'sky'
    """
    return word.translate(str.maketrans("aeiou", "eioua"))


@exercise(
    "Replace all vowels of the text by one and the same vowel.",
    "Put the given vowel in the place of every lowercase vowel.",
)
def one_vowel_song(text, vowel):
    """Return text with every lowercase vowel replaced by vowel.

    >>> one_vowel_song("three men", "o")
    'throo mon'
    >>> one_vowel_song("sky", "a")
    'sky'
    >>> one_vowel_song("", "i")
    ''
    """
    return "".join(vowel if c in "aeiou" else c for c in text)


@exercise(
    "Return the vowels of the word as one string, in order, ignoring case but keeping the characters as they are.",
    "Extract a, e, i, o and u, small or capital, from the word.",
)
def vowels_of(word: str) -> str:
    """Return the vowels of word, in either case, in order.

    >>> vowels_of("Orange")
    'Oae'
    >>> vowels_of("rhythm")
    ''
    >>> vowels_of("AEIou")
    'AEIou'
    """
    return "".join(c for c in word if c in "aeiouAEIOU")


@exercise(
    "Return what stands after the last vowel of a lowercase word; the entire word if it has no vowel.",
    "Find the tail of the word behind its last vowel.",
)
def coda_of(word):
    """Return the part of the lowercase word after its last vowel, all of it without vowels.

    >>> coda_of("strength")
    'ngth'
    >>> coda_of("tea")
    ''
    >>> coda_of("shh")
    'shh'
    """
    for i in range(len(word) - 1, -1, -1):
        if word[i] in "aeiou":
            return word[i + 1:]
    return word


@exercise(
    "Return the consonants in front of the first vowel of a lowercase word; the entire word if it has no vowel.",
    "Find the beginning of the word up to its first vowel, exclusive.",
)
def onset_of(word: str) -> str:
    """Return the part of the lowercase word before its first vowel, all of it without vowels.

    >>> onset_of("street")
    'str'
    >>> onset_of("apple")
    ''
    >>> onset_of("shh")
    'shh'
    """
    result = ""
    for c in word:
        if c in "aeiou":
            break
        result += c
    return result


@exercise(
    "Move the consonants at the beginning of the lowercase word to its end.",
    "Take everything before the first vowel and put it behind the rest; a word without vowel is unchanged.",
)
def onset_to_end(word):
    """Return the lowercase word with the consonants before its first vowel moved to the end.

    >>> onset_to_end("street")
    'eetstr'
    >>> onset_to_end("apple")
    'apple'
    >>> onset_to_end("shh")
    'shh'
    """
    for i, c in enumerate(word):
        if c in "aeiou":
            return word[i:] + word[:i]
    return word


@exercise(
    "Does the word contain all five vowels, ignoring case?",
    "Check whether each of a, e, i, o, u occurs at least once in either case.",
)
def all_five_vowels(word: str) -> bool:
    """Check whether word contains each of the vowels a, e, i, o, u, ignoring case.

    >>> all_five_vowels("Education")
    True
    >>> all_five_vowels("banana")
    False
    >>> all_five_vowels("AEIOU")
    True
    """
    return all(v in word.lower() for v in "aeiou")


@exercise(
    "Does the word have two equal vowels next to each other, such as oo or ee?",
    "Check for a doubled lowercase vowel.",
)
def has_double_vowel(word):
    """Check whether a lowercase vowel occurs twice in a row in word.

    >>> has_double_vowel("moon")
    True
    >>> has_double_vowel("tea")
    False
    >>> has_double_vowel("ball")
    False
    """
    return any(v * 2 in word for v in "aeiou")


@exercise(
    "Undo doubled letters: replace every pair of equal adjacent letters by a single letter, reading from left to right.",
    "Halve the doubles: each two equal neighbours become one, so that 'aaa' gives 'aa'.",
)
def halve_doubles(word: str) -> str:
    """Return word with each pair of equal neighbours replaced by one letter, from left to right.

    >>> halve_doubles("balloon")
    'balon'
    >>> halve_doubles("aaa")
    'aa'
    >>> halve_doubles("tea")
    'tea'
    """
    result = ""
    i = 0
    while i < len(word):
        result += word[i]
        i += 2 if word[i:i + 1] == word[i + 1:i + 2] else 1
    return result


@exercise(
    "Capitalise every letter which is repeated somewhere in the word; letters occurring once stay small.",
    "Write in upper case all letters of the lowercase word that occur at least twice.",
)
def shout_repeated(word):
    """Return the lowercase word with all letters that occur more than once in upper case.

    >>> shout_repeated("banana")
    'bANANA'
    >>> shout_repeated("tea")
    'tea'
    >>> shout_repeated("aa")
    'AA'
    """
    return "".join(c.upper() if word.count(c) > 1 else c for c in word)


@exercise(
    "Replace each letter by the number of times it occurs in the word.",
    "Write the counts of the letters in their places, as a list.",
)
def counts_in_place(word: str) -> list[int]:
    """Return for each letter of word how often it occurs in word.

    >>> counts_in_place("banana")
    [1, 3, 2, 3, 2, 3]
    >>> counts_in_place("tea")
    [1, 1, 1]
    >>> counts_in_place("")
    []
    """
    return [word.count(c) for c in word]


@exercise(
    "Number the equal letters: behind each letter write how many times it has occurred so far.",
    "Append to every letter the count of its occurrences up to this place.",
)
def number_occurrences(word):
    """Return word with each letter followed by the number of its occurrences so far.

    >>> number_occurrences("banana")
    'b1a1n1a2n2a3'
    >>> number_occurrences("aa")
    'a1a2'
    >>> number_occurrences("")
    ''
    """
    seen = {}
    result = ""
    for c in word:
        seen[c] = seen.get(c, 0) + 1
        result += f"{c}{seen[c]}"
    return result


@exercise(
    "Describe the pattern of the word: the first new letter is A, the next new letter B, and so on; equal letters get equal signs.",
    "Return the letter pattern of a word such as 'ABCDCD' for 'tomoto': letters are renamed in order of first appearance.",
)
def letter_pattern(word: str) -> str:
    """Return word with its letters renamed A, B, C, ... in order of first appearance.

    >>> letter_pattern("banana")
    'ABCBCB'
    >>> letter_pattern("tea")
    'ABC'
    >>> letter_pattern("")
    ''
    """
    names = {}
    for c in word:
        names.setdefault(c, chr(ord("A") + len(names)))
    return "".join(names[c] for c in word)


@exercise(
    "Build the word from letters with their positions: a dictionary maps index to letter; indices without letter are shown as '?'. n is the length.",
    "Place known letters at their indices in a word of length n and put '?' elsewhere.",
)
def place_known(letters, n):
    """Return a word of length n with the letters at their indices and ? elsewhere.

    >>> place_known({0: "t", 2: "a"}, 3)
    't?a'
    >>> place_known({}, 2)
    '??'
    >>> place_known({1: "x"}, 2)
    '?x'
    """
    return "".join(letters.get(i, "?") for i in range(n))


@exercise(
    "Return the words that fit a pattern in which '?' stands for any letter.",
    "Filter the list: same length as the pattern and equal at all places that are not '?'.",
)
def words_fitting(words: list[str], pattern: str) -> list[str]:
    """Return the words that have the length of pattern and match it, where ? is any letter.

    >>> words_fitting(["tea", "toe", "milk", "sea"], "?ea")
    ['tea', 'sea']
    >>> words_fitting(["a"], "??")
    []
    >>> words_fitting(["ab", "cb"], "a?")
    ['ab']
    """
    return [w for w in words if len(w) == len(pattern) and all(p in ("?", c) for p, c in zip(pattern, w))]


@exercise(
    "Is each step of the word ladder a change of exactly one letter? All words have equal length.",
    "Check that neighbouring words in the list differ at exactly one position.",
)
def ladder_ok(words):
    """Check whether each two neighbouring words (of equal length) differ in exactly one letter.

    >>> ladder_ok(["tea", "sea", "set"])
    True
    >>> ladder_ok(["tea", "ten", "toe"])
    False
    >>> ladder_ok(["tea"])
    True
    """
    for a, b in zip(words, words[1:]):
        if sum(x != y for x, y in zip(a, b)) != 1:
            return False
    return True


@exercise(
    "Write the word as a diamond of lines: its beginnings of length 1, 2, ... up to the full word and back again to 1.",
    "List the growing prefixes of the word followed by the shrinking ones.",
)
def grow_and_shrink(word: str) -> list[str]:
    """Return the prefixes of word, growing to the full word and shrinking again to one letter.

    >>> grow_and_shrink("tea")
    ['t', 'te', 'tea', 'te', 't']
    >>> grow_and_shrink("x")
    ['x']
    >>> grow_and_shrink("")
    []
    """
    growing = [word[:i] for i in range(1, len(word) + 1)]
    return growing + growing[:-1][::-1]


@exercise(
    "Write the word in a square: each row is the row above rotated to the left by one letter.",
    "Return n rows for a word of n letters; row k is the word rotated left by k.",
)
def rotation_square(word):
    """Return the rows of a square whose row k is word rotated to the left by k letters.

    >>> rotation_square("tea")
    ['tea', 'eat', 'ate']
    >>> rotation_square("x")
    ['x']
    >>> rotation_square("")
    []
    """
    return [word[k:] + word[:k] for k in range(len(word))]


@exercise(
    "Hide a word: insert a filler character after every letter; fillers are taken in turn from a non-empty string.",
    "Put one character of fillers, used cyclically, behind every letter of the word.",
)
def interleave_fillers(word: str, fillers: str) -> str:
    """Return word with a character of fillers (used in turn) after each letter.

    >>> interleave_fillers("tea", "xy")
    'txeyax'
    >>> interleave_fillers("ab", "-")
    'a-b-'
    >>> interleave_fillers("", "x")
    ''
    """
    return "".join(c + fillers[i % len(fillers)] for i, c in enumerate(word))


@exercise(
    "Recover the hidden word: every k-th character counts, beginning with the character at index start.",
    "Read a message by taking the character at start and then each one k places further.",
)
def read_hidden(text, start, k):
    """Return every k-th character of text, beginning at index start.

    >>> read_hidden("txexax", 0, 2)
    'tea'
    >>> read_hidden("abcdef", 1, 3)
    'be'
    >>> read_hidden("abc", 5, 1)
    ''
    """
    return text[start::k]


@exercise(
    "Form the plural of an English noun: y after a consonant becomes ies, s, x, ch and sh get es, all others s.",
    "Return the plural with the endings ies, es or s according to the last letters of the lowercase noun.",
)
def noun_plural(noun: str) -> str:
    """Return the plural of a lowercase noun with the endings ies, es or s.

    >>> noun_plural("city")
    'cities'
    >>> noun_plural("day")
    'days'
    >>> noun_plural("box")
    'boxes'
    >>> noun_plural("cup")
    'cups'
    """
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun + "s"


@exercise(
    "Form a simple past: verbs ending in e get d, others ed.",
    "Append 'd' if the verb ends with e, otherwise 'ed'.",
)
def past_form(verb):
    """Return verb with 'd' if it ends with e, else with 'ed'.

    >>> past_form("like")
    'liked'
    >>> past_form("walk")
    'walked'
    >>> past_form("agree")
    'agreed'
    """
    return verb + "d" if verb.endswith("e") else verb + "ed"
