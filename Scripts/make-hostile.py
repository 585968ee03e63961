#!/usr/bin/env python3
"""Writes Fixtures/hostile/: small files that claim, hold or unpack to far more than a payslip does.

Everything is invented. The files are the same bytes at every run. Needs Python 3 and nothing else.
    Scripts/make-hostile.py [FOLDER]
With --large FOLDER it writes what is too large to keep: a CSV with one line of 200 MB.
"""

import os
import sys
import zipfile
import zlib


def pdf(objects, trailer="", table=None):
    """A PDF of `objects` (bytes each, from 1); `table` replaces its cross-reference table and trailer."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    if table is None:
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        for place in places:
            out += b"%010d 00000 n \n" % place
        out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (len(objects) + 1, trailer.encode())
    else:
        out += table(start)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def stream(data, words=b""):
    return b"<< %s /Length %d >>\nstream\n" % (words, len(data)) + data + b"\nendstream"


def pages(content, resources=b""):
    """The objects of a document of one page that shows the stream object `content`."""
    return [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F 5 0 R >> %s >> >>" % resources,
        content,
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]


def flate(data, times):
    for _ in range(times):
        data = zlib.compress(data, 9)
    return data


SLIP = b"BT /F 10 Tf 50 700 Td (Gross 100.00) Tj ET\n"


def nested_flate_bomb():
    # 2 GB of blanks in three layers, which the page shows eight times: no machine is through in ten seconds.
    inner = zlib.compressobj(9)
    block = b" " * (1 << 20)
    packed = b"".join(inner.compress(block) for _ in range(1 << 11))
    packed += inner.flush()
    data = flate(packed, 2)
    words = b"/Filter [/FlateDecode /FlateDecode /FlateDecode]"
    objects = pages(stream(data, words))
    objects[2] = objects[2].replace(b"/Contents 4 0 R", b"/Contents [" + b"4 0 R " * 8 + b"]")
    return pdf(objects)


def flate_bomb_of_text():
    # A page of 40 million characters in a few hundred bytes.
    data = flate(b"BT /F 10 Tf 1 0 0 1 50 700 Tm (9) Tj ET\n" * 4_000_000, 1)
    return pdf(pages(stream(flate(data, 1), b"/Filter [/FlateDecode /FlateDecode]")))


def million_glyphs():
    lines = []
    for row in range(1000):
        lines.append(b"BT /F 1 Tf 1 0 0 1 20 %d.%03d Tm (%s) Tj ET\n" % (20 + row * 8 // 10, row, b"12345 " * 170))
    return pdf(pages(stream(flate(b"".join(lines), 1), b"/Filter /FlateDecode")))


def circular_xref():
    table = lambda start: b"xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 /Root 1 0 R /Prev %d >>\n" % start
    return pdf(pages(stream(SLIP)), table=table)


def circular_pages():
    objects = pages(stream(SLIP))
    objects[1] = b"<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 3 /Parent 2 0 R >>"
    return pdf(objects)


def circular_form():
    objects = pages(stream(SLIP + b"/X Do\n"), resources=b"/XObject << /X 6 0 R >>")
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R /Y 7 0 R >> >>"
    objects += [stream(b"/X Do /Y Do /X Do\n", form), stream(b"/X Do /X Do\n", form)]
    return pdf(objects)


def wide_nothing():
    # A table whose entries have no width and whose index says there are two thousand million of them.
    data = zlib.compress(b"")
    words = (b"/Type /XRef /W [0 0 0] /Index [0 2147483647] /Size 2147483647 /Root 1 0 R"
             b" /Filter /FlateDecode")
    table = lambda start: b"6 0 obj\n" + stream(data, words) + b"\nendobj\n"
    return pdf(pages(stream(SLIP)), table=table)


def claimed_size():
    table = lambda start: b"xref\n0 2000000000\n0000000000 65535 f \ntrailer\n<< /Size 2000000000 /Root 1 0 R >>\n"
    return pdf(pages(stream(SLIP)), table=table)


def thousands_of_pages():
    objects = pages(stream(SLIP))
    page = objects[2]
    count = 1200
    objects += [page] * count
    kids = b" ".join(b"%d 0 R" % (6 + index) for index in range(count))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count)
    return pdf(objects)


def deep_nesting():
    objects = pages(stream(SLIP))
    objects[2] = objects[2][:-2] + b"/Deep " + b"[" * 100_000 + b"]" * 100_000 + b" >>"
    return pdf(objects)


def huge_page():
    objects = pages(stream(SLIP))
    objects[2] = objects[2].replace(b"[0 0 595 842]", b"[0 0 1000000000 1000000000]")
    # White figures, so that the page is drawn.
    objects[3] = stream(b"1 g " + SLIP)
    return pdf(objects)


def picture_claims():
    picture = stream(zlib.compress(b"\0" * 100), b"/Type /XObject /Subtype /Image /Width 60000 /Height 60000"
                     b" /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode")
    objects = pages(stream(b"q 595 0 0 842 0 0 cm /X Do Q\n"), resources=b"/XObject << /X 6 0 R >>")
    return pdf(objects + [picture])


def png_claims():
    # Says it is 100,000 by 100,000 pixels.
    def chunk(kind, data):
        body = kind + data
        return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
    size = (100_000).to_bytes(4, "big")
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size + size + bytes([8, 0, 0, 0, 0]))
            + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b""))


def entity_bomb():
    lines = ['<?xml version="1.0"?>', "<!DOCTYPE payslips [", ' <!ENTITY a "999.99">']
    for old, new in zip("abcdefgh", "bcdefghi"):
        lines.append(f' <!ENTITY {new} "{("&" + old + ";") * 16}">')
    lines += ["]>", "<payslips>&i;</payslips>", ""]
    return "\n".join(lines).encode()


def parameter_entity_bomb():
    return (b'<?xml version="1.0"?>\n<!DOCTYPE payslips [\n <!ENTITY % a "&#x25;b;&#x25;b;">\n'
            b' <!ENTITY % b "&#x25;a;&#x25;a;">\n %a;\n]>\n<payslips/>\n')


def attribute_flood():
    names = " ".join(f'a{n}="{n}"' for n in range(20_000))
    return f"<payslips {names}></payslips>\n".encode()


def spreadsheet(name, sheet, packed=True):
    """A zip-bomb workbook: one sheet that unpacks to more than any payroll has."""
    kind = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(name, "w", kind, compresslevel=9) as book:
        def add(path, chunks):
            info = zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0))
            info.compress_type = kind
            with book.open(info, "w", force_zip64=True) as part:
                for chunk in chunks:
                    part.write(chunk)
        add("[Content_Types].xml", [
            b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            b'<Default Extension="xml" ContentType="application/xml"/>'
            b'<Override PartName="/xl/workbook.xml" ContentType='
            b'"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'])
        add("_rels/.rels", [
            b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            b'<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            b'officeDocument" Target="xl/workbook.xml"/></Relationships>'])
        add("xl/workbook.xml", [
            b'<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
            b'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
            b'<sheet name="Pay" sheetId="1" r:id="r1"/></sheets></workbook>'])
        add("xl/_rels/workbook.xml.rels", [
            b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            b'<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            b'worksheet" Target="worksheets/sheet1.xml"/></Relationships>'])
        add("xl/worksheets/sheet1.xml", sheet)


def zip_bomb_sheet():
    yield (b'<?xml version="1.0"?><worksheet '
           b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')
    row = b"<row><c><v>999999999</v></c></row>" + b" " * 100_000
    for _ in range(4000):
        yield row
    yield b"</sheetData></worksheet>"


SMALL = {
    "nested-flate-bomb.pdf": nested_flate_bomb,
    "flate-bomb-of-text.pdf": flate_bomb_of_text,
    "million-glyphs.pdf": million_glyphs,
    "circular-xref.pdf": circular_xref,
    "circular-pages.pdf": circular_pages,
    "circular-form.pdf": circular_form,
    "wide-nothing.pdf": wide_nothing,
    "claimed-size.pdf": claimed_size,
    "thousands-of-pages.pdf": thousands_of_pages,
    "deep-nesting.pdf": deep_nesting,
    "huge-page.pdf": huge_page,
    "picture-claims.pdf": picture_claims,
    "picture-claims.png": png_claims,
    "zero-bytes.pdf": lambda: b"",
    "half-a-header.pdf": lambda: b"%PD",
    "header-alone.pdf": lambda: b"%PDF-1.7\n",
    "entity-bomb.xml": entity_bomb,
    "parameter-entity-bomb.xml": parameter_entity_bomb,
    "attribute-flood.xml": attribute_flood,
}


def main():
    arguments = sys.argv[1:]
    if arguments[:1] == ["--large"]:
        folder = arguments[1]
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "long-line.csv"), "wb") as out:
            out.write(b"slip_id,period_start,period_end,line,hours,rate,amount\nS-1,")
            for _ in range(200):
                out.write(b"9" * (1 << 20))
            out.write(b"\n")
        with open(os.path.join(folder, "long-quote.csv"), "wb") as out:
            out.write(b"slip_id,period_start,period_end,line,hours,rate,amount\nS-1,\"")
            for _ in range(200):
                out.write(b"9,\n" * (1 << 18))
        return
    default = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Fixtures", "hostile")
    folder = arguments[0] if arguments else default
    os.makedirs(folder, exist_ok=True)
    for name, make in SMALL.items():
        with open(os.path.join(folder, name), "wb") as out:
            out.write(make())
    spreadsheet(os.path.join(folder, "zip-bomb.xlsx"), zip_bomb_sheet())


main()
