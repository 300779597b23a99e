#!/usr/bin/python3
"""What one would write instead of report: checks plans and writes their rates.

    peer.py validate PLANS [YEAR]...
    peer.py build PLANS OUT [YEAR]...
    peer.py split PLANS OUT [YEAR]...

Build writes a workbook and a page for each year, split for each theme.

It reads the same files with PyYAML's C loader, checks them against the schemas in PLANS/.schema
with jsonschema, and writes the same figures with openpyxl and Jinja2. It does less: no line and
column in its messages, no layout for print, no glossary, no check over several files.
"""

import functools
import json
import re
import sys
import unicodedata
from fractions import Fraction
from pathlib import Path

import yaml


class Loader(yaml.CSafeLoader):
    """Dates stay the text that stands in the file, as the schemas want them."""


Loader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}

UNITS = {"": 1, "千": 10**3, "万": 10**4, "億": 10**8}
QUANTITY = re.compile(r"(約)?([\d,]+(?:\.\d+)?)([千万億]?)([^\d以未超]*)(以上|以下|未満|超)?$")


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader)


def kind(path):
    if path.parent.name in ("progress", "meetings"):
        return {"progress": "progress", "meetings": "meeting"}[path.parent.name]
    return path.stem


def files(plans, years):
    roots = [plans / year for year in years] or sorted(
        folder for folder in plans.iterdir() if folder.is_dir() and folder.name[0] != "."
    )
    return [path for root in roots for path in sorted(root.rglob("*.yaml"))]


def read(plans, years):
    """All files by path; ends the program where one does not fit its schema."""
    from jsonschema import Draft7Validator

    validators, loaded, faults = {}, {}, 0
    for path in files(plans, years):
        name = kind(path)
        if name not in validators:
            schema = json.loads((plans / ".schema" / f"{name}.json").read_text("utf-8"))
            validators[name] = Draft7Validator(schema)
        loaded[path] = load(path)
        for error in validators[name].iter_errors(loaded[path]):
            faults += 1
            where = ".".join(str(step) for step in error.absolute_path)
            print(f"{path}: {where}: {error.message}", file=sys.stderr)
    if faults:
        sys.exit(1)
    return loaded


def quantity(text):
    match = QUANTITY.match(unicodedata.normalize("NFKC", str(text)).strip())
    if not match:
        return None
    _, digits, power, unit, bound = match.groups()
    return Fraction(digits.replace(",", "")) * UNITS[power], unit, bound


def percent(target, actual):
    """The rate as printed: one decimal, halves up; empty where there is none."""
    if actual is None:
        return ""
    wanted, got = quantity(target), quantity(actual)
    if not wanted or not got or not wanted[0]:
        return ""
    tenths = int(got[0] / wanted[0] * 1000 + Fraction(1, 2))
    return f"{tenths // 10}.{tenths % 10}％"


def listed(value):
    return value if isinstance(value, list) else [value]


def goals(plan, results):
    """A row for each measure of each goal."""
    for initiative in plan["initiatives"]:
        for action in initiative.get("actions", []):
            found = (results.get(action.get("id")) or {}).get("results") or {}
            for goal in action.get("goals", []):
                result = found.get(goal["id"])
                if not isinstance(result, dict):
                    result = {"actual": result}
                targets = listed(goal.get("target"))
                actuals = listed(result.get("actual")) + [None] * len(targets)
                names = listed(goal.get("measures", "")) + [""] * len(targets)
                for name, target, actual in zip(names, targets, actuals):
                    yield {
                        "initiative": initiative["title"],
                        "goal": goal.get("name") or goal.get("qualitative") or "",
                        "measure": name,
                        "target": goal.get("due") or ("" if target is None else target),
                        "actual": result.get("done") or ("" if actual is None else actual),
                        "rate": "" if target is None else percent(target, actual),
                        "note": result.get("note", ""),
                    }


def themes(loaded, folder):
    for name in loaded[folder / "book.yaml"].get("themes", []):
        results = {}
        texts = {}
        for path in sorted((folder / name / "progress").glob("*.yaml")):
            for key, action in (loaded[path].get("actions") or {}).items():
                results[key] = action
                texts[key] = action.get("text", "") if isinstance(action, dict) else action
        plan = loaded[folder / name / "plan.yaml"]
        yield {"id": name, "plan": plan, "texts": texts, "rows": list(goals(plan, results))}


PAGE = """<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>{{ book.title }}</title>
<h1>{{ book.publisher }} {{ book.title }}</h1>
{% for theme in themes %}<section id="{{ theme.id }}"><h2>{{ theme.plan.title }}</h2>
<p>{{ theme.plan.department }}</p><pre>{{ theme.plan.direction }}</pre>
{% for initiative in theme.plan.initiatives %}<h3>{{ initiative.title }}</h3>
<p>{{ initiative.aim }}</p><table>{% for action in initiative.actions %}
<tr><td><pre>{{ action.text }}</pre></td><td>{% for goal in action.goals %}
<pre>{{ goal.name or goal.qualitative }} {{ goal.target or goal.due }}</pre>{% endfor %}</td>
<td><pre>{{ theme.texts[action.id] }}</pre></td></tr>{% endfor %}</table>{% endfor %}
<table><tr>{% for head in heads %}<th>{{ head }}</th>{% endfor %}</tr>
{% for row in theme.rows %}<tr>{% for cell in row.values() %}<td>{{ cell }}</td>{% endfor %}</tr>
{% endfor %}</table></section>{% endfor %}</html>
"""

HEADS = ["取組項目", "目標", "指標", "目標値", "実績", "達成率", "備考"]


@functools.cache
def template():
    from jinja2 import Environment

    return Environment(autoescape=True).from_string(PAGE)


def page(book, parts, path):
    path.write_text(template().render(book=book, themes=parts, heads=HEADS), "utf-8")


def workbook(book, parts, path):
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    bold, wrapped = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    out = Workbook()
    table = out.active
    table.title = "総括表"
    table.append([book.get("publisher", ""), book.get("title", "")])
    table.append(["テーマ"] + HEADS)
    for cell in table[2]:
        cell.font = bold
    for part in parts:
        for row in part["rows"]:
            table.append([part["plan"]["title"], *row.values()])
        sheet = out.create_sheet(re.sub(r"[\[\]:*?/\\]", "", part["id"])[:31])
        sheet.append([part["plan"]["title"], part["plan"].get("department", "")])
        sheet.append([part["plan"].get("direction", "")])
        for initiative in part["plan"]["initiatives"]:
            sheet.append([initiative["title"], initiative.get("aim", "")])
            sheet.cell(sheet.max_row, 1).font = bold
            for action in initiative.get("actions", []):
                aims = "\n".join(
                    str(goal.get("name") or goal.get("qualitative") or "")
                    for goal in action.get("goals", [])
                )
                done = part["texts"].get(action.get("id"), "")
                sheet.append([action.get("text", ""), aims, str(done or "")])
                for cell in sheet[sheet.max_row]:
                    cell.alignment = wrapped
        for column in "ABC":
            sheet.column_dimensions[column].width = 50
    out.save(path)


def build(plans, out, years, split):
    loaded = read(plans, years)
    for folder in sorted({path.parent for path in loaded if path.name == "book.yaml"}):
        book = loaded[folder / "book.yaml"]
        parts = list(themes(loaded, folder))
        target = out / folder.name
        target.mkdir(parents=True, exist_ok=True)
        for part in parts if split else []:
            workbook(book, [part], target / f"{folder.name}-{part['id']}.xlsx")
            page(book, [part], target / f"{part['id']}.html")
        if not split:
            workbook(book, parts, target / f"{folder.name}.xlsx")
            page(book, parts, target / "index.html")


def main(command, plans, *rest):
    if command == "validate":
        print(f"{len(read(Path(plans), rest))} files")
    elif command in ("build", "split"):
        build(Path(plans), Path(rest[0]), rest[1:], command == "split")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:]) if len(sys.argv) > 2 else sys.exit(__doc__)
