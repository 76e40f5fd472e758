"""What is painted on hulls and printed on papers."""

from __future__ import annotations

from harbour.house import Label, tidy


def hull_name(name: str) -> Label:
    """Return the name in capitals.

    >>> hull_name('sea gull')
    Label('SEA GULL')
    >>> hull_name(' Anna ')
    Label('ANNA')
    >>> hull_name('  ')
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name.upper())


def log_name(name: str) -> Label:
    """Return the name in small letters.

    >>> log_name('Sea Gull')
    Label('sea gull')
    >>> log_name(' ANNA ')
    Label('anna')
    >>> log_name('')
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name.lower())


def title(name: str) -> Label:
    """Return the name with each word capitalised.

    >>> title('sea gull')
    Label('Sea Gull')
    >>> title(' anna ')
    Label('Anna')
    >>> title('  ')
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name.title())


def initials(name: str) -> Label:
    """Return the first letters of the words of the name.

    >>> initials('Sea Gull')
    Label('SG')
    >>> initials('Anna')
    Label('A')
    >>> initials(' ')
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label("".join(word[0] for word in name.split()))


def short_code(name: str, length: int) -> Label:
    """Return the first characters of the name, as many as the length.

    >>> short_code('Rotterdam', 3)
    Label('Rot')
    >>> short_code('Kiel', 9)
    Label('Kiel')
    >>> short_code('', 3)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name[:length])


def ending(name: str, length: int) -> Label:
    """Return the last characters of the name, as many as the length.

    >>> ending('Rotterdam', 3)
    Label('dam')
    >>> ending('Kiel', 2)
    Label('el')
    >>> ending('', 3)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name[-length:])


def dashed(name: str) -> Label:
    """Return the name with dashes in place of blanks.

    >>> dashed('sea gull')
    Label('sea-gull')
    >>> dashed(' the old man ')
    Label('the-old-man')
    >>> dashed(' ')
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name.replace(" ", "-"))


def joined(name: str) -> Label:
    """Return the name without blanks.

    >>> joined('sea gull')
    Label('seagull')
    >>> joined(' the old man ')
    Label('theoldman')
    >>> joined(' ')
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name.replace(" ", ""))


def backwards(name: str) -> Label:
    """Return the name backwards.

    >>> backwards('abc')
    Label('cba')
    >>> backwards(' Anna ')
    Label('annA')
    >>> backwards('')
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name[::-1])


def first_word(name: str) -> Label:
    """Return the first word of the name.

    >>> first_word('Sea Gull')
    Label('Sea')
    >>> first_word(' Anna ')
    Label('Anna')
    >>> first_word(' ')
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name.split()[0])


def last_word(name: str) -> Label:
    """Return the last word of the name.

    >>> last_word('Sea Gull')
    Label('Gull')
    >>> last_word(' Anna ')
    Label('Anna')
    >>> last_word(' ')
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name.split()[-1])


def stamped(name: str, mark: str) -> Label:
    """Return the mark, a colon and the name.

    >>> stamped('Anna', 'IN')
    Label('IN:Anna')
    >>> stamped(' Bo ', 'OUT')
    Label('OUT:Bo')
    >>> stamped('', 'IN')
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(mark + ":" + name)


def repeated(name: str, times: int) -> Label:
    """Return the name as many times as asked.

    >>> repeated('ab', 3)
    Label('ababab')
    >>> repeated(' x ', 1)
    Label('x')
    >>> repeated(' ', 2)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name * times)


def padded(name: str, width: int) -> Label:
    """Return the name filled up with dots at the right to a width.

    >>> padded('Kiel', 6)
    Label('Kiel..')
    >>> padded(' Rotterdam ', 4)
    Label('Rotterdam')
    >>> padded('', 4)
    Traceback (most recent call last):
        ...
    harbour.house.Refused: blank
    """
    name = tidy(name)
    return Label(name.ljust(width, "."))
