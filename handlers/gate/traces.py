"""Logs, stack traces and code: what machines write for those who build them (Customer SOP §10).

The message a customer sees on the screen may be quoted, and so may a command to type. What is held is what shows the
inside: lines of logs, traces, queries, source code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from handlers.gate.said import Said, Span, passages
from mailer.config import House

_LEVEL = r"(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|FATAL|CRIT|CRITICAL|SEVERE|ALERT|EMERG|PANIC)"
_DATE = r"\d{4}[-/]\d\d[-/]\d\d[T _]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?"

LOGS = (
    rf"{_DATE}[^\n]{{0,80}}?\b{_LEVEL}\b[^\n]*",
    rf"^\W{{0,3}}{_DATE}\W[^\n]*",
    rf"\b{_DATE}\s+[\w.-]{{1,60}}\s[\w./-]{{1,60}}(?:\[\d{{1,8}}\])?:[^\n]*",
    rf"^\W{{0,3}}\[?\d\d:\d\d:\d\d(?:[.,]\d{{1,9}})?\]?\s[^\n]{{0,60}}\b{_LEVEL}\b[^\n]*",
    # syslog, as RFC 3164 has it and as journald prints it, in whatever language the months are
    r"(?<!\w)[^\W\d_]{3,5}\.?\s{1,2}\d{1,2}\s\d\d:\d\d:\d\d(?:\.\d+)?\s[\w.-]{1,60}\s[^\s:]{1,80}:[^\n]*",
    r"\b[a-z][\w./-]{1,40}\[\d{1,8}\]:\s[^\n]*",
    r"<\d{1,3}>1? ?\d{4}-\d\d-\d\d[^\n]*",
    # web servers
    r"^[^\n]{0,100}\s-\s[^\n]{0,60}\[\d{1,2}/[A-Za-z]{3}/\d{4}:[^\n]*",
    r"\"(?:GET|POST|PUT|DELETE|HEAD|OPTIONS|PATCH) /\S{0,500} HTTP/[\d.]{1,3}\"[^\n]*",
    # structured logs
    r"^[\da-fA-F]{4,16}:?\s{1,4}(?:[\da-fA-F]{2}\s{1,3}){4,}[^\n]*",
    r"\b(?:WARN|WARNING|ERROR|INFO|DEBUG|FATAL)\s{1,2}(?:\[[^\]\n]{1,60}\]\s)?[\w$-]{1,"
    r"60}(?:\.[\w$-]{1,60}){1,10}\s[^\n]*",
    r"\b(?:Warning|Notice|Fatal error|Parse error|Deprecated): [^\n]{1,200} in \S{1,200}\.php\b[^\n]*",
    r"\{\s{0,5}\"(?:level|severity|ts|time|timestamp|@timestamp|msg|message|log|logger|trace_id|error|"
    r"stack|exception)\"\s{0,3}:"
    r"[^\n]*",
    r"\b(?:level|lvl|severity)=\"?(?:trace|debug|info|warn|warning|error|fatal|critical)\b[^\n]*",
    r"\b(?:ts|time|timestamp)=\"?\d{4}-\d\d-\d\dT[^\n]*",
    rf"^\W{{0,3}}\[{_LEVEL}\]\s[^\n]*",
    rf"\[{_LEVEL}\]\s{{0,3}}\[?[\w.$/-]{{3,100}}[\]:][^\n]*",
    r"^\W{0,3}(?:DEBUG|TRACE|FATAL|SEVERE|INFO)\b[:\s-][^\n]*",
    rf"^\W{{0,3}}{_LEVEL}[: -]{{1,3}}(?=\S{{0,60}}[._/\\$(=:]\S)[^\n]*",
    r"\b(?:ERROR|FATAL|PANIC|DETAIL|HINT|CONTEXT|STATEMENT):\s{2}\S[^\n]*",
    # the kernel
    r"^\W{0,3}\[\s{0,6}\d{1,8}\.\d{6}\][^\n]*",
    r"\[\s{0,6}\d{1,8}\.\d{6}\]\s[^\n]*",
    r"\b(?:Kernel panic - not syncing|BUG: (?:unable|kernel|soft)|Call Trace:|general protection "
    r"fault|RIP: ?[\da-f]{4}:)[^\n]*",
    r"\bsegfault at [\da-f]{1,16}\b[^\n]*",
    # Windows' event log and services
    r"^\W{0,3}(?:Log Name|Event ID|Ereignis-ID|Task Category|Protokollname|Ereignis-ID):[^\n]*(?:\n[ "
    r"\t]*[\w ]{2,30}:[^\n]*){0,12}",
    r"\bFaulting (?:application|module) (?:name|path)?:?[^\n]*",
)
TRACES = (
    r"Traceback \(most recent call last\):[^\n]*(?:\n[ \t][^\n]*)*(?:\n[\w.]{1,200}(?:Error|Exception|"
    r"Warning|Interrupt|Exit)\b"
    r"[^\n]*)?",
    r"^\s{0,40}File \"[^\"\n]{1,300}\", line \d+[^\n]*",
    r"^\s{0,40}at\s(?:async\s|new\s)?[\w.$<>/`\[\],~@-]{3,300}\s?\([^()\n]{0,300}(?::\d|Native Method|"
    r"Unknown Source|<anonymous>)"
    r"[^\n]*",
    r"^\s{0,40}at\s[\w$<>/`-]{1,100}(?:\.[\w$<>/`\[\]-]{1,100}){1,15}\([^\n]*",
    r"\bat\s[\w$<>/]{1,100}(?:\.[\w$<>/`]{1,100}){1,15}\([^()\n]{0,200}\)",
    r"^\s{0,40}at\s\S{1,300}:\d{1,6}(?::\d{1,6})?\)?\s*$",
    r"\b[\w$]{1,60}(?:\.[\w$]{1,60}){1,10}\.?(?:Exception|Error)\b[^\n]*",
    r"\b[A-Z][A-Za-z0-9]{1,60}(?:Error|Exception)\b(?:: |\()[^\n]*",
    r"^\s{0,10}Caused by:[^\n]*",
    r"^\s{0,10}\.\.\. \d{1,4} (?:more|common frames omitted)",
    r"^\s{0,10}--- End of (?:inner exception )?stack trace[^\n]*",
    r"\b(?:Unhandled|Uncaught|Unbehandelte)\s(?:\w{1,30}\s)?(?:exception|rejection|Ausnahme|\w{1,"
    r"60}(?:Error|Exception))\b[^\n]*",
    r"\bException in thread \"[^\n]*",
    r"^\s{0,10}#\d{1,3}\s{1,4}(?:0x[\da-fA-F]{4,16}\s|/|\w[\w\\:>-]{0,100}\()[^\n]*",
    r"\bProgram (?:received signal|terminated with signal)[^\n]*",
    r"\b(?:Segmentation fault|Speicherzugriffsfehler|Erreur de segmentation|Violación de segmento)"
    r"\s?\((?:core|Speicher)[^\n]*",
    r"\bgoroutine \d{1,9} \[[^\n]*",
    r"\bpanic: [^\n]*",
    r"\bthread '[^'\n]{0,100}' panicked at[^\n]*",
    r"\bstack backtrace:|\bStack ?trace:|\bbacktrace:",
    r"\bPHP (?:Fatal error|Parse error|Warning|Notice|Deprecated):[^\n]*",
    r"\bin /[\w./-]{3,200}\.\w{1,4}(?: on line |:)\d{1,6}[^\n]*",
    r"\b[\w./\\-]{1,200}\.(?:py|pyc|java|kt|scala|c|cc|cpp|cxx|h|hpp|go|rs|rb|php|js|mjs|ts|tsx|jsx|"
    r"cs|vb|swift|pl|lua|ex|erl|dart|m)"
    r":\d{1,6}\b[^\n]*",
    r"\b0x[\da-fA-F]{12,16}\b[^\n]*",
    r"\bSQLSTATE\[?\w{5}\]?[^\n]*|\bORA-\d{5}:[^\n]*",
    r"\berrno ?=? ?-?\d{1,4}\b[^\n]*|\bE(?:CONNREFUSED|CONNRESET|TIMEDOUT|NOENT|ACCES|PIPE|ADDRINUSE)\b[^\n]*",
)
OTHERS = (
    # markup, headers, dialogues with servers, registers, schedules
    r"<(?:[a-z][\w:-]{0,40})(?:\s[^<>\n]{0,200})?/?>[^<\n]{0,200}</?[a-z][\w:-]{0,40}[^\n]*",
    r"\{\s*\"[\w.-]{1,60}\"\s{0,3}:[^\n]*|^\s{0,20}\"[\w.-]{1,60}\"\s{0,3}:\s{0,3}[\[{\"\dtfn][^\n]*",
    r"\bHTTP/[\d.]{1,3} \d{3}\b[^\n]*|^(?:Content-Type|Content-Length|Set-Cookie|User-Agent|X-[\w-]{2,"
    r"40}|Server|Received|Message-ID|Return-Path):\s[^\n]*",
    r"^(?:MAIL FROM|RCPT TO):[^\n]*|\b(?:EHLO|HELO) [\w.-]{3,100}|^\W{0,4}[2345]\d\d[ -][245]\.\d\.\d{1,2}\b[^\n]*",
    r"\b(?:\w{1,40}=[^\s=;,&]{1,100}[ \t]{1,3}){2,20}\w{1,40}=\S[^\n]*",
    r"\bat \S{1,200} line \d{1,6}\b[^\n]*|\bline \d{1,6}, in \w[^\n]*|\bon line \d{1,6} of \S{1,"
    r"100}\.\w{1,4}\b|\bMsg \d{1,6}, Level \d{1,3}[^\n]*",
    r"\bfrom \S{1,200}:\d{1,6}:in\b[^\n]*|\b(?:exit|return|signal) (?:code|status) ?=? ?-?\d{1,"
    r"3}\b(?=[^.!?\n]{0,40}(?:process|container|pod|worker|script|job))[^\n]*",
    r"\bException code: ?0x[\da-fA-F]{8}[^\n]*|\b(?:r[a-ds]x|eax|rip|rsp|eip|esp):? ?(?:0x)?[\da-fA-F]{8,"
    r"16}\b[^\n]*|\bOOMKilled\b[^\n]*|\bCrashLoopBackOff\b[^\n]*|\bcore dumped\b",
    r"^\W{0,3}(?:\*|\*/\d{1,2}|\d{1,2})\s(?:\*|\*/\d{1,2}|\d{1,2})\s(?:\*|\d{1,2})\s(?:\*|\d{1,2})"
    r"\s(?:\*|[\d,-]{1,5})\s\S[^\n]*",
    r"^\W{0,3}\[?\w{3} \w{3} +\d{1,2} \d\d:\d\d:\d\d(?:\.\d+)? \d{4}\]?[^\n]*|^\W{0,"
    r"3}\d\d?[./-]\d\d?[./-]\d{2,4},? \d\d:\d\d:\d\d[^\n]*",
    r"\b\d\d:\d\d:\d\d[.,]\d{3}\b[^\n]*|^\W{0,3}(?:HKEY_|HKLM\\|HKCU\\)[^\n]*",
    r"\b(?:chmod|chown|iptables|systemctl|crontab|awk|sed|grep|curl|wget|rsync|scp|tar|mysql|"
    r"redis-cli|openssl|nginx|git|npm|pip) (?:-{1,2}\w[\w-]*|\+x|\d{3}|restart|status|reload|install)"
    r"\b[^\n]*",
    r"\b(?:foreach|lambda \w+:|public class|private void|new \w+\(|extends \w+ \{|implements \w+ \{|"
    r"try:(?=\s*$)|except \w+:|elif |#!/|<\?php|\$_(?:GET|POST|SERVER)|document\.\w|window\.\w+\()[^\n]*",
    r"^[ \t]{0,40}[.#]?[\w-]{1,40}(?:[ ,.:#>][\w-]{1,40}){0,4}\s?\{[^\n{}]{0,200}[:;][^\n]*|"
    r"/\^?(?:\[[^\]\n]{1,60}\]|\\[dwsb])[^\n]{0,100}/[gimsu]{0,4}|\^(?:\[[^\]\n]{1,60}\]|\\[dwsb])"
    r"[^\n]{1,100}\$",
    r"^-[^-\s][^\n]*\n\+[^+\s][^\n]*|^-\s{2,20}\S[^\n]*\n\+\s{2,20}\S[^\n]*",
    r"\b(?:join|where|having|group by|order by|inner join|left join) \w{1,40}\.\w{1,40}\b[^\n]*|"
    r"\bSELECT\s[\w*(),. ]{1,100}\n\s{0,20}FROM\b[^\n]*|\bWHERE \w{1,60} ?(?:=|<|>|IN|LIKE)[^\n]*",
)
CODE = (
    r"\bSELECT\b[^;\n]{1,300}\bFROM\b[^\n]*|\bselect \*? ?[\w.,* ]{0,200} from \w{1,60} (?:where|"
    r"order|group|limit|join)\b[^\n]*",
    r"\bselect \* from \w[^\n]*",
    r"\b(?:INSERT INTO|DELETE FROM|ALTER TABLE|CREATE (?:TABLE|INDEX|VIEW)|DROP (?:TABLE|INDEX)|"
    r"TRUNCATE TABLE)\s[^\n]*",
    r"\b(?:insert into \w{1,60} ?\(|delete from \w{1,60} where\b|alter table \w|drop table \w)[^\n]*",
    r"\bUPDATE \S{1,80} SET\b[^\n]*|\bupdate \w{1,60} set \w{1,60} ?=[^\n]*",
    r"\b(?:async )?def \w{1,80}\([^\n]{0,300}\)[^\n]{0,80}:|\bclass \w{1,80}(?:\([^\n]{0,100}\))?:\s*$",
    r"\b(?:function|func|fn)\s{1,3}\w{1,80}\([^()\n]{0,300}\)[^\n{]{0,60}\{?|\bfunction\s?\([^()\n]{0,"
    r"200}\)\s?\{[^\n]*",
    r"^\s{0,40}(?:public|private|protected|internal|static|final|override|export|virtual|async|"
    r"abstract)\s[^\n]{0,200}[({][^\n]*",
    r"\b(?:const|let|var|auto|val)\s\w{1,60}(?::\s?\w{1,40})?\s?=\s?[^\n]*",
    r"^\s{0,40}(?:import|from|using|use|package|require)\s[\w.*:{} ,]{1,200}(?:;|\simport\s[\w*, ]{1,200})\s*$",
    r"^\s{0,40}#\s?(?:include\s?[<\"]|define\s\w|ifdef|ifndef|endif|pragma)[^\n]*",
    r"\b(?:if|for|while|switch|foreach|catch|elif|else if|elsif|unless)\s{0,2}\([^\n]{1,300}\)\s{0,"
    r"2}(?:\{|then\b|return\b|continue|break)"
    r"[^\n]*",
    r"\b(?:if|while|elif|assert|unless|return|when)\s(?:not\s)?[\w.\[\]\"'()]{1,80}\s?(?:===?|!==?|<=|"
    r">=|&&|\|\|| is None| is not None)\s?"
    r"[^\n]*",
    r"\bfor\s\w{1,40}(?:,\s?\w{1,40})?\sin\s[\w.()\[\], ]{1,100}:[ \t]*$|\b(?:if|while|elif)"
    r"\s[\w.\[\]\"'() ]{1,80}(?:[<>=!]=?|\sin\s)[^\n:?]{1,80}:[ \t]*$",
    # configuration
    r"^[\w.-]{1,60}:[ \t]*\n(?:[ \t]{1,20}(?:- )?[\w.-]{1,60}:[^\n]{0,300}\n?){2,}",
    r"^\[[\w .:-]{1,60}\][ \t]*\n(?:[ \t]*[\w.-]{1,60}[ \t]*=[^\n]{0,300}\n?)+|(?:^[ "
    r"\t]*[A-Za-z_][\w.-]{1,60}[ \t]?=[ \t]?\S{1,200}[ \t]*\n?){2,}",
    # a terminal
    r"^[ \t]{0,8}(?:[\w.-]{1,40}@[\w.-]{1,40}[: ]\S{0,80})?[$%]\s[a-z./][^\n]*",
    r"\b(?:docker|podman|kubectl|journalctl|psql|mysqldump|ansible|terraform|helm|strace|tcpdump|gdb|"
    r"dmesg)\s[\w-]+[^\n]*",
    r"\s\|\s(?:grep|wc|tee|awk|sort|head|tail|sed|xargs|less|cut|uniq)\b[^\n]*|\s&&\s\S[^\n]*|\d>&\d|"
    r"\bexport \w{1,60}=[^\n]*|\bExited \(\d{1,3}\)[^\n]*",
    r"\b\w{1,60}\s?(?:===|!==|&&|\|\||\+=|-=|:=)\s?[\w\"'(!-][^\n]*",
    r"^\s{0,40}[\w.$\[\]>*-]{1,100}\s?(?:\+|-)?=\s?[^\n=]{1,300};\s*(?://[^\n]*)?$",
    r"^\s{0,40}[\w.$>:-]{1,100}\([^\n]{0,300}\);\s*(?://[^\n]*)?$",
    r"\b[\w$]{1,60}(?:\.|->|::)[\w$]{1,60}\([^()\n]{0,200}\);?",
    r"\b(?:try|else|do|finally)\s?\{[^\n]*|^\s{0,40}\}\s{0,2}(?:else|catch|finally)?[^\n]{0,80}$",
    r"\b(?:return|raise|throw)\s(?:new\s\w|None\b|null\b|nullptr|True\b|False\b|self\.|this\.|\w{1,60}\()[^\n]*",
    r"\b(?:console\.log|System\.out|std::|printf\(|print\(|echo \$|logger?\.\w{1,20}\(|self\.\w|"
    r"this\.\w{1,60}[ (=;])[^\n]*",
    r"\$\w{1,60}(?:->\w|\s?=\s?[^\n]{1,200};)[^\n]*",
    r"^(?:diff --git |@@ -\d|\+\+\+ [ab]/|--- [ab]/|index [\da-f]{7,40}\.\.)[^\n]*",
    r"^\s{0,10}<\?(?:php|xml)\b[^\n]*|<%[^\n]{0,300}%>",
    r"^\s{0,3}```[\s\S]{1,5000}?```",
    r"=>\s?\{[^\n]*|\(\w{0,40}\)\s?=>\s?\w[^\n]*",
    r"\bcommit [\da-f]{7,40}\b|\bgit (?:commit|blame|revert|cherry-pick)\b[^\n]*",
)
_SHOWN = re.compile("|".join(f"(?:{pattern})" for pattern in (*LOGS, *TRACES, *OTHERS, *CODE)), re.MULTILINE)
_LINE_END = re.compile(r"[^\S\n]*\n\s*")


def find_traces(said: Said, _house: House) -> Iterator[Span]:
    """Logs, traces and code; lines below each other are one passage."""
    yield from _shown(said.text[:LOOKED_THROUGH])
    if len(said.text) > LOOKED_THROUGH:
        yield Span(LOOKED_THROUGH, len(said.text))


def without_traces(text: str) -> str:
    """The text with logs, traces and code blanked out, everything else at its place: they are no manner of speaking."""
    for span in _shown(text):
        text = text[: span.start] + re.sub(r"[^\n]", " ", text[span.start : span.end]) + text[span.end :]
    return text


@lru_cache(maxsize=16)
def _shown(text: str) -> tuple[Span, ...]:
    found: list[Span] = []
    for span in _cut_long_lines(text):
        if found and _LINE_END.fullmatch(text, found[-1].end, span.start):
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)


LOOKED_THROUGH = 60_000
"""Characters of a text that are looked through; what is longer is no letter, and does not go out unseen."""
_LONGEST_LINE = 2000


def _cut_long_lines(text: str) -> Iterator[Span]:
    """The passages; a line is looked at in pieces, so that no pattern costs more than its piece allows."""
    for begin in range(0, max(len(text), 1), _LONGEST_LINE * 10):
        piece = text[begin : begin + _LONGEST_LINE * 11]
        yield from (
            Span(begin + s.start, begin + s.end) for s in passages(_SHOWN, piece) if s.start < _LONGEST_LINE * 10
        )
