"""Makes plain-zero.woff2: the zero of Atkinson Hyperlegible Next with its counter whole.

A slashed zero may be read as "none", and here 0 is an answer. The typeface has no other zero, so the two halves of its
own counter are joined again, in every weight; width, stroke and the tabular form stay as they are.

    python3 make-plain-zero.py <folder of @fontsource-variable/atkinson-hyperlegible-next>/files

Needs python3-fonttools and python3-brotli. Run it again when the typeface is updated.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.varLib.iup import iup_delta

SOURCE = Path(sys.argv[1]) / "atkinson-hyperlegible-next-latin-wght-normal.woff2"
FAMILY = "Evenhand Plain Zero"
PHANTOMS = [(0, 0)] * 4


def meet(before, at, then, after):
    """Where the curve that arrives at `at` and the one that leaves `then` would cross."""
    (ax, ay), (bx, by) = at, then
    ux, uy = ax - before[0], ay - before[1]
    vx, vy = bx - after[0], by - after[1]
    t = ((bx - ax) * vy - (by - ay) * vx) / (ux * vy - uy * vx)
    return (ax + ux * t, ay + uy * t)


def whole(points, ends):
    """The outline, then one counter: the lower half up to its cut, a bend, the upper half, a bend."""
    outer = points[: ends[0] + 1]
    low = points[ends[0] + 1 : ends[1] + 1]
    high = points[ends[1] + 1 : ends[2] + 1]
    # The lower half runs bottom, right end of the cut (3), left end (4), left; the upper one left end (0), right end (1).
    right = meet(low[2], low[3], high[1], high[2])
    left = meet(high[-1], high[0], low[4], low[5])
    return [*outer, *low[:4], right, *high[1:], high[0], left, *low[4:]]


font = TTFont(SOURCE)
options = Options()
options.layout_features = ["*"]
options.flavor = "woff2"
options.notdef_outline = False
subsetter = Subsetter(options)
subsetter.populate(unicodes=[0x30])
subsetter.subset(font)

table = font["glyf"]
zero = table["zero"]
ends = list(zero.endPtsOfContours)
points = list(zero.coordinates)
flags = list(zero.flags)
assert len(ends) == 3 and flags[ends[0] + 4] and flags[ends[0] + 5] and flags[ends[1] + 1] and flags[ends[1] + 2]

count = len(points)
regular = whole(points, ends)
marked = whole([(i, i * i) for i in range(count)], ends)
kept = [int(x) if (x, y) == (int(x), int(x) ** 2) and int(x) < count else None for x, y in marked]

for variation in font["gvar"].variations["zero"]:
    deltas = iup_delta(list(variation.coordinates), [*points, *PHANTOMS], ends)
    heavy = whole([(x + dx, y + dy) for (x, y), (dx, dy) in zip(points, deltas)], ends)
    moved = [(round(hx - x), round(hy - y)) for (hx, hy), (x, y) in zip(heavy, regular)]
    variation.coordinates = moved + list(deltas[count:])

zero.coordinates = GlyphCoordinates([(round(x), round(y)) for x, y in regular])
zero.flags = bytearray(flags[at] if at is not None else 0 for at in kept)
zero.endPtsOfContours = [ends[0], len(regular) - 1]
zero.numberOfContours = 2
zero.recalcBounds(table)

for record in font["name"].names:
    if record.nameID in (1, 16):
        record.string = FAMILY
    if record.nameID in (4, 6):
        record.string = FAMILY.replace(" ", "")
font.flavor = "woff2"
font.save(Path(__file__).parent / "plain-zero.woff2")
