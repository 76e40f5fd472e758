"""Music: notes, intervals, scales, tempo, rhythm."""

from training.curriculum.exercise import exercise

NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


@exercise(
    "Shift a note name up (or down) by semitones within the twelve names in NOTES, wrapping around.",
    "Transpose a note: move `steps` places along the list NOTES, cyclically.",
)
def transpose_note(note: str, steps: int) -> str:
    """Return the note that lies a number of semitones above a note in NOTES.

    >>> transpose_note("C", 4)
    'E'
    >>> transpose_note("B", 1)
    'C'
    >>> transpose_note("D", -3)
    'B'
    """
    return NOTES[(NOTES.index(note) + steps) % len(NOTES)]


@exercise(
    "Semitones to climb from one note name to the next occurrence of another, 0 to 11.",
    "Upward distance between two names of the list NOTES in half steps, modulo twelve.",
)
def semitones_up(low: str, high: str) -> int:
    """Return the number of semitones (0 to 11) from one note of NOTES up to another.

    >>> semitones_up("C", "G")
    7
    >>> semitones_up("A", "C")
    3
    >>> semitones_up("F#", "F#")
    0
    """
    return (NOTES.index(high) - NOTES.index(low)) % 12


@exercise(
    "The seven notes of the major scale on a root: whole, whole, half, whole, whole, whole steps through NOTES.",
    "Build a major scale from a root note, with names taken from NOTES (sharps only).",
)
def major_scale(root: str) -> list[str]:
    """Return the seven notes of a major scale, using the names in NOTES.

    >>> major_scale("C")
    ['C', 'D', 'E', 'F', 'G', 'A', 'B']
    >>> major_scale("G")
    ['G', 'A', 'B', 'C', 'D', 'E', 'F#']
    >>> major_scale("D")[-1]
    'C#'
    """
    position = NOTES.index(root)
    scale = [root]
    for step in (2, 2, 1, 2, 2, 2):
        position = (position + step) % 12
        scale.append(NOTES[position])
    return scale


@exercise(
    "Three notes of a chord: root, third (4 semitones, or 3 for minor) and fifth (7 semitones), joined by dashes.",
    "Spell a triad on a root as text like 'C-E-G'; minor=True lowers the third by one semitone.",
)
def triad(root, minor=False):
    """Return the triad on a root as 'root-third-fifth', with names from NOTES.

    The third lies 4 semitones above the root (3 if minor), the fifth 7.

    >>> triad("C")
    'C-E-G'
    >>> triad("A", minor=True)
    'A-C-E'
    >>> triad("G", True)
    'G-A#-D'
    """
    start = NOTES.index(root)
    intervals = (0, 3 if minor else 4, 7)
    return "-".join(NOTES[(start + i) % 12] for i in intervals)


@exercise(
    "Octave and pitch class: split a note such as 'F#4' into its name and the octave as an int.",
    "Separate a note's letter part from the octave digit at its end.",
)
def split_note(text: str) -> tuple[str, int]:
    """Split a note such as 'F#4' into ('F#', 4).

    >>> split_note("F#4")
    ('F#', 4)
    >>> split_note("C0")
    ('C', 0)
    >>> split_note("Bb3")
    ('Bb', 3)
    """
    return text[:-1], int(text[-1])


@exercise(
    "MIDI number of a note like 'A4' (69): twelve per octave, with 'C4' being 60; names come from NOTES.",
    "Compute 12 * (octave + 1) plus the index of the name in NOTES for a note with a one-digit octave.",
)
def midi_number(note: str) -> int:
    """Return the MIDI number of a note such as 'C4' (which is 60).

    >>> midi_number("C4")
    60
    >>> midi_number("A4")
    69
    >>> midi_number("C#0")
    13
    """
    name, octave = note[:-1], int(note[-1])
    return 12 * (octave + 1) + NOTES.index(name)


@exercise(
    "Frequency in hertz of a MIDI note, 440 for number 69, doubling every 12; rounded to two decimals.",
    "Equal temperament: 440 * 2 ** ((number - 69) / 12), rounded to 2 places.",
)
def midi_frequency(number: int) -> float:
    """Return the frequency of a MIDI note in hertz, rounded to two decimals.

    >>> midi_frequency(69)
    440.0
    >>> midi_frequency(57)
    220.0
    >>> midi_frequency(60)
    261.63
    """
    return round(440 * 2 ** ((number - 69) / 12), 2)


@exercise(
    "Milliseconds per beat at a tempo in beats per minute.",
    "How long is one beat, in milliseconds, at `bpm`?",
)
def beat_ms(bpm: float) -> float:
    """Return the length of a beat in milliseconds.

    >>> beat_ms(120)
    500.0
    >>> beat_ms(60)
    1000.0
    >>> beat_ms(200)
    300.0
    """
    return 60000 / bpm


@exercise(
    "Length of a piece in seconds from its number of bars, beats per bar and tempo.",
    "Seconds needed to play `bars` bars of `beats` beats each at `bpm` beats per minute.",
)
def piece_seconds(bars: int, beats: int, bpm: int) -> float:
    """Return how many seconds a piece lasts.

    >>> piece_seconds(30, 4, 120)
    60.0
    >>> piece_seconds(10, 3, 60)
    30.0
    >>> piece_seconds(0, 4, 100)
    0.0
    """
    return bars * beats * 60 / bpm


@exercise(
    "Do the note lengths fill each bar exactly? The rhythm is a list of bars, each a list of lengths in sixteenths, to be compared with `size`.",
    "Check that the lengths in every bar add up to the bar size.",
)
def bars_are_full(rhythm: list[list[int]], size: int = 16) -> bool:
    """Check whether the note lengths of every bar sum to the bar size.

    >>> bars_are_full([[4, 4, 4, 4], [8, 8]])
    True
    >>> bars_are_full([[4, 4, 4]], 12)
    True
    >>> bars_are_full([[16], [8]])
    False
    """
    return all(sum(bar) == size for bar in rhythm)


@exercise(
    "Cut a melody of (note, length) pairs into bars of the given length; no note crosses a bar line and the last bar may be shorter.",
    "Group notes into bars: collect names until their lengths add up to `bar`, then begin a new list.",
)
def into_bars(melody: list[tuple[str, int]], bar: int) -> list[list[str]]:
    """Group the notes of a melody into bars of a given total length.

    The melody holds (note, length) pairs and notes never cross a bar line.

    >>> into_bars([("C", 2), ("D", 2), ("E", 4), ("F", 1)], 4)
    [['C', 'D'], ['E'], ['F']]
    >>> into_bars([("C", 4)], 4)
    [['C']]
    >>> into_bars([], 4)
    []
    """
    bars, current, filled = [], [], 0
    for note, length in melody:
        current.append(note)
        filled += length
        if filled == bar:
            bars.append(current)
            current, filled = [], 0
    if current:
        bars.append(current)
    return bars


@exercise(
    "Contour of a melody of numbers: 'U' for up, 'D' for down, 'R' for a repeated pitch, one letter per step.",
    "Describe each step between neighbouring pitches by U, D or R and join the letters.",
)
def melody_contour(pitches: list[int]) -> str:
    """Return the ups (U), downs (D) and repeats (R) between neighbouring pitches.

    >>> melody_contour([60, 62, 62, 59])
    'URD'
    >>> melody_contour([1, 2, 3])
    'UU'
    >>> melody_contour([60])
    ''
    """
    letters = []
    for before, after in zip(pitches, pitches[1:]):
        if after > before:
            letters.append("U")
        elif after < before:
            letters.append("D")
        else:
            letters.append("R")
    return "".join(letters)


@exercise(
    "Range of a melody: difference between its highest and lowest pitch number, 0 for none.",
    "How many semitones lie between the extreme pitches of the melody?",
)
def vocal_range(pitches):
    """Return the distance from the lowest to the highest pitch.

    >>> vocal_range([60, 67, 55])
    12
    >>> vocal_range([64])
    0
    >>> vocal_range([])
    0
    """
    return max(pitches) - min(pitches) if pitches else 0


@exercise(
    "Mirror a melody around its first pitch: steps up become equal steps down and the other way round.",
    "Inversion of a list of pitch numbers about the first one.",
)
def invert_melody(pitches: list[int]) -> list[int]:
    """Return the melody mirrored around its first pitch.

    >>> invert_melody([60, 62, 59])
    [60, 58, 61]
    >>> invert_melody([5])
    [5]
    >>> invert_melody([])
    []
    """
    return [2 * pitches[0] - p for p in pitches]


@exercise(
    "Largest leap between neighbouring pitches, regardless of direction; 0 if there are fewer than two.",
    "Biggest absolute step in a melody of pitch numbers.",
)
def widest_leap(pitches: list[int]) -> int:
    """Return the largest absolute difference of neighbouring pitches.

    >>> widest_leap([60, 72, 71])
    12
    >>> widest_leap([60, 55])
    5
    >>> widest_leap([60])
    0
    """
    leaps = [abs(b - a) for a, b in zip(pitches, pitches[1:])]
    return max(leaps, default=0)


@exercise(
    "Fret of a pitch on a string: difference to the open string if it is between 0 and 12, else None.",
    "On which fret does a pitch lie, given the pitch of the open string? None when it cannot be played within twelve frets.",
)
def fret_for(pitch: int, open_string: int):
    """Return the fret (0 to 12) for a pitch on a string, or None if out of reach.

    >>> fret_for(64, 60)
    4
    >>> fret_for(60, 60)
    0
    >>> fret_for(59, 60) is None
    True
    """
    fret = pitch - open_string
    return fret if 0 <= fret <= 12 else None


@exercise(
    "Which of the songs can be played when only certain chords are known? Songs map titles to their chords; the titles keep their order.",
    "Titles of all songs whose chords are all among the known ones.",
)
def playable_songs(songs: dict[str, list[str]], known) -> list[str]:
    """Return the titles whose chords are all known.

    >>> playable_songs({"Rain": ["C", "G"], "Sun": ["C", "F#"]}, {"C", "G", "D"})
    ['Rain']
    >>> playable_songs({"Hum": []}, [])
    ['Hum']
    >>> playable_songs({"Sun": ["F#"]}, ["C"])
    []
    """
    return [title for title, chords in songs.items() if set(chords) <= set(known)]


@exercise(
    "Drum line as text: 'x' at the given hit positions and '-' elsewhere, `length` characters long.",
    "Draw a rhythm of `length` steps in which hits are marked by x and rests by a dash.",
)
def drum_line(hits, length=8):
    """Return a rhythm line with 'x' at the hits and '-' elsewhere.

    >>> drum_line([0, 4])
    'x---x---'
    >>> drum_line([], 3)
    '---'
    >>> drum_line(range(0, 6, 2), 6)
    'x-x-x-'
    """
    return "".join("x" if i in hits else "-" for i in range(length))


@exercise(
    "Name of a tempo: 'slow' below 76 beats per minute, 'medium' below 120, 'fast' below 168, otherwise 'very fast'.",
    "Classify beats per minute into slow, medium, fast and very fast with the borders 76, 120 and 168.",
)
def tempo_name(bpm: int) -> str:
    """Return 'slow' (below 76), 'medium' (below 120), 'fast' (below 168) or 'very fast'.

    >>> tempo_name(60)
    'slow'
    >>> tempo_name(76)
    'medium'
    >>> tempo_name(167)
    'fast'
    >>> tempo_name(168)
    'very fast'
    """
    for border, name in [(76, "slow"), (120, "medium"), (168, "fast")]:
        if bpm < border:
            return name
    return "very fast"
