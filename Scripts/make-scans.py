#!/usr/bin/env python3
"""Writes Fixtures/scans/ from synthetic slips of Fixtures/pdf: what a scanner and a telephone make of them.

The slips are drawn by pdftoppm, then turned, shaded and dirtied with numbers from a seed. Needs Python 3 and poppler-utils.
"""

import math
import os
import random
import subprocess
import tempfile
import zlib

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")


def drawn(slip, dots):
    """A page as (width, height, grey bytes)."""
    out = subprocess.run(["pdftoppm", "-gray", "-r", str(dots), "-singlefile", f"{ROOT}/Fixtures/pdf/{slip}.pdf"],
                         check=True, capture_output=True).stdout
    kind, size, most, grey = out.split(b"\n", 3)
    width, height = map(int, size.split())
    return width, height, grey


def turned(picture, degrees, shade, noise, seed):
    """The picture turned about its middle, darker towards one corner, with grain."""
    width, height, grey = picture
    rows = bytearray(width * height)
    chance = random.Random(seed)
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    for y in range(height):
        for x in range(width):
            dx, dy = x - width / 2, y - height / 2
            fx, fy = width / 2 + dx * cosine + dy * sine, height / 2 - dx * sine + dy * cosine
            left, top = int(fx), int(fy)
            value = 255.0
            if 0 <= left < width - 1 and 0 <= top < height - 1:
                a, b = fx - left, fy - top
                at = top * width + left
                value = ((grey[at] * (1 - a) + grey[at + 1] * a) * (1 - b)
                         + (grey[at + width] * (1 - a) + grey[at + width + 1] * a) * b)
            light = 1 - shade * (x / width + y / height) / 2
            rows[y * width + x] = max(0, min(255, int(value * light + chance.uniform(-noise, noise))))
    return width, height, bytes(rows)


def laid(picture, quarters):
    """The picture turned clockwise by quarters of a circle, as it was laid on the glass."""
    width, height, grey = picture
    for _ in range(quarters):
        rows = bytearray(width * height)
        for y in range(height):
            rows[height - 1 - y::height] = grey[y * width:(y + 1) * width]
        width, height, grey = height, width, bytes(rows)
    return width, height, grey


def png(picture):
    width, height, grey = picture
    def chunk(kind, data):
        body = kind + data
        return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
    lines = b"".join(b"\0" + grey[y * width:(y + 1) * width] for y in range(height))
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 0, 0, 0, 0])
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b""))


def pdf(picture, layer=b""):
    """The picture as the only thing on an A4 page, with a layer of text without ink if wanted."""
    width, height, grey = picture
    content = b"q 595 0 0 842 0 0 cm /P Do Q\n" + layer
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</XObject<</P 5 0 R>>/Font<</F 6 0 R>>>>>>",
        b"<</Length %d>>\nstream\n%s\nendstream\n" % (len(content), content),
    ]
    data = zlib.compress(grey, 9)
    parts.append(b"<</Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/DeviceGray"
                 b"/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream\n" % (width, height, len(data), data))
    parts.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj" % number + part + b"endobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, start)
    return bytes(out)


def write(name, data):
    with open(f"{ROOT}/Fixtures/scans/{name}", "wb") as out:
        out.write(data)


def photo(picture):
    """The picture as a JPEG."""
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/a.pdf", "wb") as out:
            out.write(pdf(picture))
        dots = str(round(picture[0] * 72 / 595))
        subprocess.run(["pdftoppm", "-jpeg", "-jpegopt", "quality=55", "-gray", "-r", dots, "-singlefile", f"{folder}/a.pdf", f"{folder}/a"],
                       check=True)
        with open(f"{folder}/a.jpg", "rb") as made:
            return made.read()


def main():
    os.makedirs(f"{ROOT}/Fixtures/scans", exist_ok=True)
    write("straight.png", png(drawn("xero-casual", 150)))
    write("crooked.jpg", photo(turned(drawn("xero-casual", 200), 2.2, 0.45, 6, seed=1)))
    write("scanned.pdf", pdf(turned(drawn("values-under-labels", 170), -1.3, 0.0, 0, seed=2)))
    # What stands in the layer is not what the picture shows.
    lie = b"BT 3 Tr /F 10 Tf 60 500 Td (Gross 9999.99) Tj ET\n"
    write("layered.pdf", pdf(drawn("negative-lines", 150), layer=lie))
    write("sideways.png", png(laid(drawn("xero-casual", 120), 1)))
    write("head-down.pdf", pdf(laid(turned(drawn("values-under-labels", 150), -1.3, 0.0, 0, seed=2), 2)))
    write("blank.png", png((400, 500, b"\xff" * 200_000)))


main()
