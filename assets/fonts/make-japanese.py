"""Makes japanese.ttf and, of three letters, japanese-name.ttf.

The first has kana, punctuation, full-width forms, the kanji of JIS X 0208 level 1, and whatever
else the Japanese texts of this repository use. The second is the language's own name, for the settings of
somebody who has not chosen it.

    npm pack @fontsource/noto-sans-jp@5.3.0 && tar xzf fontsource-noto-sans-jp-5.3.0.tgz
    pip install fonttools==4.68.0 brotli
    python3 assets/fonts/make-japanese.py package/files/noto-sans-jp-japanese-400-normal.woff2
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]


def level_1() -> set[str]:
    """The kanji of rows 16 to 47 of JIS X 0208."""
    found = set()
    for row in range(16, 48):
        for cell in range(1, 95):
            try:
                found.add(bytes([row + 0xA0, cell + 0xA0]).decode("euc_jp"))
            except UnicodeDecodeError:
                pass
    return found


def used() -> set[str]:
    """Every character of the Japanese texts."""
    files = [ROOT / "assets/lang/ja.ftl", *ROOT.glob("scenarios/*/lang/ja/*.ron")]
    return {letter for file in files if file.is_file() for letter in file.read_text("utf-8")}


def main(source: str) -> None:
    blocks = [(0x3000, 0x3040), (0x3041, 0x3100), (0xFF01, 0xFFEF)]
    letters = {chr(code) for first, end in blocks for code in range(first, end)}
    wanted = {ord(letter) for letter in letters | level_1() | used() if ord(letter) > 0x2FF}
    write(source, wanted, "japanese.ttf")
    write(source, {ord(letter) for letter in "日本語"}, "japanese-name.ttf")


def write(source: str, wanted: set[int], name: str) -> None:
    options = subset.Options(
        hinting=False, layout_features=[], name_IDs=[0, 1, 2, 13, 14],
        drop_tables=["STAT", "gasp", "prep", "GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx"],
    )
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font.flavor = None
    font.save(ROOT / "assets/fonts" / name)


main(sys.argv[1])
