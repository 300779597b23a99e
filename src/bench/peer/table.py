"""Writes a table of indicators as prefectures keep them, or reads one as openpyxl does.

    table.py write FILE [INDICATORS]
    table.py read FILE
"""

import sys

from openpyxl import Workbook, load_workbook

HEADS = (
    "番号 施策 指標名 単位 基準値（R3） R4実績 R5実績 R6実績 R6目標 R9目標 達成率 担当課".split()
)
UNITS = ["件", "人", "％", "回", "か所"]


def write(path, count):
    book = Workbook()
    sheet = book.active
    sheet["A1"] = "丁町振興計画　指標一覧（令和７年３月末現在）"
    for column, head in enumerate(HEADS, 1):
        sheet.cell(3, column, head)
    for i in range(count):
        start = 40 + i * 37 % 50
        actual = start + i % 19
        row = [i + 1, f"施策{i // 20 + 1}", f"指標その{i + 1}", UNITS[i % 5]]
        row += [start, start + i % 7, start + i % 13, actual, start + 10, start + 20]
        row += [actual / (start + 10), f"第{i // 7}課"]
        for column, value in enumerate(row, 1):
            sheet.cell(4 + i, column, value)
        sheet.cell(4 + i, 11).number_format = "0.0%"
    book.save(path)


def read(path):
    cells = 0
    for sheet in load_workbook(path):
        for row in sheet.iter_rows():
            cells += sum(cell.value is not None for cell in row)
    print(cells)


if sys.argv[1] == "write":
    write(sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 400)
else:
    read(sys.argv[2])
