"""format=flowed text (RFC 3676) put back into paragraphs."""

from __future__ import annotations


def unflow(text: str, *, delete_space: bool) -> str:
    """``text`` with soft line breaks joined and space-stuffing undone; quote depth is kept as ``>`` marks.

    With ``delete_space`` (DelSp=yes) the space before a soft break was never part of the text.
    """
    out: list[str] = []
    paragraph = ""
    depth_before = -1
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")  # §4.4: space-stuffed
        if depth_before >= 0 and depth != depth_before:  # §4.5: a flowed line never crosses quote depths
            out.append(_quoted(depth_before, paragraph))
            paragraph, depth_before = "", -1
        if content.endswith(" ") and content != "-- ":  # §4.3: the signature line is never flowed
            paragraph += content[:-1] if delete_space else content
            depth_before = depth
        else:
            if depth_before >= 0 and content == "-- ":
                out.append(_quoted(depth, paragraph))
                paragraph = ""
            out.append(_quoted(depth, paragraph + content))
            paragraph, depth_before = "", -1
    if depth_before >= 0:
        out.append(_quoted(depth_before, paragraph))
    return "\n".join(out)


def _quoted(depth: int, content: str) -> str:
    return f"{'>' * depth} {content}" if depth else content
