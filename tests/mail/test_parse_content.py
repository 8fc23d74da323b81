"""Texts and files, in every packing that mail programs use and misuse."""

from __future__ import annotations

import base64
import struct

import pytest

from mailer.mail.parse import read_mail
from mailer.mail.rtf import decompress_rtf, rtf_to_text
from mailer.model import Mail

FROM = b"From: a@b.example\r\nMessage-ID: <1@b.example>\r\nMIME-Version: 1.0\r\n"


def mail(head: bytes, body: bytes) -> Mail:
    return read_mail(FROM + head + b"\r\n\r\n" + body)


def mixed(*parts: bytes, kind: bytes = b"mixed") -> Mail:
    body = b"".join(b"--b\r\n" + part + b"\r\n" for part in parts) + b"--b--\r\n"
    return mail(b"Content-Type: multipart/" + kind + b"; boundary=b", body)


TEXT = b"Content-Type: text/plain; charset=utf-8\r\n\r\nHello"
HTML = b"Content-Type: text/html; charset=utf-8\r\n\r\n<p>Hello <b>world</b></p>"
PDF = b'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg=='


@pytest.mark.parametrize(
    ("charset", "content", "text"),
    [
        (b"utf-8", "Grüße".encode(), "Grüße"),
        (b"iso-8859-1", "Grüße".encode("latin-1"), "Grüße"),
        (b"iso-8859-1", "Grüße".encode(), "Grüße"),
        (b"us-ascii", "Grüße".encode("latin-1"), "Grüße"),
        (b"us-ascii", "Grüße".encode(), "Grüße"),
        (b"utf-8", "Grüße".encode("latin-1"), "Grüße"),
        (b"iso-8859-1", "“quoted” €".encode("cp1252"), "“quoted” €"),
        (b"gb2312", "镕基".encode("gbk"), "镕基"),
        (b"ks_c_5601-1987", "회원님".encode("cp949"), "회원님"),
        (b"shift_jis", "①テスト".encode("cp932"), "①テスト"),
        (b"iso-2022-jp", b"\x1b$B%F%9%H\x1b(B", "テスト"),
        (b"iso-2022-jp", b"\x1b$B-!\x1b(B", "①"),
        (b"windows-1251", "Привет".encode("cp1251"), "Привет"),
        (b"koi8-r", "Привет".encode("koi8-r"), "Привет"),
        (b"foo-bar", "Grüße".encode(), "Grüße"),
        (b"foo-bar", "Grüße".encode("latin-1"), "Grüße"),
        (b"3Dutf-8", "Grüße".encode(), "Grüße"),
        (b"utf8", "Grüße".encode(), "Grüße"),
        (b"utf-8", b"\xef\xbb\xbfHello", "Hello"),
        (b"utf-16", "Grüße".encode("utf-16"), "Grüße"),
        (b"utf-7", b"+ADw-script+AD4-", "+ADw-script+AD4-"),
        (b"unicode_escape", b"a\\x41", "a\\x41"),
        (b"rot13", b"Hello", "Hello"),
        (b"zlib", b"Hello", "Hello"),
        (b"idna", b"xn--hello", "xn--hello"),
    ],
)
def test_a_text_is_read_in_the_charset_it_is_really_in(charset: bytes, content: bytes, text: str) -> None:
    assert mail(b"Content-Type: text/plain; charset=" + charset, content).text.strip() == text


def test_a_wrong_charset_is_said() -> None:
    assert any("charset" in defect for defect in mail(b"Content-Type: text/plain; charset=foo", b"\xe4").defects)


@pytest.mark.parametrize(
    ("encoding", "body", "text"),
    [
        (b"base64", b"SGVsbG8=", "Hello"),
        (b"BASE64", b"SGVsbG8", "Hello"),
        (b"base64", b"SGVs\r\n bG8=\r\n", "Hello"),
        (b"base64", b"SGVsbG8=\r\n\r\n_____________\r\nA list's footer.", "Hello"),
        (b"base64", b"SGVsbG8=\r\nV29ybGQ=", "HelloWorld"),
        (b"base64", b"This is plain text, not base64 at all.", "This is plain text, not base64 at all."),
        (b"quoted-printable", b"Gr=C3=BC=C3=9Fe=\r\n!", "Grüße!"),
        (b"quoted-printable", b"a =zz b = c", "a =zz b = c"),
        (b"8bit", "Grüße".encode(), "Grüße"),
        (b"7-bit-ish", b"Hello", "Hello"),
        (b"x-uuencode", b"begin 644 a\r\n%2&5L;&\\\r\n`\r\nend\r\n", "Hello"),
        (b'"base64"', b"SGVsbG8=", "Hello"),
        (b"base64 (comment)", b"SGVsbG8=", "Hello"),
    ],
)
def test_a_transfer_encoding_is_undone_as_far_as_it_is_there(encoding: bytes, body: bytes, text: str) -> None:
    head = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: " + encoding
    assert mail(head, body).text.strip().startswith(text)


def test_of_alternatives_the_plain_text_is_read() -> None:
    assert mixed(TEXT, HTML, kind=b"alternative").text.strip() == "Hello"


def test_html_is_read_where_nothing_else_says_the_same() -> None:
    assert mixed(HTML).text.split() == ["Hello", "world"]
    empty = b"Content-Type: text/plain\r\n\r\n \r\n"
    assert mixed(empty, HTML, kind=b"alternative").text.split() == ["Hello", "world"]


def test_a_page_of_html_that_claims_to_be_plain_text_is_read_as_html() -> None:
    assert mail(b"Content-Type: text/plain", b"<html><body><p>Hello</p></body></html>").text.strip() == "Hello"


def test_all_texts_of_a_mixed_mail_are_read_in_order() -> None:
    found = mixed(TEXT, PDF, b"Content-Type: text/plain\r\n\r\nmore", HTML)
    assert found.text.split() == ["Hello", "more", "Hello", "world"]
    assert [(a.name, a.content) for a in found.attachments] == [("a.pdf", b"%PDF")]


def test_an_attached_message_is_kept_whole_and_its_words_are_not_the_senders() -> None:
    inner = b"From: c@d.example\r\nSubject: Old: one/two\r\n\r\nsecret words"
    found = mixed(TEXT, b"Content-Type: message/rfc822\r\n\r\n" + inner)
    assert "secret" not in found.text
    assert [(a.name, a.content_type, a.content) for a in found.attachments] == [
        ("Old: one-two.eml", "message/rfc822", inner)
    ]


def test_an_inline_image_keeps_its_content_id() -> None:
    image = b"Content-Type: image/png; name=logo.png\r\nContent-ID: <logo@x>\r\nContent-Disposition: inline\r\n\r\nPNG"
    (attachment,) = mixed(HTML, image, kind=b"related").attachments
    assert (attachment.inline, attachment.content_id, attachment.name) == (True, "logo@x", "logo.png")


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        (b'filename="report.pdf"', "report.pdf"),
        (b"filename=report.pdf", "report.pdf"),
        (b"filename=my report.pdf", "my report.pdf"),
        (b"filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf", "Grüße.pdf"),
        (b"filename*=iso-8859-1'de'Gr%FC%DFe.pdf; filename=x.pdf", "Grüße.pdf"),
        (b"filename*0=long; filename*1=name.pdf", "longname.pdf"),
        (b"filename*0*=utf-8''Gr%C3; filename*1*=%BC.pdf", "Grü.pdf"),
        (b'filename="=?utf-8?B?R3LDvMOfZS5wZGY=?="', "Grüße.pdf"),
        (b"filename==?utf-8?Q?Gr=C3=BC.pdf?=", "Grü.pdf"),
        (b'filename="Gr\xc3\xbc.pdf"', "Grü.pdf"),
        (b'filename="Gr\xfc.pdf"', "Grü.pdf"),
        (b'filename="../../etc/passwd"', "passwd"),
        (b'filename="C:\\Users\\ann\\a.pdf"', "a.pdf"),
        (b"filename*=utf-8''..%2F..%2Fetc%2Fcron.d%2Fx", "x"),
        (b"filename*=utf-8''%E2%80%8B.htaccess", ".htaccess"),
        (b"filename*=utf-8''a%00b%0D%0Ac.txt", "ab c.txt"),
        (b"filename*=utf-8''a%E2%80%AEfdp.exe", "afdp.exe"),
        (b'filename="CON"', "_CON"),
        (b'filename="a.txt. . "', "a.txt"),
        (b'filename=".."', "part.bin"),
        (b'filename=""', "part.bin"),
    ],
)
def test_a_file_name_is_decoded_and_made_harmless(disposition: bytes, name: str) -> None:
    part = b"Content-Type: application/octet-stream\r\nContent-Disposition: attachment; " + disposition + b"\r\n\r\nx"
    assert [a.name for a in mixed(TEXT, part).attachments] == [name]


def test_a_file_name_without_end_is_cut_before_its_ending() -> None:
    part = b'Content-Disposition: attachment; filename="' + b"a" * 5000 + b'.pdf"\r\n\r\nx'
    (attachment,) = mixed(TEXT, part).attachments
    assert len(attachment.name) == 200
    assert attachment.name.endswith(".pdf")


@pytest.mark.parametrize(
    "body",
    [
        b"--B\r\nContent-Type: text/plain\r\n\r\nHello\r\n--B--\r\n",
        b"--other_1\r\nContent-Type: text/plain\r\n\r\nHello\r\n--other_1--\r\n",
        b"--b\r\nContent-Type: text/plain\r\n\r\nHello",
        b"--b \r\nContent-Type: text/plain\r\n\r\nHello\r\n--b--",
        b"--b\nContent-Type: text/plain\n\nHello\n--b--\n",
        b"preamble\r\n--b\r\n\r\nHello\r\n--b--\r\nepilogue",
        b"--b\r\nHello\r\n--b--\r\n",
        b"Hello",
    ],
)
def test_a_multipart_is_read_whatever_became_of_its_boundaries(body: bytes) -> None:
    assert mail(b"Content-Type: multipart/mixed; boundary=b", body).text.strip() == "Hello"


def test_a_multipart_that_announces_no_boundary_is_read() -> None:
    body = b"--xyz_17\r\nContent-Type: text/plain\r\n\r\nHello\r\n--xyz_17\r\n" + PDF + b"\r\n--xyz_17--\r\n"
    found = mail(b"Content-Type: multipart/mixed", body)
    assert (found.text.strip(), [a.name for a in found.attachments]) == ("Hello", ["a.pdf"])
    assert found.defects


def test_flowed_text_is_put_back_into_paragraphs() -> None:
    body = b"one \r\ntwo\r\n> quoted \r\n> more\r\n From stuffed\r\n-- \r\nAnn"
    found = mail(b"Content-Type: text/plain; format=flowed", body)
    assert found.text == "one two\n> quoted more\nFrom stuffed\n-- \nAnn"


def test_flowed_text_with_delsp_loses_the_spaces_that_were_never_there() -> None:
    assert mail(b"Content-Type: text/plain; format=flowed; delsp=yes", b"ab \r\ncd").text == "abcd"


def test_a_uuencoded_file_in_the_text_becomes_an_attachment() -> None:
    found = mail(b"Content-Type: text/plain", b"See file.\r\nbegin 644 a.txt\r\n%2&5L;&\\\r\n`\r\nend\r\nBye")
    assert (found.text, [(a.name, a.content) for a in found.attachments]) == ("See file.\nBye", [("a.txt", b"Hello")])


def test_words_that_merely_begin_stay_text() -> None:
    text = "begin 644 words\nof a story that goes on\nend"
    assert mail(b"Content-Type: text/plain", text.encode()).text == text


def test_an_encrypted_mail_is_kept_whole_and_named() -> None:
    found = mail(b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", b"\x30\x80")
    assert [(a.name, a.content) for a in found.attachments] == [("smime.p7m", b"\x30\x80")]
    assert any("encrypted" in defect for defect in found.defects)


def test_a_signed_mail_is_read_and_its_signature_kept() -> None:
    found = mixed(TEXT, b"Content-Type: application/pgp-signature; name=signature.asc\r\n\r\nABC", kind=b"signed")
    assert (found.text.strip(), [a.name for a in found.attachments]) == ("Hello", ["signature.asc"])


# -- winmail.dat ------------------------------------------------------------------------------------------------------


def attribute(level: int, name: int, kind: int, value: bytes) -> bytes:
    checksum = sum(value) & 0xFFFF
    return struct.pack("<BHHI", level, name, kind, len(value)) + value + struct.pack("<H", checksum)


def properties(*entries: tuple[int, int, bytes]) -> bytes:
    out = struct.pack("<I", len(entries))
    for kind, number, value in entries:
        padding = b"\0" * (-len(value) % 4)
        out += struct.pack("<HHII", kind, number, 1, len(value)) + value + padding
    return out


def tnef(*attributes: bytes) -> bytes:
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(attributes)


RTF = rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}\f0 Gr\'fc\'dfe\par zweite \u8364? Zeile}"
UNCOMPRESSED = struct.pack("<IIII", len(RTF) + 12, len(RTF), 0x414C454D, 0) + RTF
FILE = (
    attribute(2, 0x9002, 6, b"\0" * 14),
    attribute(2, 0x8010, 1, b"REPORT~1.TXT\0"),
    attribute(2, 0x800F, 6, b"file content"),
    attribute(2, 0x9005, 6, properties((0x001F, 0x3707, "Bericht ü.txt\0".encode("utf-16-le")))),
)


def winmail(*attributes: bytes) -> bytes:
    return (
        b'Content-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        + base64.encodebytes(tnef(*attributes))
    )


def test_the_files_in_a_winmail_dat_are_unwrapped() -> None:
    found = mixed(TEXT, winmail(*FILE))
    assert found.text.strip() == "Hello"
    assert [(a.name, a.content) for a in found.attachments] == [("Bericht ü.txt", b"file content")]


def test_the_text_in_a_winmail_dat_is_read_where_the_mail_has_none() -> None:
    body = attribute(1, 0x9003, 6, properties((0x0102, 0x1009, UNCOMPRESSED)))
    assert mixed(winmail(body, *FILE)).text == "Grüße\nzweite € Zeile"


def test_compressed_rtf_is_unpacked_as_its_specification_shows() -> None:
    packed = bytes.fromhex(  # [MS-OXRTFCP] section 4.1.1
        "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c090020627705b06c647d0a800fa0"
    )
    assert decompress_rtf(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert rtf_to_text(decompress_rtf(packed)) == "hello world"


def test_a_damaged_winmail_dat_is_kept_as_it_is() -> None:
    part = b'Content-Type: application/ms-tnef; name="winmail.dat"\r\n\r\nnot tnef'
    assert [(a.name, a.content) for a in mixed(TEXT, part).attachments] == [("winmail.dat", b"not tnef")]


def test_what_is_left_of_a_winmail_dat_that_was_cut_off_is_shown() -> None:
    whole = tnef(*FILE)
    part = b"Content-Type: application/ms-tnef\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(
        whole[:-20]
    )
    found = mixed(TEXT, part)
    assert found.attachments
    assert any("damaged" in defect for defect in found.defects)
