"""Operations as methods -> their docstrings: a line on what the method does, then what a caller needs.

`queues.list` reads "List queues.", the words of the document, where it walks on, its arguments, and its exceptions by
name. The twin of a method for asyncio says its line and where the rest stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from rst2openapi.client.bodies import Keyword
from rst2openapi.client.extensions import Job
from rst2openapi.client.methods import Verb
from rst2openapi.client.plain_text import without_escapes, wrapped

_WIDTH = 100

_EXCEPTIONS: Mapping[str, str] = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "405": "MethodNotAllowed",
    "409": "Conflict",
    "413": "ContentTooLarge",
    "415": "UnsupportedMediaType",
    "422": "UnprocessableContent",
    "429": "TooManyRequests",
    "500": "InternalServerError",
    "502": "BadGateway",
    "503": "ServiceUnavailable",
    "504": "GatewayTimeout",
}
"""The exceptions of `runtime/errors.py` by status."""


def method_words(verb: Verb, pollers: Mapping[str, str]) -> str:
    """The docstring of a method, as plain text."""
    parts = [_sentence(verb.summary), verb.description.strip()]
    if verb.inner:
        parts.append(f"Gives the `{verb.inner.attribute}` of the answer.")
    if verb.listing:
        parts.append(f"`{verb.listing.name}` walks through all pages.")
    poller = verb.job.name if verb.job else pollers.get(verb.follow)
    if poller:
        parts.append(f"`{poller}` waits for the end.")
    if verb.page:
        parts.append(f"Documentation: {verb.page}")
    arguments = [_argument(one) for one in verb.arguments]
    if verb.body.inner:
        arguments.append(f"    {verb.body.inner.whole.name}: All of these fields as a model or as JSON data.")
    if verb.body.type:
        instead = ", instead of its fields" if verb.body.arguments else ""
        instead = instead or (", instead of what is sent without it" if verb.body.fixed else "")
        arguments.append(f"    body: The body as a model or as JSON data{instead}.")
    if arguments:
        parts.append("\n".join(("Args:", *arguments)))
    parts.append("\n".join(("Raises:", *_errors(verb.errors))))
    return without_escapes("\n\n".join(part for part in parts if part))


def twin_words(words: str, kind: str, name: str) -> str:
    """The docstring of a method of the client for asyncio: its first line, and where the rest stands."""
    first, _, rest = words.partition("\n")
    return f"{first}\n\nAs `{kind}.{name}`, with asyncio." if rest else first


def _sentence(summary: str) -> str:
    text = summary.strip()
    return text if not text or text[-1] in ".!?" else f"{text}."


def _errors(failures: Iterable[str]) -> Iterator[str]:
    """The documented failures by the exception that each is, then what every other one is."""
    for one in failures:
        status, _, words = one.partition(": ")
        yield f"    errors.{exception_of(status)}: {status}: {words}".rstrip(" :")
    yield "    errors.ClientError: Whatever else keeps a success from coming."


def exception_of(status: str) -> str:
    """The class of `errors` for a status: `NotFound` for 404, `ServerFailed` for 5XX."""
    return _EXCEPTIONS.get(status, "ServerFailed" if status.startswith("5") else "RequestRefused")


def waiting_words(name: str, job: Job) -> str:
    """The docstring of a method that waits."""
    what = f"the item with this `{job.which}` is at its end, and give that item" if job.key else "it tells of an end"
    ends = f"The documented ends are {', '.join(job.succeeded)}"
    bad = f"failures are {', '.join(job.failed)}" if job.failed else "failures are not documented"
    raised = (
        "    waiting.JobFailed: It ended with a failure.",
        "    waiting.StillWaiting: `wait_timeout` seconds have passed.",
    )
    return "\n\n".join(
        (
            f"Ask `{name}` until {what}{'' if job.key else ', and give its last answer'}.",
            f"{ends}; {bad}. `wait_states` are further states to stop at.",
            "\n".join(("Raises:", *raised)),
        )
    )


def _argument(one: Keyword) -> str:
    lines = one.words.strip().splitlines() or [""]
    return "\n".join((f"    {one.name}: {lines[0]}".rstrip(), *(f"        {line}".rstrip() for line in lines[1:])))


def docstring(text: str, indent: int = 4) -> str:
    """A docstring with this text, whatever it holds."""
    kept = "".join(c for c in text.replace("\t", "    ") if c.isprintable() or c == "\n")
    lines = [piece for line in kept.splitlines() for piece in _wrapped(line)]
    escaped = "\n".join(lines).replace("\\", "\\\\").replace('"', '\\"' if '""' in kept or kept[-1:] == '"' else '"')
    margin = " " * indent
    body = "\n".join(f"{margin}{line}".rstrip() for line in escaped.split("\n")).strip()
    return f'"""{body}\n{margin}"""' if "\n" in body else f'"""{body or "Without words."}"""'


def _wrapped(line: str) -> list[str]:
    margin = line[: len(line) - len(line.lstrip())]
    further = margin if line.lstrip()[:2] not in {"- ", "* "} else margin + "  "
    further = margin + "    " if margin == "    " and ": " in line else further
    return wrapped(line, _WIDTH, further).split("\n")
