"""Small markup: tags, markdown, bold and links."""

import re

from training.curriculum.exercise import exercise


@exercise(
    "Remove all <...> tags from html, leaving the text.",
    "Strip everything enclosed in angle brackets.",
)
def strip_tags(html: str) -> str:
    """Return html without its tags.

    >>> strip_tags("<p>Hi <b>you</b></p>")
    'Hi you'
    >>> strip_tags("plain")
    'plain'
    >>> strip_tags("<br>")
    ''
    """
    return re.sub(r"<[^>]*>", "", html)


@exercise(
    "Escape &, <, > and double quotes for use in HTML.",
    "Replace the ampersand, both angle brackets and the double quote by &amp; &lt; &gt; &quot;.",
)
def escape_markup(text: str) -> str:
    """Replace & < > and the double quote in text by their HTML entities.

    >>> escape_markup("a < b & c")
    'a &lt; b &amp; c'
    >>> escape_markup('"x"')
    '&quot;x&quot;'
    >>> escape_markup("ok")
    'ok'
    """
    entities = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
    return "".join(entities.get(ch, ch) for ch in text)


@exercise(
    "Wrap content in an element with optional attributes, given as keyword arguments.",
    "Build '<tag a=\"1\">content</tag>'; attributes appear in the order given.",
)
def element(tag, content, **attributes):
    """Return content inside the element tag, with attributes written as name="value".

    >>> element("b", "hi")
    '<b>hi</b>'
    >>> element("a", "x", href="/y", id="k")
    '<a href="/y" id="k">x</a>'
    >>> element("p", "")
    '<p></p>'
    """
    attrs = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f"<{tag}{attrs}>{content}</{tag}>"


@exercise(
    "Attributes of a tag such as '<img src=\"a.png\" alt=\"A\">' as a dict.",
    "Read the name=\"value\" pairs contained in one tag.",
)
def tag_attributes(tag: str) -> dict[str, str]:
    """Return the attributes with double-quoted values found in a tag.

    >>> tag_attributes('<img src="a.png" alt="A b">')
    {'src': 'a.png', 'alt': 'A b'}
    >>> tag_attributes("<br>")
    {}
    >>> tag_attributes('<i data-x="">')
    {'data-x': ''}
    """
    return dict(re.findall(r'([\w-]+)="([^"]*)"', tag))


@exercise(
    "Are the simple tags in html properly nested and all closed? Tags have no attributes and there are no void ones.",
    "Check that every <x> has its </x> in the right order.",
)
def tags_balanced(html: str) -> bool:
    """Check that all tags (without attributes) in html are closed in the right order.

    >>> tags_balanced("<a><b></b></a>")
    True
    >>> tags_balanced("<a><b></a></b>")
    False
    >>> tags_balanced("<a>")
    False
    """
    stack = []
    for slash, name in re.findall(r"<(/?)(\w+)>", html):
        if not slash:
            stack.append(name)
        elif not stack or stack.pop() != name:
            return False
    return not stack


@exercise(
    "Links of a markdown text as (label, target) pairs.",
    "Find every [label](target) and return both parts as tuples in order.",
)
def markdown_links(text: str) -> list[tuple[str, str]]:
    """Return (label, target) for each markdown link '[label](target)' in text.

    >>> markdown_links("see [docs](/d) and [home](/)")
    [('docs', '/d'), ('home', '/')]
    >>> markdown_links("no links")
    []
    >>> markdown_links("[](x)")
    [('', 'x')]
    """
    return re.findall(r"\[([^\]]*)\]\(([^)]*)\)", text)


@exercise(
    "Headings of a markdown document as (level, title), level being the number of '#'.",
    "List all lines starting with one to six '#' and a blank, as tuples of the count and the heading text.",
)
def markdown_headings(text):
    """Return (level, title) for each heading line '# ...' to '###### ...' in text.

    >>> markdown_headings("# A\\ntext\\n## B")
    [(1, 'A'), (2, 'B')]
    >>> markdown_headings("#tag")
    []
    >>> markdown_headings("")
    []
    """
    headings = []
    for line in text.splitlines():
        match = re.match(r"(#{1,6}) (.+)", line)
        if match:
            headings.append((len(match.group(1)), match.group(2).strip()))
    return headings


@exercise(
    "Convert **bold** and *italic* to <b> and <i>.",
    "Render emphasis: double asterisks become b elements, single ones i elements.",
)
def render_emphasis(text: str) -> str:
    """Replace '**x**' by '<b>x</b>' and '*x*' by '<i>x</i>'.

    >>> render_emphasis("a **b** *c*")
    'a <b>b</b> <i>c</i>'
    >>> render_emphasis("plain")
    'plain'
    >>> render_emphasis("2 * 3")
    '2 * 3'
    """
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    return re.sub(r"\*(.+?)\*", r"<i>\1</i>", text)


@exercise(
    "One markdown line as HTML: '# ' to '### ' headings, '- ' list items, anything else a paragraph; blank gives ''.",
    "Render a single line: up to three # and a blank make h1-h3, a leading '- ' makes li, other text p, and an empty line an empty string.",
)
def render_line(line: str) -> str:
    """Convert a markdown line into an h1-h3, li or p element ('' for a blank line).

    >>> render_line("## Title")
    '<h2>Title</h2>'
    >>> render_line("- item")
    '<li>item</li>'
    >>> render_line("text")
    '<p>text</p>'
    >>> render_line(" ")
    ''
    """
    line = line.strip()
    if not line:
        return ""
    for level in (1, 2, 3):
        marker = "#" * level + " "
        if line.startswith(marker):
            return f"<h{level}>{line[len(marker):]}</h{level}>"
    if line.startswith("- "):
        return f"<li>{line[2:]}</li>"
    return f"<p>{line}</p>"


@exercise(
    "Table of contents: bullets '- [title](#anchor)' indented by level, anchors lowercase with hyphens.",
    "Make a markdown contents list from (level, title) pairs; an entry is indented two blanks per level above 1 and links to its title in lower case with blanks as hyphens.",
)
def contents_list(headings):
    """Return markdown bullets linking to headings, given as (level, title), with two spaces of indent per level.

    >>> print(contents_list([(1, "Intro"), (2, "First Steps")]))
    - [Intro](#intro)
      - [First Steps](#first-steps)
    >>> contents_list([])
    ''
    >>> contents_list([(3, "X")])
    '    - [X](#x)'
    """
    lines = []
    for level, title in headings:
        anchor = title.lower().replace(" ", "-")
        lines.append("  " * (level - 1) + f"- [{title}](#{anchor})")
    return "\n".join(lines)


@exercise(
    "Code blocks fenced by ``` lines, each as a string without the fences.",
    "Collect the contents of all blocks that begin and end with a line starting with three backticks.",
)
def fenced_blocks(text: str) -> list[str]:
    """Return the contents of the blocks in text that are enclosed by lines starting with '```'.

    >>> fenced_blocks("a\\n```py\\nx = 1\\ny\\n```\\nb")
    ['x = 1\\ny']
    >>> fenced_blocks("none")
    []
    >>> fenced_blocks("```\\n```")
    ['']
    """
    blocks = []
    current = None
    for line in text.splitlines():
        if line.startswith("```"):
            if current is None:
                current = []
            else:
                blocks.append("\n".join(current))
                current = None
        elif current is not None:
            current.append(line)
    return blocks


@exercise(
    "Done and open tasks of a checklist '- [x] ...' / '- [ ] ...' as two lists.",
    "Split markdown task items into (done, open) by their box; other lines are ignored.",
)
def checklist_state(text: str) -> tuple[list[str], list[str]]:
    """Return (done, open) task texts from lines '- [x] task' and '- [ ] task'.

    >>> checklist_state("- [x] cook\\n- [ ] eat")
    (['cook'], ['eat'])
    >>> checklist_state("note")
    ([], [])
    >>> checklist_state("- [X] a")
    (['a'], [])
    """
    done, todo = [], []
    for line in text.splitlines():
        box, task = line[:6].lower(), line[6:]
        if box == "- [x] ":
            done.append(task)
        elif box == "- [ ] ":
            todo.append(task)
    return done, todo


@exercise(
    "Unordered HTML list of items, one li element each, no line breaks.",
    "Return a ul element whose li children are the items.",
)
def html_list(items):
    """Return items as an HTML ul element.

    >>> html_list(["a", "b"])
    '<ul><li>a</li><li>b</li></ul>'
    >>> html_list([])
    '<ul></ul>'
    >>> html_list([1])
    '<ul><li>1</li></ul>'
    """
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


@exercise(
    "Names of the opening tags in html, distinct, in order of first use.",
    "Which elements occur? List tag names in lower case, once each.",
)
def tag_names(html: str) -> list[str]:
    """Return the distinct lowercase names of the opening tags in html, in order.

    >>> tag_names("<p><B>x</B><p>")
    ['p', 'b']
    >>> tag_names("</div>")
    []
    >>> tag_names('<a href="#">')
    ['a']
    """
    return list(dict.fromkeys(name.lower() for name in re.findall(r"<([A-Za-z]\w*)", html)))


@exercise(
    "Replace [label](target) by 'label (target)', or by the label alone where target is empty.",
    "Make markdown links readable as plain text: the label, followed by the target in parentheses if there is one.",
)
def flatten_links(text: str) -> str:
    """Rewrite markdown links as 'label (target)', without parentheses for an empty target.

    >>> flatten_links("see [docs](/d).")
    'see docs (/d).'
    >>> flatten_links("[x]()")
    'x'
    >>> flatten_links("none")
    'none'
    """
    def plain(match):
        label, target = match.groups()
        return f"{label} ({target})" if target else label

    return re.sub(r"\[([^\]]*)\]\(([^)]*)\)", plain, text)


@exercise(
    "Cells of a markdown table row, stripped, without the outer pipes.",
    "Split a line like '| a | b |' into its trimmed cells.",
)
def table_row_cells(row):
    """Return the stripped cells of a markdown table row.

    >>> table_row_cells("| a | b c |")
    ['a', 'b c']
    >>> table_row_cells("|x|")
    ['x']
    >>> table_row_cells("a | b")
    ['a', 'b']
    """
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


@exercise(
    "Content of the first <tag>...</tag> pair, or None.",
    "Extract the text between an opening tag without attributes and the next closing tag of the same name; None if there is no such pair.",
)
def element_text(html: str, tag: str) -> str | None:
    """Return what stands between the first '<tag>' and the following '</tag>', or None.

    >>> element_text("<t>One</t><t>Two</t>", "t")
    'One'
    >>> element_text("<b></b>", "b")
    ''
    >>> element_text("<b>x", "b") is None
    True
    """
    opening, closing = f"<{tag}>", f"</{tag}>"
    start = html.find(opening)
    if start == -1:
        return None
    start += len(opening)
    end = html.find(closing, start)
    return None if end == -1 else html[start:end]


@exercise(
    "Convert *chat* style marks to spoken words: strip the marker characters * _ ~ ` from both ends of each word.",
    "Remove formatting marks (* _ ~ `) around the words of text, leaving such characters inside words.",
)
def strip_word_marks(text):
    """Strip the characters * _ ~ ` from both ends of each word of text.

    >>> strip_word_marks("a *big* _deal_")
    'a big deal'
    >>> strip_word_marks("`snake_case`")
    'snake_case'
    >>> strip_word_marks("")
    ''
    """
    return " ".join(word.strip("*_~`") for word in text.split())


@exercise(
    "Replace :name: shortcuts by symbols from a dict, unknown ones unchanged.",
    "Substitute symbols[name] for each ':name:' in text; a name that is not in symbols stays with its colons.",
)
def expand_shortcuts(text: str, symbols: dict[str, str]) -> str:
    """Replace ':name:' in text by symbols[name], keeping unknown names.

    >>> expand_shortcuts("hi :star: :moon:", {"star": "*"})
    'hi * :moon:'
    >>> expand_shortcuts("12:30", {})
    '12:30'
    >>> expand_shortcuts(":a::a:", {"a": "b"})
    'bb'
    """
    return re.sub(r":(\w+):", lambda m: symbols.get(m.group(1), m.group()), text)
