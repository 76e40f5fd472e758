"""Pages of results, cache keys, limits of requests, identifiers."""

from training.curriculum.exercise import exercise


@exercise(
    "Return the items of one page. Pages are counted from 1 and hold size items; a page beyond the end is empty. A page number or size below 1 raises ValueError.",
    "Slice out page number `page` (one-based) of `size` items; ValueError if either is less than 1.",
)
def slice_of_page(items: list, page: int, size: int) -> list:
    """Return the items on the given page. The first page has the number 1, and every page holds size items, the last one possibly fewer. If the page lies beyond the end, return an empty list. Raise ValueError if page or size is less than 1.

    >>> slice_of_page(["a", "b", "c", "d", "e"], 2, 2)
    ['c', 'd']
    >>> slice_of_page(["a", "b", "c"], 2, 2)
    ['c']
    >>> slice_of_page(["a"], 5, 2)
    []
    >>> slice_of_page(["a"], 0, 2)
    Traceback (most recent call last):
        ...
    ValueError: page and size must be positive
    """
    if page < 1 or size < 1:
        raise ValueError("page and size must be positive")
    start = (page - 1) * size
    return items[start:start + size]


@exercise(
    "How many pages are needed for the items? There is always at least one page, even without items.",
    "Ceiling of count / size, but never less than 1.",
)
def number_of_pages(count: int, size: int) -> int:
    """Return how many pages of the given size are needed for count items. The last page may be partly filled. Even if there are no items, there is one page. Raise ValueError if size is not positive.

    >>> number_of_pages(21, 10)
    3
    >>> number_of_pages(20, 10)
    2
    >>> number_of_pages(0, 10)
    1
    >>> number_of_pages(5, 0)
    Traceback (most recent call last):
        ...
    ValueError: size must be positive
    """
    if size <= 0:
        raise ValueError("size must be positive")
    return max(1, -(-count // size))


@exercise(
    "Write the text above a page of results: 'items 11-20 of 35'. The end is limited to the total; a page without items gives 'no items'.",
    "Describe which one-based item numbers a page shows and the total, or 'no items' if the page is empty.",
)
def caption_of_page(page: int, size: int, total: int) -> str:
    """Return the caption of a page, such as 'items 11-20 of 35'. Pages and items are counted from 1, and each page has size items except possibly the last. If there are no items on the page, return 'no items'.

    >>> caption_of_page(2, 10, 35)
    'items 11-20 of 35'
    >>> caption_of_page(4, 10, 35)
    'items 31-35 of 35'
    >>> caption_of_page(1, 10, 0)
    'no items'
    """
    first = (page - 1) * size + 1
    last = min(page * size, total)
    if first > last:
        return "no items"
    return f"items {first}-{last} of {total}"


@exercise(
    "On which page does the item with a given index (from 0) stand, pages being counted from 1? Return the pair of the page and the position on it, also from 1.",
    "Convert a zero-based index into (page, position), both one-based, for pages of the given size.",
)
def page_and_position(index: int, size: int) -> tuple[int, int]:
    """Return the page on which the item with the given index stands and its position on that page. The index is counted from 0, the page and the position from 1. Each page holds size items.

    >>> page_and_position(0, 10)
    (1, 1)
    >>> page_and_position(25, 10)
    (3, 6)
    >>> page_and_position(9, 10)
    (1, 10)
    """
    return index // size + 1, index % size + 1


@exercise(
    "Which page numbers are shown as links? The current page, up to two before and two after it, as far as they exist between 1 and last.",
    "Page numbers from current-2 to current+2 limited to 1..last.",
)
def nearby_pages(current, last):
    """Return the page numbers to which links are shown: the current page and up to two pages on either side of it. Pages are numbered from 1 to last, and numbers outside this range are left out.

    >>> nearby_pages(5, 10)
    [3, 4, 5, 6, 7]
    >>> nearby_pages(1, 10)
    [1, 2, 3]
    >>> nearby_pages(9, 9)
    [7, 8, 9]
    """
    return list(range(max(1, current - 2), min(last, current + 2) + 1))


@exercise(
    "Build the row of page links: the first page, the last page, and the current one with its direct neighbours; where pages are missing in between write '...'. The current page stands in square brackets. Return texts.",
    "List of link texts for pages 1, current-1..current+1 and last, with '...' for gaps and [n] for the current page.",
)
def page_links(current: int, last: int) -> list[str]:
    """Return the texts of a row of page links. Shown are the pages 1 and last and the current page with the pages directly before and after it. The current page is written in square brackets. Where pages are left out between two shown ones, the text '...' stands.

    >>> page_links(5, 9)
    ['1', '...', '4', '[5]', '6', '...', '9']
    >>> page_links(1, 3)
    ['[1]', '2', '3']
    >>> page_links(1, 1)
    ['[1]']
    """
    links: list[str] = []
    shown = [p for p in range(1, last + 1) if p in (1, last) or abs(p - current) <= 1]
    for i, page in enumerate(shown):
        if i > 0 and page - shown[i - 1] > 1:
            links.append("...")
        links.append(f"[{page}]" if page == current else str(page))
    return links


@exercise(
    "Return the items that follow after the given one, at most limit of them. If the item is None, begin at the start; if it is not in the list, return an empty list.",
    "Next chunk of up to limit items after a cursor item; None means from the beginning, an unknown cursor gives [].",
)
def items_after(items: list[str], last_seen: str | None, limit: int) -> list[str]:
    """Return the next items after the item last_seen, at most limit many. If last_seen is None, the items from the beginning are returned. If last_seen does not occur in the list, the result is empty.

    >>> items_after(["a", "b", "c", "d"], "b", 5)
    ['c', 'd']
    >>> items_after(["a", "b", "c"], None, 2)
    ['a', 'b']
    >>> items_after(["a", "b"], "z", 2)
    []
    """
    if last_seen is None:
        return items[:limit]
    if last_seen not in items:
        return []
    start = items.index(last_seen) + 1
    return items[start:start + limit]


@exercise(
    "Make a key for a cache out of a name and parameters: 'name(a=1,b=2)' with the parameters sorted by name. Parameters that are None are left out.",
    "Canonical text 'name(k=v,...)' with sorted keys, dropping None values.",
)
def cache_key(name: str, parameters: dict[str, object]) -> str:
    """Return a text that can be used as key for a cached result. It consists of the name and, in round brackets, the parameters as 'key=value', sorted by key and separated by commas. Parameters with the value None are left out, so they make no difference.

    >>> cache_key("search", {"q": "tea", "page": 2, "lang": None})
    'search(page=2,q=tea)'
    >>> cache_key("home", {})
    'home()'
    >>> cache_key("x", {"b": 1, "a": 0})
    'x(a=0,b=1)'
    """
    parts = [f"{key}={value}" for key, value in sorted(parameters.items()) if value is not None]
    return f"{name}({','.join(parts)})"


@exercise(
    "Store a value in a cache of limited size: a dict in which the oldest entries come first. A key that exists is moved to the end; if the cache would grow beyond the limit, the oldest entry is removed. The dict is changed in place and returned.",
    "Insert key and value at the end of an ordered dict cache, evicting the first entry when it exceeds the limit.",
)
def put_in_cache(cache: dict, key, value, limit: int) -> dict:
    """Put value under key into the cache and return the cache, which is changed in place. The entry becomes the newest, which is the last one of the dictionary, even if the key existed before. If there are then more than limit entries, the oldest one, which is the first, is removed.

    >>> put_in_cache({"a": 1, "b": 2}, "c", 3, 2)
    {'b': 2, 'c': 3}
    >>> put_in_cache({"a": 1, "b": 2}, "a", 9, 2)
    {'b': 2, 'a': 9}
    >>> put_in_cache({}, "x", 0, 1)
    {'x': 0}
    """
    cache.pop(key, None)
    cache[key] = value
    if len(cache) > limit:
        oldest = next(iter(cache))
        del cache[oldest]
    return cache


@exercise(
    "Count how many lookups are found in a cache that remembers the n most recently used keys. A key that is found becomes the most recent; one that is not found is added, the least recently used dropping out if necessary.",
    "Number of hits for a sequence of keys with a least-recently-used memory of size n.",
)
def cache_hits(keys: list[str], n: int) -> int:
    """Return how many of the keys are found in a cache when they are looked up one after the other. The cache holds the n keys used most recently. A key that is not found is added, and if there are more than n keys then, the one not used for the longest time is removed. At first the cache is empty.

    >>> cache_hits(["a", "b", "a", "c", "b"], 2)
    1
    >>> cache_hits(["a", "a", "a"], 1)
    2
    >>> cache_hits([], 3)
    0
    """
    recent: list[str] = []
    hits = 0
    for key in keys:
        if key in recent:
            hits += 1
            recent.remove(key)
        recent.append(key)
        recent = recent[-n:]
    return hits


@exercise(
    "Remove all entries of a cache that have expired. Entries are (value, time of expiry) pairs; an entry is expired if its time is not after now. Return a new dict of the remaining values without their times.",
    "Keep key -> value for entries (value, expires) with expires > now.",
)
def fresh_entries(cache: dict, now: int) -> dict:
    """Return the values of all cache entries that are still valid. Each key of the cache maps to a pair of value and time of expiry. An entry is valid as long as now is before that time. The result maps keys to values only.

    >>> fresh_entries({"a": (1, 100), "b": (2, 50)}, 60)
    {'a': 1}
    >>> fresh_entries({"a": (1, 100)}, 100)
    {}
    >>> fresh_entries({}, 5)
    {}
    """
    return {key: value for key, (value, expires) in cache.items() if expires > now}


@exercise(
    "Is another request allowed now? At most limit requests may lie within the last window seconds. A request exactly window seconds ago no longer counts.",
    "True if fewer than limit of the given times are greater than now - window.",
)
def request_allowed(times: list[int], now: int, limit: int, window: int) -> bool:
    """Return whether one more request may be made at time now. It may be made if fewer than limit of the earlier requests lie within the last window seconds. A request that is exactly window seconds old does not count any more.

    >>> request_allowed([10, 55, 58], 60, 3, 10)
    True
    >>> request_allowed([55, 58, 59], 60, 3, 10)
    False
    >>> request_allowed([50], 60, 1, 10)
    True
    """
    recent = [time for time in times if time > now - window]
    return len(recent) < limit


@exercise(
    "How long must one wait until the next try? The waiting time is base seconds for the first try and doubles with each further one, but is never more than the maximum. Tries are counted from 1; a lower number raises ValueError.",
    "Exponential backoff: base * 2 ** (attempt - 1), capped; ValueError if attempt < 1.",
)
def wait_before_attempt(attempt: int, base: int, maximum: int) -> int:
    """Return how many seconds to wait before the given attempt. Before the first attempt it is base seconds, and for each further attempt it is twice as long, but never longer than maximum. Raise ValueError if attempt is less than 1.

    >>> wait_before_attempt(1, 2, 60)
    2
    >>> wait_before_attempt(4, 2, 60)
    16
    >>> wait_before_attempt(10, 2, 60)
    60
    >>> wait_before_attempt(0, 2, 60)
    Traceback (most recent call last):
        ...
    ValueError: attempts are counted from 1
    """
    if attempt < 1:
        raise ValueError("attempts are counted from 1")
    return min(maximum, base * 2 ** (attempt - 1))


@exercise(
    "Make a short name for a list of taken names: the first three letters of the name in lower case, and if that is taken, followed by the smallest number from 2 on that makes it new.",
    "Abbreviate to three lowercase letters, appending 2, 3, ... until the result is not in the taken list.",
)
def short_handle(name: str, taken: list[str]) -> str:
    """Return a short handle for name. It consists of the first three letters in lower case. If this handle is taken, a number is added, the smallest one from 2 on with which the handle is free.

    >>> short_handle("Margaret", [])
    'mar'
    >>> short_handle("Martin", ["mar", "mar2"])
    'mar3'
    >>> short_handle("Al", ["al"])
    'al2'
    """
    base = name[:3].lower()
    handle = base
    number = 2
    while handle in taken:
        handle = f"{base}{number}"
        number += 1
    return handle


@exercise(
    "Give a slot number for a text key: the sum of the character codes modulo the number of slots. Fewer than one slot raises ValueError.",
    "Simple hash: total of ord values % slots; ValueError if slots < 1.",
)
def slot_for_key(key: str, slots: int) -> int:
    """Return the number of the slot in which the key is stored. It is the remainder of the sum of the codes of all characters divided by the number of slots. An empty key goes to slot 0. Raise ValueError if there is no slot.

    >>> slot_for_key("ab", 10)
    5
    >>> slot_for_key("", 4)
    0
    >>> slot_for_key("a", 0)
    Traceback (most recent call last):
        ...
    ValueError: no slots
    """
    if slots < 1:
        raise ValueError("no slots")
    return sum(ord(char) for char in key) % slots


@exercise(
    "Distribute keys over shards: the key goes to the shard with the number given by its length modulo the number of shards. Return a list of lists, one per shard, with the keys in their order.",
    "Bucket texts by len(text) % n into n lists.",
)
def keys_by_shard(keys: list[str], n: int) -> list[list[str]]:
    """Return n lists of keys. A key belongs to the list whose index is the remainder of its length divided by n. Within a list the keys keep their order. A list may be empty.

    >>> keys_by_shard(["a", "bb", "ccc", "dd"], 2)
    [['bb', 'dd'], ['a', 'ccc']]
    >>> keys_by_shard(["abc"], 3)
    [['abc'], [], []]
    >>> keys_by_shard([], 1)
    [[]]
    """
    shards: list[list[str]] = [[] for _ in range(n)]
    for key in keys:
        shards[len(key) % n].append(key)
    return shards


@exercise(
    "Split a list into batches so that the sizes in one batch add up to at most the limit. Batches are filled in order; an item larger than the limit raises ValueError. Return lists of sizes.",
    "Greedy batching of sizes with a maximal sum per batch; ValueError if any size exceeds it.",
)
def batches_by_size(sizes: list[int], limit: int) -> list[list[int]]:
    """Return the sizes divided into batches, in order. A batch takes as many of the following sizes as possible without their sum exceeding limit. Raise ValueError if a single size is greater than limit.

    >>> batches_by_size([4, 3, 5, 1], 8)
    [[4, 3], [5, 1]]
    >>> batches_by_size([], 5)
    []
    >>> batches_by_size([9], 5)
    Traceback (most recent call last):
        ...
    ValueError: item is too large
    """
    batches: list[list[int]] = []
    for size in sizes:
        if size > limit:
            raise ValueError("item is too large")
        if batches and sum(batches[-1]) + size <= limit:
            batches[-1].append(size)
        else:
            batches.append([size])
    return batches


@exercise(
    "Join partial results that arrived as (offset, items) chunks in any order. Return all items in order; if the chunks do not follow each other without gap and overlap from 0 on, raise ValueError.",
    "Sort (offset, list) chunks and concatenate them, checking that each offset equals the number of items so far.",
)
def joined_chunks(chunks: list[tuple[int, list]]) -> list:
    """Return the items of all chunks in the right order. A chunk is a pair of the position of its first item and the list of its items. The chunks come in any order. Raise ValueError if, put in order, they leave a gap or overlap.

    >>> joined_chunks([(2, ["c"]), (0, ["a", "b"])])
    ['a', 'b', 'c']
    >>> joined_chunks([])
    []
    >>> joined_chunks([(0, ["a"]), (2, ["c"])])
    Traceback (most recent call last):
        ...
    ValueError: chunks do not fit together
    """
    result: list = []
    for offset, items in sorted(chunks):
        if offset != len(result):
            raise ValueError("chunks do not fit together")
        result.extend(items)
    return result


@exercise(
    "Which numbered parts are still missing? Parts are numbered from 1 to total; return the missing numbers ascending. Numbers outside this range that were received are ignored.",
    "Numbers 1..total that are not in the received list.",
)
def missing_parts(received: list[int], total: int) -> list[int]:
    """Return the numbers of the parts that have not been received yet, in ascending order. The parts are numbered from 1 to total. A part may have been received several times. If everything is there, return an empty list.

    >>> missing_parts([3, 1, 3], 5)
    [2, 4, 5]
    >>> missing_parts([2, 1], 2)
    []
    >>> missing_parts([9], 1)
    [1]
    """
    return [n for n in range(1, total + 1) if n not in received]


@exercise(
    "Filter items by a search text: every word of the search must occur somewhere in the item, ignoring case. An empty search returns everything.",
    "Items that contain all whitespace-separated words of the query, case-insensitively.",
)
def search_items(items: list[str], query: str) -> list[str]:
    """Return the items that contain every word of the query. A word may stand anywhere in the item, also inside another word. Upper and lower case are the same. If the query has no words, return all items.

    >>> search_items(["Green tea", "Black tea", "Green paint"], "tea GREEN")
    ['Green tea']
    >>> search_items(["Steam"], "tea")
    ['Steam']
    >>> search_items(["a", "b"], " ")
    ['a', 'b']
    """
    words = query.lower().split()
    return [item for item in items if all(word in item.lower() for word in words)]


@exercise(
    "Suggest completions: the items beginning with the typed text, ignoring case, shortest first and then alphabetically, at most limit of them. Nothing typed means no suggestions.",
    "Up to limit items with the given prefix (case-insensitive), ordered by length then text; [] for an empty prefix.",
)
def suggestions(items: list[str], typed: str, limit: int) -> list[str]:
    """Return at most limit items that begin with the typed text, where case does not matter. Shorter items come first, and items of equal length are in alphabetical order. If nothing has been typed, return an empty list.

    >>> suggestions(["garden", "gate", "Game", "tree"], "ga", 2)
    ['Game', 'gate']
    >>> suggestions(["garden"], "x", 3)
    []
    >>> suggestions(["garden"], "", 3)
    []
    """
    if not typed:
        return []
    found = [item for item in items if item.lower().startswith(typed.lower())]
    return sorted(found, key=lambda item: (len(item), item))[:limit]


@exercise(
    "Sort table rows by a column as the user clicks: a leading '-' on the column name means descending. Rows are dicts; rows without the column come last in their order.",
    "Sort dict rows by key, reversed if the name starts with '-', with rows lacking the key at the end.",
)
def sorted_rows(rows: list[dict], column: str) -> list[dict]:
    """Return the rows sorted by a column. If the name of the column begins with '-', the rows are sorted in descending order by the column named after the dash. Rows that do not have the column follow at the end in their original order.

    >>> sorted_rows([{"n": 2}, {"n": 1}], "n")
    [{'n': 1}, {'n': 2}]
    >>> sorted_rows([{"n": 1}, {"x": 0}, {"n": 2}], "-n")
    [{'n': 2}, {'n': 1}, {'x': 0}]
    >>> sorted_rows([], "n")
    []
    """
    name = column.removeprefix("-")
    having = [row for row in rows if name in row]
    others = [row for row in rows if name not in row]
    return sorted(having, key=lambda row: row[name], reverse=column.startswith("-")) + others
