"""Colours: hex codes, RGB triples, blending, brightness."""

from training.curriculum.exercise import exercise


@exercise(
    "Red, green and blue of a colour code such as '#ff8000', as three numbers from 0 to 255.",
    "Convert a six-digit hex colour, with or without the leading #, to an (r, g, b) tuple.",
)
def hex_to_rgb(code: str) -> tuple[int, int, int]:
    """Convert a hex colour such as '#ff8000' to (red, green, blue).

    >>> hex_to_rgb("#ff8000")
    (255, 128, 0)
    >>> hex_to_rgb("000001")
    (0, 0, 1)
    >>> hex_to_rgb("#FFFFFF")
    (255, 255, 255)
    """
    digits = code.lstrip("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


@exercise(
    "Hex code '#rrggbb' in small letters for three channel values between 0 and 255.",
    "Write a red-green-blue triple as a web colour with a hash sign.",
)
def rgb_to_hex(red: int, green: int, blue: int) -> str:
    """Return the '#rrggbb' code of a colour.

    >>> rgb_to_hex(255, 128, 0)
    '#ff8000'
    >>> rgb_to_hex(0, 0, 0)
    '#000000'
    >>> rgb_to_hex(1, 16, 171)
    '#0110ab'
    """
    return "#{:02x}{:02x}{:02x}".format(red, green, blue)


@exercise(
    "Expand a three-digit colour '#abc' to '#aabbcc'; longer codes are returned as they are.",
    "Double every digit of a short hex colour. Codes that are not short stay the same.",
)
def expand_short_hex(code: str) -> str:
    """Return the six-digit form of a short hex colour such as '#f80'.

    >>> expand_short_hex("#f80")
    '#ff8800'
    >>> expand_short_hex("#123456")
    '#123456'
    >>> expand_short_hex("#000")
    '#000000'
    """
    if len(code) != 4:
        return code
    return "#" + "".join(digit * 2 for digit in code[1:])


@exercise(
    "Mix two RGB colours: share 0.0 gives the first, 1.0 the second; each channel is rounded.",
    "Linear blend of two (r, g, b) triples by a weight between 0 and 1.",
)
def blend_colours(first, second, share=0.5):
    """Blend two RGB colours; share is the weight of the second one.

    >>> blend_colours((0, 0, 0), (100, 200, 50))
    (50, 100, 25)
    >>> blend_colours((10, 20, 30), (255, 255, 255), 0)
    (10, 20, 30)
    >>> blend_colours((0, 0, 0), (200, 100, 40), 0.75)
    (150, 75, 30)
    """
    return tuple(round(a + (b - a) * share) for a, b in zip(first, second))


@exercise(
    "The opposite colour: every channel subtracted from 255.",
    "Invert an RGB triple.",
)
def invert_colour(rgb: tuple[int, int, int]) -> tuple[int, int, int]:
    """Return the inverted colour of an RGB triple.

    >>> invert_colour((255, 0, 10))
    (0, 255, 245)
    >>> invert_colour((0, 0, 0))
    (255, 255, 255)
    >>> invert_colour((128, 127, 1))
    (127, 128, 254)
    """
    red, green, blue = rgb
    return 255 - red, 255 - green, 255 - blue


@exercise(
    "Grey level of a colour: the three channels averaged, rounded down, and repeated three times.",
    "Desaturate an RGB colour by setting all channels to their integer mean.",
)
def to_grey(rgb):
    """Return the grey colour whose channels are the integer average of the given ones.

    >>> to_grey((30, 60, 90))
    (60, 60, 60)
    >>> to_grey((0, 0, 1))
    (0, 0, 0)
    >>> to_grey((255, 255, 255))
    (255, 255, 255)
    """
    return (sum(rgb) // 3,) * 3


@exercise(
    "Perceived brightness from 0 to 255: 299 parts red, 587 green and 114 blue of 1000, rounded down.",
    "Integer luma of an RGB colour with the weights 299, 587 and 114.",
)
def brightness(rgb: tuple[int, int, int]) -> int:
    """Return the brightness (299*r + 587*g + 114*b) // 1000 of a colour.

    >>> brightness((255, 255, 255))
    255
    >>> brightness((0, 100, 0))
    58
    >>> brightness((0, 0, 0))
    0
    """
    r, g, b = rgb
    return (299 * r + 587 * g + 114 * b) // 1000


@exercise(
    "Readable text colour on a background: 'black' on bright ones (channel sum of at least 384), else 'white'.",
    "Choose black or white writing for an RGB background by comparing the sum of its channels with 384.",
)
def text_colour(background: tuple[int, int, int]) -> str:
    """Return 'black' or 'white' as the text colour for a background.

    Black is used when the sum of the three channels is 384 or more.

    >>> text_colour((255, 255, 255))
    'black'
    >>> text_colour((100, 100, 100))
    'white'
    >>> text_colour((128, 128, 128))
    'black'
    """
    return "black" if sum(background) >= 384 else "white"


@exercise(
    "Limit each channel to the range 0 to 255 and round it to a whole number.",
    "Clamp and round the three values of a computed colour so that it is a valid RGB triple.",
)
def clamp_channels(values):
    """Round channel values and limit them to 0..255.

    >>> clamp_channels((-5, 127.6, 300))
    (0, 128, 255)
    >>> clamp_channels((0, 255, 10))
    (0, 255, 10)
    >>> clamp_channels((1.2, 254.9, 255.4))
    (1, 255, 255)
    """
    return tuple(min(255, max(0, round(v))) for v in values)


@exercise(
    "Name of the palette entry nearest to a colour, by the sum of absolute channel differences; the first wins on a tie.",
    "Look up which named colour of a dict {name: (r, g, b)} differs least, channel by channel, from the given one.",
)
def nearest_colour_name(rgb, palette):
    """Return the palette name whose colour is closest to rgb.

    The distance is the sum of the absolute differences of the channels.

    >>> nearest_colour_name((250, 5, 5), {"red": (255, 0, 0), "blue": (0, 0, 255)})
    'red'
    >>> nearest_colour_name((10, 10, 10), {"white": (255, 255, 255), "black": (0, 0, 0)})
    'black'
    >>> nearest_colour_name((0, 0, 0), {"a": (1, 0, 0), "b": (0, 1, 0)})
    'a'
    """
    def distance(name):
        return sum(abs(x - y) for x, y in zip(rgb, palette[name]))

    return min(palette, key=distance)


@exercise(
    "Gradient of n colours from start to end, both included, channels rounded down; n is at least 2.",
    "List `n` RGB triples that run evenly from one colour to another (integer division for each channel).",
)
def colour_steps(start, end, n):
    """Return n evenly spaced colours from start to end.

    >>> colour_steps((0, 0, 0), (100, 50, 0), 3)
    [(0, 0, 0), (50, 25, 0), (100, 50, 0)]
    >>> colour_steps((5, 5, 5), (9, 9, 9), 2)
    [(5, 5, 5), (9, 9, 9)]
    >>> colour_steps((10, 0, 0), (0, 0, 10), 3)
    [(10, 0, 0), (5, 0, 5), (0, 0, 10)]
    """
    steps = []
    for i in range(n):
        steps.append(tuple(a + (b - a) * i // (n - 1) for a, b in zip(start, end)))
    return steps


@exercise(
    "Is the text a '#' followed by exactly 3 or 6 hexadecimal digits?",
    "Validate a CSS hex colour in its short or long form.",
)
def is_css_hex(text: str) -> bool:
    """Check whether a text is '#' with 3 or 6 hexadecimal digits.

    >>> is_css_hex("#a1B2c3")
    True
    >>> is_css_hex("#fff")
    True
    >>> is_css_hex("#ffff")
    False
    >>> is_css_hex("#ggg")
    False
    """
    digits = text[1:]
    if not text.startswith("#") or len(digits) not in (3, 6):
        return False
    return all(c in "0123456789abcdefABCDEF" for c in digits)


@exercise(
    "Strongest channel of a colour: 'red', 'green' or 'blue', or 'none' when the highest value occurs more than once.",
    "Tell which of the three channels is larger than both others; without a single winner say 'none'.",
)
def dominant_channel(rgb: tuple[int, int, int]) -> str:
    """Return the name of the strictly largest channel, or 'none'.

    >>> dominant_channel((200, 10, 30))
    'red'
    >>> dominant_channel((1, 2, 3))
    'blue'
    >>> dominant_channel((9, 9, 0))
    'none'
    """
    top = max(rgb)
    if rgb.count(top) > 1:
        return "none"
    return ("red", "green", "blue")[rgb.index(top)]


@exercise(
    "Pack red, green and blue bytes into one integer, red highest.",
    "Combine three channels into a 24-bit number 0xRRGGBB.",
)
def pack_rgb(red, green, blue):
    """Return the 24-bit number 0xRRGGBB of a colour.

    >>> pack_rgb(1, 2, 3)
    66051
    >>> pack_rgb(255, 0, 0) == 0xFF0000
    True
    >>> pack_rgb(0, 0, 0)
    0
    """
    return red << 16 | green << 8 | blue


@exercise(
    "Split a 24-bit colour number into its red, green and blue bytes.",
    "Inverse of packing: give the (r, g, b) tuple for a number of the form 0xRRGGBB.",
)
def unpack_rgb(value: int) -> tuple[int, int, int]:
    """Return the (red, green, blue) bytes of a 24-bit number.

    >>> unpack_rgb(0x010203)
    (1, 2, 3)
    >>> unpack_rgb(0xFF8000)
    (255, 128, 0)
    >>> unpack_rgb(0)
    (0, 0, 0)
    """
    return value >> 16 & 255, value >> 8 & 255, value & 255


@exercise(
    "Average colour of several pixels, each channel rounded down; no pixels give black.",
    "Channelwise integer mean of a list of RGB triples; an empty list yields (0, 0, 0).",
)
def mean_colour(pixels: list[tuple[int, int, int]]) -> tuple[int, int, int]:
    """Return the average of RGB pixels, rounded down per channel.

    >>> mean_colour([(0, 0, 0), (10, 20, 31)])
    (5, 10, 15)
    >>> mean_colour([(7, 8, 9)])
    (7, 8, 9)
    >>> mean_colour([])
    (0, 0, 0)
    """
    if not pixels:
        return (0, 0, 0)
    red, green, blue = (sum(channel) // len(pixels) for channel in zip(*pixels))
    return red, green, blue


@exercise(
    "Most frequent colour in a picture given as rows of colour names; the one seen first wins among equals.",
    "Find the name that fills most cells of a grid of colour names.",
)
def main_colour(picture: list[list[str]]) -> str:
    """Return the colour name that occurs most often in a picture.

    >>> main_colour([["red", "blue"], ["blue", "blue"]])
    'blue'
    >>> main_colour([["red"], ["blue"]])
    'red'
    >>> main_colour([["w", "w"], ["b", "b"], ["b"]])
    'b'
    """
    counts: dict[str, int] = {}
    for row in picture:
        for name in row:
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda name: counts[name])


@exercise(
    "Black-and-white version of a grid of grey values: '#' for values below the threshold, '.' for the others.",
    "Draw grey values as text lines, with dark pixels (below threshold) as '#' and bright ones as '.'.",
)
def threshold_picture(grid, threshold=128):
    """Return text lines with '#' for grey values below the threshold and '.' elsewhere.

    >>> threshold_picture([[0, 200], [127, 128]])
    ['#.', '#.']
    >>> threshold_picture([[5, 9]], threshold=6)
    ['#.']
    >>> threshold_picture([])
    []
    """
    return ["".join("#" if v < threshold else "." for v in row) for row in grid]


@exercise(
    "Change a pixel's brightness by a percentage: each channel times percent / 100, rounded down, at most 255.",
    "Scale the channels of a colour by percent, with integer arithmetic and 255 as the ceiling.",
)
def scale_brightness(rgb, percent):
    """Return the colour with channels scaled by a percentage, capped at 255.

    >>> scale_brightness((100, 50, 200), 50)
    (50, 25, 100)
    >>> scale_brightness((100, 50, 200), 150)
    (150, 75, 255)
    >>> scale_brightness((1, 2, 3), 0)
    (0, 0, 0)
    """
    return tuple(min(255, channel * percent // 100) for channel in rgb)
