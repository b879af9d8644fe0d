"""Damage to characters and bytes: encodings, control characters, ends of lines, widths."""

from __future__ import annotations

import random

from .model import of_bytes, of_text


def _inserted(text: str, new: str, dice: random.Random) -> str:
    at = dice.randrange(len(text) + 1)
    return text[:at] + new + text[at:]


def _control(text: str, dice: random.Random) -> str:
    return _inserted(
        text, dice.choice("\x00\x01\x07\x08\x0b\x0c\x1b\x7f\x85\x9b\u2028\u2029\u202e\u2066\ufeff\ufffe"), dice
    )


def _wide(text: str, dice: random.Random) -> str:
    """Signs that are two columns wide, or none, in place of letters."""
    letters = [place for place, sign in enumerate(text) if sign.isalpha()]
    signs = list(text)
    for place in dice.sample(letters, k=min(len(letters), 5)):
        signs[place] = dice.choice("\u5b57\u3042\uff21\u0301\u200d\U0001f4a1\u00df\u0130\u01c5\u0660")
    return "".join(signs)


def _blanks(text: str, dice: random.Random) -> str:
    return text.replace(" ", dice.choice(["\u00a0", "\t", "  ", "\u3000", "\u200b"]), dice.choice([1, 5, -1]))


def _long_line(text: str, dice: random.Random) -> str:
    return _inserted(
        text, dice.choice(["x", "-", "+", "`", "*", "=", " ", "|", "{", ":", "\\"]) * dice.choice([300, 12_000]), dice
    )


def _ends(data: bytes, dice: random.Random) -> bytes:
    return data.replace(b"\n", dice.choice([b"\r\n", b"\r", b"\n\r", b"\r\r\n"]), dice.choice([3, -1, -1]))


def _encoded(data: bytes, dice: random.Random) -> bytes:
    """The page in another encoding."""
    text = data.decode("utf-8", "replace")
    return text.encode(
        dice.choice(["utf-8-sig", "utf-16", "utf-32", "latin-1", "cp1252", "gb18030", "utf-7"]), "replace"
    )


def _invalid(data: bytes, dice: random.Random) -> bytes:
    """Bytes that are no UTF-8: half a character, a lone surrogate, a sign in too many bytes."""
    at = dice.randrange(len(data) + 1)
    return (
        data[:at]
        + dice.choice([b"\xff", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xc0\xaf", b"\xe9", b"\xf4\x90\x80\x80"])
        + data[at:]
    )


def _flipped(data: bytes, dice: random.Random) -> bytes:
    bits = bytearray(data)
    for place in dice.sample(range(len(bits)), k=min(len(bits), 4)):
        bits[place] ^= 1 << dice.randrange(8)
    return bytes(bits)


def _emptied(_data: bytes, dice: random.Random) -> bytes:
    return dice.choice([b"", b"\n", b"   \n\n", b"\xef\xbb\xbf", b"\x00", b"=\n", b".."])


ROWS = (
    of_text("control-character", _control),
    of_text("width", _wide),
    of_text("blanks", _blanks),
    of_text("long-line", _long_line),
    of_bytes("ends-of-lines", _ends),
    of_bytes("encoding", _encoded),
    of_bytes("invalid-bytes", _invalid),
    of_bytes("bits-flipped", _flipped),
    of_bytes("emptied", _emptied),
)
