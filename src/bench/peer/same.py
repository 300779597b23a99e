#!/usr/bin/env python3
"""What does the same work as report in Python, its layout given.

    same.py validate PLANS [YEAR]...
    same.py openpyxl PLANS LAYOUT OUT [YEAR]...
    same.py xlsxwriter PLANS LAYOUT OUT [YEAR]...

It reads the plans with PyYAML's C loader and keeps the place of each value, checks them against the
schemas in PLANS/.schema with jsonschema, computes the rates, and writes the workbooks and pages that
src/bench/peer/layout.py found in what the tool built: the same cells, merges, styles, heights and breaks
with openpyxl or XlsxWriter, pages of the same size with Jinja2. What the tool does to find the layout
(lines, pages, notes) and its checks over several files it does not do.
"""

import importlib
import json
import sys
from pathlib import Path

import peer
import yaml

NEEDED = {"validate": [], "openpyxl": ["openpyxl", "jinja2"], "xlsxwriter": ["xlsxwriter", "jinja2"]}
PACKAGES = {"xlsxwriter": "XlsxWriter", "jinja2": "Jinja2"}


def placed(node, loader, places, path=()):
    """The value of a node; the line and column of each value go into places."""
    places[path] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, yaml.MappingNode):
        return {
            (name := loader.construct_object(key)): placed(value, loader, places, (*path, name))
            for key, value in node.value
        }
    if isinstance(node, yaml.SequenceNode):
        return [placed(value, loader, places, (*path, i)) for i, value in enumerate(node.value)]
    return loader.construct_object(node)


def read(plans, years):
    """All files by path; ends the program where one does not fit its schema."""
    from jsonschema import Draft7Validator

    validators, loaded, faults = {}, {}, 0
    for path in peer.files(plans, years):
        name = peer.kind(path)
        if name not in validators:
            schema = json.loads((plans / ".schema" / f"{name}.json").read_text("utf-8"))
            validators[name] = Draft7Validator(schema)
        loader, places = peer.Loader(path.read_text("utf-8")), {}
        loaded[path] = placed(loader.get_single_node(), loader, places)
        for error in validators[name].iter_errors(loaded[path]):
            faults += 1
            line, column = places.get(tuple(error.absolute_path), (1, 1))
            print(f"{path}:{line}:{column}: {error.message}", file=sys.stderr)
    if faults:
        sys.exit(1)
    return loaded


def with_openpyxl(layout, path):
    from openpyxl import Workbook
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.pagebreak import Break

    out = Workbook()
    out.remove(out.active)
    samples, looks = out.create_sheet("samples"), {}
    for number, (key, style) in enumerate(layout["styles"].items(), 1):
        cell = samples.cell(number, 1)
        name, size, bold, color = style["font"]
        horizontal, vertical, wrapped, indent = style["place"]
        cell.font = Font(name=name, sz=size, b=bold, color=color)
        if style["fill"]:
            cell.fill = PatternFill("solid", fgColor=style["fill"])
        cell.border = Border(**{side: Side(line, ink) for side, (line, ink) in style["lines"].items()})
        cell.alignment = Alignment(horizontal, vertical, wrap_text=wrapped, indent=indent)
        cell.number_format = style["format"]
        looks[int(key)] = cell._style
    out.remove(samples)

    def rich(runs):
        fonts = [InlineFont(b=bold, vertAlign="superscript" if raised else None) for _, bold, raised in runs]
        return CellRichText(*(TextBlock(font, run[0]) for font, run in zip(fonts, runs)))

    for each in layout["sheets"]:
        sheet = out.create_sheet(each["title"])
        for row, column, value, look in each["cells"]:
            cell = sheet.cell(row, column, rich(value) if isinstance(value, list) else value)
            cell._style = looks[look]
        for left, top, right, bottom in each["merges"]:
            sheet.merge_cells(None, top, left, bottom, right)
        for first, last, width in each["widths"]:
            for column in range(first, last + 1):
                sheet.column_dimensions[get_column_letter(column)].width = width
        for row, height in each["heights"]:
            sheet.row_dimensions[row].height = height
        for row in each["breaks"]:
            sheet.row_breaks.append(Break(row))
        sheet.page_setup.paperSize, sheet.page_setup.scale = each["paper"], each["scale"]
        sheet.page_setup.orientation = "landscape" if each["landscape"] else "portrait"
    out.save(path)


LINES = {"thin": 1, "medium": 2, "dashed": 3, "dotted": 4, "thick": 5, "double": 6, "hair": 7}


def with_xlsxwriter(layout, path):
    from xlsxwriter import Workbook

    def look(style):
        name, size, bold, color = style["font"]
        horizontal, vertical, wrapped, indent = style["place"]
        found = {"font_name": name, "font_size": size, "bold": bold, "num_format": style["format"]}
        found |= {"align": horizontal or "", "text_wrap": wrapped, "indent": indent}
        found["valign"] = {"center": "vcenter"}.get(vertical, vertical) or "bottom"
        found |= {"font_color": f"#{color}"} if color else {}
        found |= {"bg_color": f"#{style['fill']}"} if style["fill"] else {}
        for side, (line, ink) in style["lines"].items():
            found |= {side: LINES.get(line, 1), f"{side}_color": f"#{ink or '000000'}"}
        return found

    with Workbook(path) as out:
        looks = {int(key): out.add_format(look(style)) for key, style in layout["styles"].items()}
        runs = {
            (bold, raised): out.add_format({"bold": bold, "font_script": 1 if raised else 0})
            for bold in (False, True)
            for raised in (False, True)
        }
        for each in layout["sheets"]:
            sheet = out.add_worksheet(each["title"])
            for left, top, right, bottom in each["merges"]:
                sheet.merge_range(top - 1, left - 1, bottom - 1, right - 1, "")
            for row, column, value, style in each["cells"]:
                place, shape = (row - 1, column - 1), looks[style]
                if isinstance(value, list) and len(value) > 1:
                    parts = [part for text, *kind in value for part in (runs[tuple(kind)], text)]
                    sheet.write_rich_string(*place, *parts, shape)
                elif isinstance(value, (int, float)):
                    sheet.write_number(*place, value, shape)
                elif value:
                    sheet.write_string(*place, value[0][0] if isinstance(value, list) else value, shape)
                else:
                    sheet.write_blank(*place, None, shape)
            for first, last, width in each["widths"]:
                sheet.set_column(first - 1, last - 1, width)
            for row, height in each["heights"]:
                sheet.set_row(row - 1, height)
            sheet.set_h_pagebreaks(each["breaks"])
            sheet.set_paper(each["paper"])
            sheet.set_print_scale(each["scale"])
            if each["landscape"]:
                sheet.set_landscape()


def build(writer, plans, layouts, out, years):
    from jinja2 import Environment

    loaded = read(plans, years)
    for folder in sorted({path.parent for path in loaded if path.name == "book.yaml"}):
        list(peer.themes(loaded, folder))
    page = Environment(autoescape=True).from_string(
        "{% for markup, text in parts %}{{ markup|safe }}{{ text }}{% endfor %}"
    )
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(layouts.iterdir()):
        layout, target = json.loads(path.read_bytes()), out / path.stem
        if target.suffix == ".xlsx":
            writer(layout, target)
        else:
            target.write_text(page.render(parts=layout), "utf-8")


def main(command, plans, *rest):
    missing = []
    for name in ["jsonschema", *NEEDED[command]]:
        try:
            importlib.import_module(name)
        except ImportError:
            missing.append(PACKAGES.get(name, name))
    if missing:
        sys.exit(f"same.py {command} needs: pip install {' '.join(missing)}")
    if command == "validate":
        print(f"{len(read(Path(plans), rest))} files")
    else:
        writer = with_openpyxl if command == "openpyxl" else with_xlsxwriter
        build(writer, Path(plans), Path(rest[0]), Path(rest[1]), rest[2:])


if __name__ == "__main__":
    main(*sys.argv[1:]) if len(sys.argv) > 2 and sys.argv[1] in NEEDED else sys.exit(__doc__)
