#!/usr/bin/env python3
"""Draws the blocks that `SlipMaker plan` writes with programs people's payslips come from.

usage: make-pdf-fixtures.py PLAN PDF PROGRAM

PROGRAM is weasyprint, chromium, libreoffice, reportlab or groff. What a slip says stands in the JSON beside
the plan; this script only draws. Needs (Debian): weasyprint chromium libreoffice-writer python3-reportlab
groff ghostscript.
"""
import html
import json
import os
import shutil
import subprocess
import sys
import tempfile

INK = {"reversed": "color:#fff;background:#222", "shaded": "background:#e4e4e4"}


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def spans(cells, columns, is_title):
    """Each text with how many columns it takes: an empty cell leaves its room to a text set left."""
    place = 0
    while place < len(columns):
        text = cells[place] if place < len(cells) else ""
        end = place + 1
        if text and (is_title or not columns[place]["isRight"]):
            while end < len(columns) and not (end < len(cells) and cells[end]):
                end += 1
        yield place, end, text
        place = end


def is_title(row, columns):
    cells = row["cells"]
    return row["isBold"] and len(columns) > 1 and bool(cells[0]) and not any(cells[1:])


def grid_html(grid, width):
    total = sum(column["share"] for column in grid["columns"])
    border = " class=framed" if grid["isFramed"] else ""
    out = [f"<table{border} width={width:.0f}>", "<colgroup>"]
    for column in grid["columns"]:
        share = column["share"] / total
        out.append(f"<col width={share * width:.0f} style='width:{100 * share:.2f}%'>")
    out.append("</colgroup>")
    for row in grid["rows"]:
        style = f"font-size:{row['scale']}em;{INK.get(row['ink'], '')}"
        if row["isBold"]:
            style += ";font-weight:bold"
        out.append(f"<tr style='{style}'>")
        title = is_title(row, grid["columns"])
        for place, end, text in spans(row["cells"], grid["columns"], title):
            right = grid["columns"][place]["isRight"] and not title
            look = "text-align:right;white-space:nowrap" if right else "text-align:left"
            body = "<br>".join(html.escape(part) for part in text.strip().split("\n")) or "&nbsp;"
            if text.startswith("  "):
                body = "&nbsp;&nbsp;&nbsp;" + body
            out.append(f"<td colspan={end - place} style='{look}'>{body}</td>")
        out.append("</tr>")
    out.append("</table>")
    return "".join(out)


def blocks_html(blocks, width=680):
    out = []
    for block in blocks:
        if block["kind"] == "grid":
            out.append(grid_html(block["grid"], width))
        elif block["kind"] == "beside":
            share = block["share"]
            left = blocks_html(block["left"], width * share - 14)
            right = blocks_html(block["right"], width * (1 - share))
            out.append(
                f"<table width={width:.0f}><colgroup><col width={width * share:.0f} "
                f"style='width:{100 * share:.0f}%'><col width={width * (1 - share):.0f}></colgroup>"
                f"<tr><td style='vertical-align:top;padding-right:12px'>{left}</td>"
                f"<td style='vertical-align:top'>{right}</td></tr></table>")
        elif block["kind"] == "space":
            out.append(f"<p style='margin:0;font-size:{block['height'] * .7:.0f}pt'>&nbsp;</p>")
        elif block["kind"] == "rule":
            out.append("<hr>")
        else:
            out.append("<p style='page-break-before:always;margin:0'></p>")
    return "".join(out)


def page_html(blocks, font, size):
    return (
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>Payslip</title><style>"
        "@page{size:A4;margin:14mm 12mm}"
        f"body{{font-family:{font};font-size:{size}pt;margin:0}}"
        "table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:inherit}"
        "td{padding:1px 3px;vertical-align:top}table.framed td{border:0.5px solid #888}"
        "</style></head><body>" + blocks_html(blocks) + "</body></html>")


def weasyprint(blocks, pdf, folder):
    page = os.path.join(folder, "slip.html")
    open(page, "w").write(page_html(blocks, "'DejaVu Sans',sans-serif", 8))
    run("weasyprint", page, pdf)


def chromium(blocks, pdf, folder):
    page = os.path.join(folder, "slip.html")
    open(page, "w").write(page_html(blocks, "'Liberation Sans',Arial,sans-serif", 9))
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-pdf-tagging",
        f"--user-data-dir={folder}/profile", f"--print-to-pdf={pdf}", page)


def libreoffice(blocks, pdf, folder):
    page = os.path.join(folder, "slip.html")
    open(page, "w").write(page_html(blocks, "'Liberation Serif',serif", 9))
    profile = f"-env:UserInstallation=file://{folder}/office"
    run("soffice", profile, "--headless", "--convert-to", "odt:writer8", "--infilter=HTML (StarWriter)",
        "--outdir", folder, page)
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder,
        os.path.join(folder, "slip.odt"))
    shutil.move(os.path.join(folder, "slip.pdf"), pdf)


def reportlab(blocks, pdf, _):
    from reportlab.lib import colors, pagesizes
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import (HRFlowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer,
                                    Table)

    def table(grid, width):
        total = sum(column["share"] for column in grid["columns"])
        widths = [width * column["share"] / total for column in grid["columns"]]
        rows, look = [], [("LEFTPADDING", (0, 0), (-1, -1), 2), ("RIGHTPADDING", (0, 0), (-1, -1), 2),
                          ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
                          ("VALIGN", (0, 0), (-1, -1), "TOP")]
        if grid["isFramed"]:
            look.append(("GRID", (0, 0), (-1, -1), 0.3, colors.grey))
        for number, row in enumerate(grid["rows"]):
            cells = [""] * len(grid["columns"])
            title = is_title(row, grid["columns"])
            for place, end, text in spans(row["cells"], grid["columns"], title):
                right = grid["columns"][place]["isRight"] and not title
                style = ParagraphStyle(
                    "cell", fontName="Helvetica-Bold" if row["isBold"] else "Helvetica",
                    fontSize=8 * row["scale"], leading=10 * row["scale"],
                    alignment=2 if right else 0, leftIndent=8 if text.startswith("  ") else 0,
                    textColor=colors.white if row["ink"] == "reversed" else colors.black,
                    splitLongWords=0)
                body = "<br/>".join(html.escape(part) for part in text.strip().split("\n"))
                cells[place] = Paragraph(body, style)
                if end - place > 1:
                    look.append(("SPAN", (place, number), (end - 1, number)))
            if row["ink"] in ("reversed", "shaded"):
                shade = colors.HexColor("#222222" if row["ink"] == "reversed" else "#e4e4e4")
                look.append(("BACKGROUND", (0, number), (-1, number), shade))
            rows.append(cells)
        return Table(rows, colWidths=widths, style=look, hAlign="LEFT")

    def story(blocks, width):
        for block in blocks:
            if block["kind"] == "grid":
                yield table(block["grid"], width)
            elif block["kind"] == "beside":
                left = width * block["share"]
                yield Table(
                    [[list(story(block["left"], left - 10)), list(story(block["right"], width - left))]],
                    colWidths=[left, width - left], hAlign="LEFT",
                    style=[("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                           ("VALIGN", (0, 0), (-1, -1), "TOP")])
            elif block["kind"] == "space":
                yield Spacer(1, block["height"])
            elif block["kind"] == "rule":
                yield HRFlowable(width="100%", thickness=0.5, color=colors.grey)
            else:
                yield PageBreak()

    width = pagesizes.A4[0] - 80
    document = SimpleDocTemplate(
        pdf, pagesize=pagesizes.A4, leftMargin=40, rightMargin=40, topMargin=40, bottomMargin=36,
        title="Payslip", invariant=1)
    document.build(list(story(blocks, width)))


def groff(blocks, pdf, folder):
    def cell(text):
        text = text.strip().replace("\\", "\\e").replace("'", "\\(aq")
        # A sign before a figure is typeset as a true minus, the dash in a name or a day is not.
        return "\\" + text if text.startswith("-") else text

    def flat(blocks, width):
        for block in blocks:
            if block["kind"] == "beside":
                left = list(flat(block["left"], width * block["share"]))
                right = list(flat(block["right"], width * (1 - block["share"])))
                yield beside(left, right, width, block["share"])
            elif block["kind"] == "grid":
                yield block["grid"]
            else:
                yield block

    def beside(left, right, width, share):
        """The stacks of both sides as one table: their rows one by one, in columns side by side."""
        columns, rows = [], []
        for stack, part in ((left, share), (right, 1 - share)):
            first = [item for item in stack if "columns" in item][0]
            total = sum(column["share"] for column in first["columns"])
            own = [{"share": column["share"] / total * part, "isRight": column["isRight"]}
                   for column in first["columns"]]
            columns.append(own)
            lines = []
            for item in stack:
                if "columns" in item:
                    lines += [fitted(row, len(own)) for row in item["rows"]]
                else:
                    lines.append({"cells": [""] * len(own), "isBold": False})
            rows.append(lines)
        for lines, own in zip(rows, columns):
            lines += [{"cells": [""] * len(own), "isBold": False}] * (max(map(len, rows)) - len(lines))
        joined = [
            {"cells": a["cells"] + b["cells"], "bolds": [a["isBold"]] * len(a["cells"])
             + [b["isBold"]] * len(b["cells"]), "isBold": False} for a, b in zip(*rows)]
        return {"columns": columns[0] + columns[1], "rows": joined, "isFramed": False}

    def fitted(row, count):
        cells = (row["cells"] + [""] * count)[:count]
        return {"cells": cells, "isBold": row["isBold"]}

    out = [".fam T", ".ps 9", ".vs 11", ".ll 7.1i", ".po 0.6i", ".pl 11.69i", ".nf"]
    for item in flat(blocks, 1):
        if item.get("kind") == "space":
            out.append(f".sp {item['height']:.0f}p")
        elif item.get("kind") == "rule":
            out.append("\\l'7.1i'")
        elif item.get("kind") == "page":
            out.append(".bp")
        else:
            total = sum(column["share"] for column in item["columns"])
            many = len(item["columns"]) > 10
            out += [".ps 6" if many else ".ps 9", ".TS", "allbox tab(^) nospaces;" if item["isFramed"] else "tab(^) nospaces;"]
            lines, bodies = [], []
            for row in item["rows"]:
                keys, body = [], []
                title = is_title(row, item["columns"])
                bolds = row.get("bolds", [row["isBold"]] * len(item["columns"]))
                for place, end, text in spans(row["cells"], item["columns"], title):
                    column = item["columns"][place]
                    letter = "r" if column["isRight"] and not title else "l"
                    gap = 1 if many else 2  # ens between columns
                    inches = 6.9 * column["share"] / total - gap * (0.045 if many else 0.065)
                    keys.append(f"{letter}{'b' if bolds[place] else ''}w({inches:.2f}i){gap}")
                    keys += ["s"] * (end - place - 1)
                    body.append("T{\n" + "\n.br\n".join(cell(p) for p in text.split("\n")) + "\nT}"
                                if "\n" in text else cell(text))
                lines.append(" ".join(keys))
                bodies.append("^".join(body))
            out.append("\n".join(lines) + ".")
            out += bodies + [".TE"]
    source = os.path.join(folder, "slip.roff")
    open(source, "w").write("\n".join(out) + "\n")
    ps = subprocess.run(
        ["groff", "-t", "-k", "-Tps", "-P-pa4", source], check=True, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL).stdout
    script = os.path.join(folder, "slip.ps")
    open(script, "wb").write(ps)
    run("ps2pdf", "-sPAPERSIZE=a4", script, pdf)


def main():
    plan, pdf, program = sys.argv[1:]
    programs = {"weasyprint": weasyprint, "chromium": chromium, "libreoffice": libreoffice,
                "reportlab": reportlab, "groff": groff}
    with tempfile.TemporaryDirectory() as folder:
        programs[program](json.load(open(plan)), os.path.abspath(pdf), folder)


main()
