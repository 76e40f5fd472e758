"""Editing sentences word by word: changing, moving and marking certain words."""

from training.curriculum.exercise import exercise


@exercise(
    "Capitalise every word that has more than n letters and leave the others unchanged.",
    "Return the sentence in which only words longer than n start with a capital.",
)
def capitalise_words_above(sentence: str, n: int) -> str:
    """Return sentence with the words longer than n capitalised.

    >>> capitalise_words_above("the lord of the rings", 3)
    'the Lord of the Rings'
    >>> capitalise_words_above("a b", 0)
    'A B'
    >>> capitalise_words_above("", 2)
    ''
    """
    return " ".join(w.capitalize() if len(w) > n else w for w in sentence.split())


@exercise(
    "Write every word that contains the given letter in upper case.",
    "Shout the words of the sentence in which a certain letter occurs.",
)
def upper_words_with(sentence, letter):
    """Return sentence with the words that contain letter in upper case.

    >>> upper_words_with("we like tea", "k")
    'we LIKE tea'
    >>> upper_words_with("we like tea", "e")
    'WE LIKE TEA'
    >>> upper_words_with("abc", "z")
    'abc'
    """
    return " ".join(w.upper() if letter in w else w for w in sentence.split())


@exercise(
    "Put every word that starts with a capital letter in square brackets.",
    "Mark capitalised words of the text with [ and ].",
)
def bracket_capitalised(text):
    """Return text with the capitalised words in square brackets.

    >>> bracket_capitalised("we met Mia in Oslo")
    'we met [Mia] in [Oslo]'
    >>> bracket_capitalised("no names")
    'no names'
    >>> bracket_capitalised("")
    ''
    """
    result = []
    for word in text.split():
        if word[0].isupper():
            word = f"[{word}]"
        result.append(word)
    return " ".join(result)


@exercise(
    "Replace each word by its first letter and the number of remaining letters, like h4 for hello.",
    "Shorten every word to its initial followed by how many letters come after it.",
)
def initial_and_rest_size(sentence):
    """Return sentence with every word as first letter plus count of the other letters.

    >>> initial_and_rest_size("hello big world")
    'h4 b2 w4'
    >>> initial_and_rest_size("a")
    'a0'
    >>> initial_and_rest_size("")
    ''
    """
    return " ".join(f"{w[0]}{len(w) - 1}" for w in sentence.split())


@exercise(
    "Move all words shorter than n to the end, keeping the order within both groups.",
    "Reorder the sentence: words with n or more letters first, the shorter ones after them.",
)
def short_words_last(sentence: str, n: int) -> str:
    """Return sentence with the words shorter than n moved to the end.

    >>> short_words_last("he is a great singer", 3)
    'great singer he is a'
    >>> short_words_last("one two", 3)
    'one two'
    >>> short_words_last("", 1)
    ''
    """
    return " ".join(sorted(sentence.split(), key=lambda w: len(w) < n))


@exercise(
    "Insert the word before every occurrence of target.",
    "Return the sentence in which extra stands directly in front of each word equal to target.",
)
def insert_word_before(sentence, target, extra):
    """Return sentence with extra before each word that equals target.

    >>> insert_word_before("a cat saw a cat", "cat", "big")
    'a big cat saw a big cat'
    >>> insert_word_before("cats", "cat", "big")
    'cats'
    >>> insert_word_before("", "x", "y")
    ''
    """
    result = []
    for word in sentence.split():
        if word == target:
            result.append(extra)
        result.append(word)
    return " ".join(result)


@exercise(
    "Replace the last word of the sentence by another word; an empty sentence stays empty.",
    "Exchange only the final word.",
)
def replace_final_word(sentence: str, new: str) -> str:
    """Return sentence with its last word replaced by new.

    >>> replace_final_word("we like tea", "milk")
    'we like milk'
    >>> replace_final_word("hello", "bye")
    'bye'
    >>> replace_final_word("", "x")
    ''
    """
    words = sentence.split()
    if words:
        words[-1] = new
    return " ".join(words)


@exercise(
    "Delete the first occurrence of a word from the sentence; later ones stay.",
    "Remove target once, at its first place among the words.",
)
def drop_word_once(sentence, target):
    """Return sentence without the first word equal to target.

    >>> drop_word_once("the cat and the dog", "the")
    'cat and the dog'
    >>> drop_word_once("a b", "c")
    'a b'
    >>> drop_word_once("a", "a")
    ''
    """
    words = sentence.split()
    if target in words:
        words.remove(target)
    return " ".join(words)


@exercise(
    "Append the length in parentheses to the longest word only; the first one on a tie.",
    "Mark the longest word of the sentence with its number of letters, like 'bread(5)'.",
)
def annotate_longest(sentence: str) -> str:
    """Return sentence with the size of the longest word written behind it.

    >>> annotate_longest("we eat fresh bread")
    'we eat fresh(5) bread'
    >>> annotate_longest("one")
    'one(3)'
    >>> annotate_longest("")
    ''
    """
    words = sentence.split()
    if not words:
        return ""
    i = words.index(max(words, key=len))
    words[i] += f"({len(words[i])})"
    return " ".join(words)


@exercise(
    "Write all words except the first in lower case.",
    "Keep the first word as it is and lower-case the others.",
)
def lower_all_but_first(sentence):
    """Return sentence with all words after the first in lower case.

    >>> lower_all_but_first("The BIG Dog")
    'The big dog'
    >>> lower_all_but_first("OK")
    'OK'
    >>> lower_all_but_first("")
    ''
    """
    words = sentence.split()
    return " ".join(words[:1] + [w.lower() for w in words[1:]])


@exercise(
    "Cut every word after its first vowel.",
    "Shorten each word so that it ends with its first vowel; words without vowels stay whole.",
)
def cut_words_after_vowel(sentence: str) -> str:
    """Return sentence with each word cut behind its first vowel.

    >>> cut_words_after_vowel("strong wind blows")
    'stro wi blo'
    >>> cut_words_after_vowel("my owl")
    'my o'
    >>> cut_words_after_vowel("")
    ''
    """
    result = []
    for word in sentence.split():
        for i, c in enumerate(word):
            if c in "aeiou":
                word = word[:i + 1]
                break
        result.append(word)
    return " ".join(result)


@exercise(
    "Replace a word that equals the word before it by the sign '='.",
    "Write '=' for every repetition of the directly preceding word.",
)
def mark_repeated_words(sentence):
    """Return sentence with immediate repetitions replaced by '='.

    >>> mark_repeated_words("very very good good good")
    'very = good = ='
    >>> mark_repeated_words("a b a")
    'a b a'
    >>> mark_repeated_words("")
    ''
    """
    words = sentence.split()
    result = []
    for i, word in enumerate(words):
        if i > 0 and words[i - 1] == word:
            result.append("=")
        else:
            result.append(word)
    return " ".join(result)


@exercise(
    "Keep only the first n words of the sentence and add '...' if something was cut off.",
    "Clip a text to n words; three dots follow when there were more.",
)
def first_words_dotted(sentence: str, n: int) -> str:
    """Return the first n words, followed by '...' if there are more.

    >>> first_words_dotted("we all like green tea", 3)
    'we all like...'
    >>> first_words_dotted("hello you", 2)
    'hello you'
    >>> first_words_dotted("", 1)
    ''
    """
    words = sentence.split()
    short = " ".join(words[:n])
    return short + "..." if len(words) > n else short


@exercise(
    "Swap the words at positions i and j (from 0) of the sentence.",
    "Exchange two words given by their indexes.",
)
def swap_words_at(sentence, i, j):
    """Return sentence with the words at the indexes i and j exchanged.

    >>> swap_words_at("one two three", 0, 2)
    'three two one'
    >>> swap_words_at("a b", 1, 1)
    'a b'
    >>> swap_words_at("red green blue", 1, 2)
    'red blue green'
    """
    words = sentence.split()
    words[i], words[j] = words[j], words[i]
    return " ".join(words)


@exercise(
    "Add an s to every word that follows a number other than 1.",
    "Make the word after each number plural with 's', unless the number is 1.",
)
def plural_after_numbers(sentence: str) -> str:
    """Return sentence with an s added to each word that follows a number except 1.

    >>> plural_after_numbers("3 cat and 1 dog")
    '3 cats and 1 dog'
    >>> plural_after_numbers("12 egg")
    '12 eggs'
    >>> plural_after_numbers("no number here")
    'no number here'
    """
    words = sentence.split()
    for i in range(1, len(words)):
        if words[i - 1].isdigit() and words[i - 1] != "1":
            words[i] += "s"
    return " ".join(words)


@exercise(
    "Replace every word from the list by the given symbol repeated to the same length, ignoring case.",
    "Cover the forbidden words of a sentence with as many symbols as they have letters.",
)
def cover_words(sentence, forbidden, symbol):
    """Return sentence with each forbidden word covered by symbols, ignoring case.

    >>> cover_words("That is a Secret plan", ["secret"], "#")
    'That is a ###### plan'
    >>> cover_words("all fine", [], "*")
    'all fine'
    >>> cover_words("no no", ["no"], "-")
    '-- --'
    """
    return " ".join(symbol * len(w) if w.lower() in forbidden else w for w in sentence.split())


@exercise(
    "Move the first letter of each word to its end.",
    "Rotate all words of the sentence by one letter to the left.",
)
def first_letters_to_end(sentence: str) -> str:
    """Return sentence with the first letter of every word moved to the end of the word.

    >>> first_letters_to_end("good tea")
    'oodg eat'
    >>> first_letters_to_end("a be")
    'a eb'
    >>> first_letters_to_end("")
    ''
    """
    return " ".join(w[1:] + w[0] for w in sentence.split())


@exercise(
    "Repeat the last word n times in all.",
    "Return the sentence in which the final word is written n times.",
)
def echo_last_word(sentence, n):
    """Return sentence with its last word n times in a row.

    >>> echo_last_word("say it loud", 3)
    'say it loud loud loud'
    >>> echo_last_word("go", 1)
    'go'
    >>> echo_last_word("a b", 0)
    'a'
    """
    words = sentence.split()
    return " ".join(words[:-1] + words[-1:] * n)


@exercise(
    "Sort the words inside the sentence but leave the first and the last word in place.",
    "Keep the outer two words where they are and put the words between in alphabetical order.",
)
def sort_middle_words(sentence: str) -> str:
    """Return sentence with the words between the first and the last one sorted.

    >>> sort_middle_words("zoo pear fig apple ant")
    'zoo apple fig pear ant'
    >>> sort_middle_words("b a")
    'b a'
    >>> sort_middle_words("one")
    'one'
    """
    words = sentence.split()
    words[1:-1] = sorted(words[1:-1])
    return " ".join(words)


@exercise(
    "Write the words in alternating case: first lower, second upper, third lower and so on.",
    "Every second word in capitals, starting with the second; the others in small letters.",
)
def loud_every_second_word(sentence):
    """Return the words alternately in lower and upper case.

    >>> loud_every_second_word("We like Red apples")
    'we LIKE red APPLES'
    >>> loud_every_second_word("Hi")
    'hi'
    >>> loud_every_second_word("")
    ''
    """
    return " ".join(w.upper() if i % 2 else w.lower() for i, w in enumerate(sentence.split()))


@exercise(
    "Join the words of the sentence with underscores, all in lower case, without punctuation at their ends.",
    "Turn a title into snake case: lower-case words joined by _, stripped of . , ! and ?.",
)
def sentence_to_snake(sentence: str) -> str:
    """Return the words in lower case joined by underscores, without .,!? at their ends.

    >>> sentence_to_snake("Hello, big World!")
    'hello_big_world'
    >>> sentence_to_snake("One")
    'one'
    >>> sentence_to_snake("")
    ''
    """
    return "_".join(w.strip(".,!?").lower() for w in sentence.split())


@exercise(
    "Number the words that are longer than n: 1:first, 2:second and so on; other words stay unnumbered.",
    "Prefix each word of more than n letters with its running number and a colon.",
)
def number_long_words(sentence, n):
    """Return sentence with the words longer than n numbered.

    >>> number_long_words("we like green tea today", 3)
    'we 1:like 2:green tea 3:today'
    >>> number_long_words("a bb", 5)
    'a bb'
    >>> number_long_words("", 0)
    ''
    """
    result = []
    count = 0
    for word in sentence.split():
        if len(word) > n:
            count += 1
            word = f"{count}:{word}"
        result.append(word)
    return " ".join(result)


@exercise(
    "Put double quotes around the first k words of the sentence: one before word one and one after word k.",
    "Quote the first k words together and leave the rest of the sentence.",
)
def quote_first_words(sentence: str, k: int) -> str:
    """Return sentence with double quotes around its first k words.

    >>> quote_first_words("good old days are over", 3)
    '"good old days" are over'
    >>> quote_first_words("yes", 1)
    '"yes"'
    >>> quote_first_words("a b", 2)
    '"a b"'
    """
    words = sentence.split()
    quoted = '"' + " ".join(words[:k]) + '"'
    return " ".join([quoted] + words[k:])


@exercise(
    "Merge each pair of neighbouring words into one word; a left-over word stays alone.",
    "Join words 1 and 2, words 3 and 4 and so on without a blank between them.",
)
def glue_word_pairs(sentence):
    """Return the sentence with its words glued together in pairs.

    >>> glue_word_pairs("sun flower rain bow end")
    'sunflower rainbow end'
    >>> glue_word_pairs("a b")
    'ab'
    >>> glue_word_pairs("")
    ''
    """
    words = sentence.split()
    return " ".join(words[i] + "".join(words[i + 1:i + 2]) for i in range(0, len(words), 2))


@exercise(
    "Remove the vowels from every word except the first and last letters of each word.",
    "Drop inner vowels: the outer letters of a word are always kept.",
)
def squeeze_inner_vowels(sentence: str) -> str:
    """Return sentence without the vowels inside its words.

    >>> squeeze_inner_vowels("please send apples")
    'plse snd appls'
    >>> squeeze_inner_vowels("a ear")
    'a er'
    >>> squeeze_inner_vowels("")
    ''
    """
    result = []
    for word in sentence.split():
        inner = "".join(c for c in word[1:-1] if c not in "aeiou")
        result.append(word[0] + inner + word[-1] if len(word) > 1 else word)
    return " ".join(result)


@exercise(
    "Pad every word on the right with dots so that all are as long as the longest word.",
    "Fill up the words with '.' to equal length and join them with blanks.",
)
def dot_padded_words(sentence):
    """Return the words filled with dots to the length of the longest one.

    >>> dot_padded_words("we like tea")
    'we.. like tea.'
    >>> dot_padded_words("one")
    'one'
    >>> dot_padded_words("")
    ''
    """
    words = sentence.split()
    width = max((len(w) for w in words), default=0)
    return " ".join(w.ljust(width, ".") for w in words)


@exercise(
    "Return the sentence without the words that already occurred earlier, ignoring case.",
    "Keep only the first occurrence of each word; upper and lower case count as the same.",
)
def first_mentions(sentence: str) -> str:
    """Return sentence with later repeats of words removed, ignoring case.

    >>> first_mentions("The dog and the cat And the bird")
    'The dog and cat bird'
    >>> first_mentions("go GO go")
    'go'
    >>> first_mentions("")
    ''
    """
    seen = set()
    kept = []
    for word in sentence.split():
        if word.lower() not in seen:
            seen.add(word.lower())
            kept.append(word)
    return " ".join(kept)


@exercise(
    "Put a comma behind every word except the last one.",
    "Write the words as an enumeration: joined by a comma and a blank.",
)
def words_with_commas(sentence):
    """Return the words of the sentence with commas between them.

    >>> words_with_commas("red  green blue")
    'red, green, blue'
    >>> words_with_commas("one")
    'one'
    >>> words_with_commas("")
    ''
    """
    return ", ".join(sentence.split())
