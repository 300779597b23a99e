#!/usr/bin/env python3
"""Takes from what the tool built what src/bench/peer/same.py writes again.

    layout.py BUILT FOLDER

For each workbook and page in the folder BUILT, FOLDER gets a JSON file: the cells, merges, styles,
widths, heights and breaks of a workbook; the markup and the texts of a page. Charts and bars are left out.
"""

import json
import re
import sys
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText
from openpyxl.utils.datetime import to_excel

PARTS = re.compile(r"((?:<[^>]*>\s*)+)([^<]*)")


def ink(color):
    return color.rgb[-6:] if color is not None and isinstance(color.rgb, str) else None


def style(cell):
    font, lines, place = cell.font, cell.border, cell.alignment
    return {
        "font": [font.name, font.sz, bool(font.b), ink(font.color)],
        "fill": ink(cell.fill.fgColor) if cell.fill.patternType == "solid" else None,
        "lines": {
            side: [line.style, ink(line.color)]
            for side in ("left", "right", "top", "bottom")
            if (line := getattr(lines, side)) is not None and line.style
        },
        "place": [place.horizontal, place.vertical, bool(place.wrap_text), int(place.indent)],
        "format": cell.number_format,
    }


def value(found):
    if isinstance(found, CellRichText):
        return [
            [run, False, False] if isinstance(run, str)
            else [run.text, bool(run.font.b), run.font.vertAlign == "superscript"]
            for run in found
        ]
    return found if found is None or isinstance(found, (str, int, float)) else to_excel(found)


def sheet(sheet, styles):
    cells = []
    for row in sheet.iter_rows():
        for cell in row:
            if cell.has_style or cell.value is not None:
                styles.setdefault(cell.style_id, style(cell))
                cells.append([cell.row, cell.column, value(cell.value), cell.style_id])
    return {
        "title": sheet.title,
        "cells": cells,
        "merges": [area.bounds for area in sheet.merged_cells.ranges],
        "widths": [[each.min, each.max, each.width] for each in sheet.column_dimensions.values()],
        "heights": [[row, each.height] for row, each in sheet.row_dimensions.items() if each.height],
        "breaks": [each.id for each in sheet.row_breaks.brk],
        "paper": int(sheet.page_setup.paperSize or 9),
        "landscape": sheet.page_setup.orientation == "landscape",
        "scale": int(sheet.page_setup.scale or 100),
    }


def workbook(path):
    styles = {}
    sheets = [sheet(each, styles) for each in load_workbook(path, rich_text=True)]
    return {"styles": {str(key): each for key, each in styles.items()}, "sheets": sheets}


def page(path):
    return PARTS.findall(path.read_text("utf-8"))


def main(built, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(built.iterdir()):
        if path.suffix in (".xlsx", ".html"):
            found = workbook(path) if path.suffix == ".xlsx" else page(path)
            (folder / f"{path.name}.json").write_text(json.dumps(found, ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2])) if len(sys.argv) == 3 else sys.exit(__doc__)
