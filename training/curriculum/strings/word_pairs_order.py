"""Words in relation to each other: neighbours, order, positions, first and last."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the pairs of neighbouring words in which the second is shorter than the first.",
    "List (a, b) for adjacent words where b has fewer letters than a.",
)
def shrinking_word_pairs(sentence: str) -> list[tuple[str, str]]:
    """Return the adjacent word pairs in which the second word is shorter.

    >>> shrinking_word_pairs("please go home now")
    [('please', 'go'), ('home', 'now')]
    >>> shrinking_word_pairs("a bb ccc")
    []
    >>> shrinking_word_pairs("")
    []
    """
    words = sentence.split()
    return [(a, b) for a, b in zip(words, words[1:]) if len(b) < len(a)]


@exercise(
    "Count the neighbouring words that start with the same letter, ignoring case.",
    "In how many adjacent word pairs do both words have the same initial?",
)
def alliteration_count(sentence):
    """Return the number of adjacent words with equal first letters, ignoring case.

    >>> alliteration_count("Big bears buy honey")
    2
    >>> alliteration_count("one two")
    0
    >>> alliteration_count("")
    0
    """
    words = sentence.lower().split()
    return sum(a[0] == b[0] for a, b in zip(words, words[1:]))


@exercise(
    "Return the word directly before the first occurrence of target, or None.",
    "Which word precedes target in the sentence? None if target is missing or comes first.",
)
def word_just_before(sentence: str, target: str) -> str | None:
    """Return the word before the first target, or None.

    >>> word_just_before("we drink green tea", "tea")
    'green'
    >>> word_just_before("tea time", "tea") is None
    True
    >>> word_just_before("a b", "c") is None
    True
    """
    words = sentence.split()
    if target not in words or words[0] == target:
        return None
    return words[words.index(target) - 1]


@exercise(
    "How many words apart are the first occurrences of two words? None if one is missing.",
    "Distance in words between a and b in the sentence, as a non-negative number.",
)
def word_distance_apart(sentence, a, b):
    """Return the distance of the first a and the first b in words, or None.

    >>> word_distance_apart("the cat saw the big dog", "cat", "dog")
    4
    >>> word_distance_apart("x y", "y", "x")
    1
    >>> word_distance_apart("x y", "x", "z") is None
    True
    """
    words = sentence.split()
    if a not in words or b not in words:
        return None
    return abs(words.index(a) - words.index(b))


@exercise(
    "Return the words in the first half of the sentence; with an odd number of words the middle word is included.",
    "List the leading half of all words, rounded up.",
)
def first_half_words(sentence):
    """Return the first half of the words, rounded up.

    >>> first_half_words("one two three four five")
    ['one', 'two', 'three']
    >>> first_half_words("a b")
    ['a']
    >>> first_half_words("")
    []
    """
    words = sentence.split()
    return words[:(len(words) + 1) // 2]


@exercise(
    "Return the middle word of the sentence, or None if the number of words is even.",
    "Which word stands exactly in the centre? None without a single middle word.",
)
def central_word(sentence: str) -> str | None:
    """Return the middle word, or None for an even number of words.

    >>> central_word("we like tea")
    'like'
    >>> central_word("hello")
    'hello'
    >>> central_word("a b") is None
    True
    """
    words = sentence.split()
    return words[len(words) // 2] if len(words) % 2 else None


@exercise(
    "Return the longest word that is not the first and not the last word; '' if there is none, the first on a tie.",
    "Find the longest inner word of a sentence.",
)
def longest_inner_word(sentence: str) -> str:
    """Return the longest word between the first and the last one, or ''.

    >>> longest_inner_word("tremendously big dogs bark everywhere")
    'dogs'
    >>> longest_inner_word("one two")
    ''
    >>> longest_inner_word("a bc de f")
    'bc'
    """
    return max(sentence.split()[1:-1], key=len, default="")


@exercise(
    "Pair the first word with the last, the second with the second to last and so on; an unpaired middle word is left out.",
    "Return tuples of words taken from both ends of the sentence towards the centre.",
)
def outer_word_pairs(sentence):
    """Return the word pairs from outside to inside.

    >>> outer_word_pairs("a b c d")
    [('a', 'd'), ('b', 'c')]
    >>> outer_word_pairs("one two three")
    [('one', 'three')]
    >>> outer_word_pairs("x")
    []
    """
    words = sentence.split()
    half = len(words) // 2
    return list(zip(words[:half], reversed(words)))


@exercise(
    "Return the index of the first word that is shorter than the word before it, or -1.",
    "Where does the word length first go down? Give the position of the shorter word.",
)
def first_shorter_index(sentence: str) -> int:
    """Return the index of the first word shorter than its predecessor, or -1.

    >>> first_shorter_index("a big house in town")
    3
    >>> first_shorter_index("a bb ccc")
    -1
    >>> first_shorter_index("")
    -1
    """
    words = sentence.split()
    for i in range(1, len(words)):
        if len(words[i]) < len(words[i - 1]):
            return i
    return -1


@exercise(
    "Map each word to the word that follows its first occurrence; the last word has no entry unless it occurred earlier.",
    "Return a dict from word to next word, keeping the first next word of each.",
)
def first_followers(sentence):
    """Return for each word the word after its first occurrence.

    >>> first_followers("to be or not to stay")
    {'to': 'be', 'be': 'or', 'or': 'not', 'not': 'to'}
    >>> first_followers("a a b")
    {'a': 'a'}
    >>> first_followers("x")
    {}
    """
    words = sentence.split()
    followers = {}
    for a, b in zip(words, words[1:]):
        if a not in followers:
            followers[a] = b
    return followers


@exercise(
    "Join neighbouring words with a hyphen if both are capitalised; other words stay separated by blanks.",
    "Hyphenate runs of words that begin with a capital letter.",
)
def hyphenate_capitalised(sentence: str) -> str:
    """Return sentence with hyphens between neighbouring capitalised words.

    >>> hyphenate_capitalised("we met Anna Maria Berg today")
    'we met Anna-Maria-Berg today'
    >>> hyphenate_capitalised("New York and Rome")
    'New-York and Rome'
    >>> hyphenate_capitalised("")
    ''
    """
    result = ""
    previous = ""
    for word in sentence.split():
        if previous:
            result += "-" if previous[0].isupper() and word[0].isupper() else " "
        result += word
        previous = word
    return result


@exercise(
    "Return True if the sentence ends with the word it starts with, ignoring case and a final period.",
    "Check whether first and last word are the same apart from capitals and a closing '.'.",
)
def opens_and_closes_alike(sentence):
    """Tell whether the first and the last word are equal, ignoring case and a final period.

    >>> opens_and_closes_alike("Home is where I call home.")
    True
    >>> opens_and_closes_alike("We like tea.")
    False
    >>> opens_and_closes_alike("Stop")
    True
    """
    words = sentence.lower().rstrip(".").split()
    return bool(words) and words[0] == words[-1]


@exercise(
    "Return the longest run of consecutive words with more than n letters, as a list; the first one on a tie.",
    "Find the longest stretch of neighbouring words that are all longer than n.",
)
def longest_stretch_of_long_words(sentence: str, n: int) -> list[str]:
    """Return the longest run of neighbouring words longer than n.

    >>> longest_stretch_of_long_words("we have green tea under large trees", 3)
    ['under', 'large', 'trees']
    >>> longest_stretch_of_long_words("a b", 2)
    []
    >>> longest_stretch_of_long_words("", 1)
    []
    """
    best, run = [], []
    for word in sentence.split():
        run = run + [word] if len(word) > n else []
        if len(run) > len(best):
            best = run
    return best


@exercise(
    "Insert the word 'and' between two neighbouring words that are both shorter than n.",
    "Put 'and' wherever two adjacent words have fewer than n letters each.",
)
def join_short_neighbours(sentence, n):
    """Return sentence with 'and' between adjacent words shorter than n.

    >>> join_short_neighbours("tea egg bread jam", 4)
    'tea and egg bread jam'
    >>> join_short_neighbours("long words", 3)
    'long words'
    >>> join_short_neighbours("a", 5)
    'a'
    """
    words = sentence.split()
    result = words[:1]
    for a, b in zip(words, words[1:]):
        if len(a) < n and len(b) < n:
            result.append("and")
        result.append(b)
    return " ".join(result)


@exercise(
    "Return the words that appear directly before a comma.",
    "List each word ending in ',' without the comma.",
)
def words_before_commas(sentence: str) -> list[str]:
    """Return the words that are followed by a comma.

    >>> words_before_commas("tea, milk, and bread")
    ['tea', 'milk']
    >>> words_before_commas("no marks")
    []
    >>> words_before_commas("")
    []
    """
    return [word[:-1] for word in sentence.split() if word.endswith(",")]


@exercise(
    "Split the words into two sentences: words at even positions (0, 2, ...) and words at odd positions.",
    "Return a pair of strings with the alternate words of the sentence.",
)
def two_alternate_sentences(sentence):
    """Return the words at even and at odd indexes as two sentences.

    >>> two_alternate_sentences("one two three four five")
    ('one three five', 'two four')
    >>> two_alternate_sentences("hi")
    ('hi', '')
    >>> two_alternate_sentences("")
    ('', '')
    """
    words = sentence.split()
    return " ".join(words[::2]), " ".join(words[1::2])


@exercise(
    "How many different words stand directly before the given word?",
    "Count the distinct predecessors of target in the sentence.",
)
def distinct_predecessors(sentence: str, target: str) -> int:
    """Return how many distinct words precede target.

    >>> distinct_predecessors("red tea green tea red tea", "tea")
    2
    >>> distinct_predecessors("tea time", "tea")
    0
    >>> distinct_predecessors("", "x")
    0
    """
    words = sentence.split()
    return len({a for a, b in zip(words, words[1:]) if b == target})


@exercise(
    "Return the sentence whose words are sorted by length but keep the first word first.",
    "Leave the first word in place and order the others from short to long (stable).",
)
def rest_by_length(sentence):
    """Return sentence with all words after the first sorted by length.

    >>> rest_by_length("please give me a spoon")
    'please a me give spoon'
    >>> rest_by_length("one")
    'one'
    >>> rest_by_length("")
    ''
    """
    words = sentence.split()
    return " ".join(words[:1] + sorted(words[1:], key=len))


@exercise(
    "Return the largest number of letters in any two neighbouring words together, blanks not counted; the length of the word if there is just one, 0 without words.",
    "Maximum summed length of adjacent words.",
)
def biggest_word_pair(sentence: str) -> int:
    """Return the largest total length of two adjacent words.

    >>> biggest_word_pair("we have green apples now")
    11
    >>> biggest_word_pair("hello")
    5
    >>> biggest_word_pair("")
    0
    """
    sizes = [len(word) for word in sentence.split()]
    if len(sizes) < 2:
        return sum(sizes)
    return max(a + b for a, b in zip(sizes, sizes[1:]))


@exercise(
    "Return the words that come after a word ending with a colon.",
    "Which words directly follow a word with ':' at its end?",
)
def words_after_colons(sentence):
    """Return the words that follow a word ending in ':'.

    >>> words_after_colons("Name: Mia Age: 30")
    ['Mia', '30']
    >>> words_after_colons("no colon")
    []
    >>> words_after_colons("end:")
    []
    """
    words = sentence.split()
    return [b for a, b in zip(words, words[1:]) if a.endswith(":")]


@exercise(
    "Number the occurrences of each word: 'a b a' becomes 'a1 b1 a2'.",
    "Append to every word how often it has occurred so far.",
)
def words_with_running_count(sentence: str) -> str:
    """Return sentence with a running count behind each word.

    >>> words_with_running_count("go stop go go")
    'go1 stop1 go2 go3'
    >>> words_with_running_count("a")
    'a1'
    >>> words_with_running_count("")
    ''
    """
    counts = {}
    result = []
    for word in sentence.split():
        counts[word] = counts.get(word, 0) + 1
        result.append(f"{word}{counts[word]}")
    return " ".join(result)


@exercise(
    "Return the words of the sentence between the words start and stop, both excluded; [] if one is missing.",
    "List what stands between two marker words; stop is searched after start.",
)
def words_inside(sentence, start, stop):
    """Return the words between start and the following stop, or [].

    >>> words_inside("a begin b c end d", "begin", "end")
    ['b', 'c']
    >>> words_inside("begin end", "begin", "end")
    []
    >>> words_inside("end begin x", "begin", "end")
    []
    """
    words = sentence.split()
    if start not in words:
        return []
    rest = words[words.index(start) + 1:]
    if stop not in rest:
        return []
    return rest[:rest.index(stop)]


@exercise(
    "Return how many words are alphabetically smaller than the word before them, ignoring case.",
    "Count the descents in alphabetical order along the sentence.",
)
def alphabet_descents(sentence: str) -> int:
    """Return how many words come alphabetically before their predecessor.

    >>> alphabet_descents("red apples Bring joy")
    1
    >>> alphabet_descents("a b c")
    0
    >>> alphabet_descents("")
    0
    """
    words = sentence.lower().split()
    return sum(b < a for a, b in zip(words, words[1:]))
