"""All templates to look at: every sample as an HTML page and as plain text, and a page that lists them."""

from __future__ import annotations

from html import escape
from pathlib import Path

from mailer.config import QueueConfig
from mailer.mail.template import Rendered, Renderer, Sample

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Letters</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ margin: 0 auto; max-width: 1240px; padding: 24px 20px; line-height: 1.5; background: Canvas; color: CanvasText;
  font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }}
h1 {{ font-size: 24px; }}
h2 {{ margin: 40px 0 0; font-size: 18px; }}
p {{ margin: 4px 0 12px; }}
.parts {{ display: flex; flex-wrap: wrap; gap: 16px; }}
iframe {{ height: 480px; border: 1px solid GrayText; border-radius: 6px; background: Canvas; }}
.narrow {{ width: 360px; }}
.wide {{ flex: 1 1 520px; }}
.fault {{ font-weight: 600; }}
</style>
</head>
<body>
<h1>Letters</h1>
<p>Each as it looks on a telephone, and as plain text.</p>
{letters}
</body>
</html>
"""


def write_previews(renderer: Renderer, folder: Path) -> list[Path]:
    """Every template with its sample facts as files in ``folder``: an .html and a .txt each, and ``index.html``.

    Each of the desk's queues that has templates of its own, and each language a template is in, is shown by itself.

    :raises PermanentFailure: if a shipped template can't be rendered.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    entries: list[str] = []
    for queue in renderer.shown_queues():
        for language in renderer.languages(queue):
            for number, sample in enumerate(renderer.samples(), start=1):
                name = f"{queue.name}-{language}-{number:02d}-{sample.letter.template.replace('/', '-')}"
                name = name.replace(" ", "-")
                rendered = renderer.sample(sample, queue, language)
                if rendered.language != language:
                    continue  # it has none in this language, and is shown in the one that stands in for it
                page, text = folder / f"{name}.html", folder / f"{name}.txt"
                page.write_text(rendered.html, encoding="utf-8")
                text.write_text(rendered.text, encoding="utf-8")
                written += [page, text]
                entries.append(_entry(queue, sample, rendered, name))
    index = folder / "index.html"
    index.write_text(_PAGE.format(letters="\n".join(entries)), encoding="utf-8")
    return [*written, index]


def _entry(queue: QueueConfig, sample: Sample, rendered: Rendered, name: str) -> str:
    fault = f'<p class="fault">Shown as shipped: {escape(rendered.fault)}</p>' if rendered.fault else ""
    return (
        f"<h2>{escape(sample.letter.template)}: {escape(sample.about)}</h2>\n"
        f"<p>{escape(queue.name)}, {escape(rendered.language)}. Subject: {escape(rendered.subject)}</p>\n{fault}"
        f'<div class="parts"><iframe class="narrow" src="{escape(name)}.html" title="HTML part"></iframe>'
        f'<iframe class="wide" src="{escape(name)}.txt" title="Text part"></iframe></div>'
    )
