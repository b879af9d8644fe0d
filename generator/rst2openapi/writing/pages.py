"""Drafts into the text of pages: title, Function, URI, request, response, examples, status codes, errors.

Tables are numbered as they come, and links read "Table 4". The sections and their order are those of the pages that
are published; a reader of either finds the same facts.
"""

from __future__ import annotations

from rst2openapi.operation.model import FieldTable, Location
from rst2openapi.prose import Bullets, Label, Link, Note, Strong, Text
from rst2openapi.writing import rst
from rst2openapi.writing.draft import Answer, Draft, Failure, Folder, Reference
from rst2openapi.writing.markdown import NOWHERE, paragraph
from rst2openapi.writing.sheet import Sheet


def texts(reference: Reference) -> dict[str, str]:
    """The text of every page by its file."""
    pages = {draft.file: page(draft, reference) for draft in reference.drafts}
    pages |= {f"{one.path}/index.rst".lstrip("/"): index(one) for one in reference.folders}
    if reference.failure is not None:
        pages[reference.failure.file] = errors(reference.failure)
    return pages


# --- pages of operations -----------------------------------------------------------------------------------


def _opening(label: str, title: str) -> list[str]:
    return [f":original_name: {label}.html", "", f".. _{label}:", "", *rst.title(title, "=")]


def page(draft: Draft, reference: Reference) -> str:
    """The page of an operation."""
    sheet = Sheet({label: one for one in draft.members for label in one.table.labels})
    sheet.add(_opening(draft.label, draft.title))
    _function(sheet, draft)
    _uri(sheet, draft)
    _request(sheet, draft)
    _response(sheet, draft)
    _example_sections(sheet, draft)
    _statuses(sheet, draft)
    if reference.failure is not None:
        sheet.section("Error Codes")
        link = Link("Error Codes", target=Label(reference.failure.label))
        sheet.prose((paragraph(Text("What a failed call answers is described under "), link, Text(".")),))
    return "\n".join(sheet.lines) + "\n"


def _function(sheet: Sheet, draft: Draft) -> None:
    sheet.section("Function")
    sheet.prose(draft.words)
    if draft.deprecated:
        said = paragraph(Text("This API is deprecated. Do not build anything new on it."))
        sheet.prose((Note("note", (said, *draft.instead), NOWHERE),))
    if draft.constraints:
        sheet.section("Constraints")
        sheet.prose(draft.constraints)


def _of(draft: Draft, where: Location) -> FieldTable:
    return FieldTable(tuple(one.field for one in draft.parameters if one.location is where), NOWHERE)


def _uri(sheet: Sheet, draft: Draft) -> None:
    sheet.section("URI")
    sheet.add(["-  URI format"])
    sheet.add([rst.escape(f"{draft.method.upper()} {draft.path}")], 3)
    path, query = _of(draft, Location.PATH), _of(draft, Location.QUERY)
    if path.fields or query.fields:
        sheet.add(["-  Parameter description"])
    if path.fields:
        sheet.fields("URI parameters", path, 3)
    if query.fields:
        sheet.fields("Query parameters", query, 3)


def _request(sheet: Sheet, draft: Draft) -> None:
    sheet.section("Request Parameters")
    header = _of(draft, Location.HEADER)
    if header.fields:
        sheet.fields("Request header parameters", header)
    words = "Request body parameters (form data)" if draft.form else "Request body parameters"
    for table in draft.body:
        sheet.fields(words, table)
    if not header.fields and not draft.body:
        sheet.add(["None"])


def _response(sheet: Sheet, draft: Draft) -> None:
    sheet.section("Response Parameters")
    told = [one for one in draft.answers if one.roots or one.headers]
    main = next((one for one in told if "200" <= one.status < "400"), None)
    alone = [one for one in told if one.status != "default"] == [main]
    for one in told:
        if one.status == "default":
            continue
        if not (alone and one is main and _first_success(draft) is one):
            sheet.prose((paragraph(Strong(f"Status code: {one.status}")),))
        _answer(sheet, one)
    if not told or told[0].status == "default":
        sheet.add(["None"])
    for one in told:
        if one.status == "default":
            sheet.section("Error Response Parameters")
            _answer(sheet, one)


def _first_success(draft: Draft) -> Answer | None:
    return next(
        (one for one in draft.answers if "200" <= one.status < "400" and one.status not in ("204", "205")), None
    )


def _answer(sheet: Sheet, one: Answer) -> None:
    if one.headers:
        sheet.fields("Response header parameters", FieldTable(one.headers, NOWHERE))
    for table in one.roots:
        sheet.fields("Response parameters", table)


def _example_sections(sheet: Sheet, draft: Draft) -> None:
    sheet.section("Example Request")
    sheet.examples(draft.body_examples)
    sheet.section("Example Response")
    shown = [one for one in draft.answers if one.examples and one.status != "default"]
    plain = len(shown) == 1 and shown[0] is _first_success(draft)
    for one in shown:
        if not plain:
            sheet.prose((paragraph(Strong(f"Status code: {one.status}")),))
        sheet.examples(one.examples)
    if not shown:
        sheet.add(["None"])
    for one in draft.answers:
        if one.status == "default" and one.examples:
            sheet.section("Example Error Response")
            sheet.prose((paragraph(Strong("Error response")),))
            sheet.examples(one.examples)


def _statuses(sheet: Sheet, draft: Draft) -> None:
    sheet.section("Status Codes")
    shown = [one for one in draft.answers if one.status != "default"]
    rows = [((paragraph(Text(one.status)),), one.description) for one in shown]
    if rows:
        sheet.table(f"**Table {sheet.number()}** Status codes", ("Status Code", "Description"), rows)
    else:
        sheet.add(["None"])


# --- other pages -------------------------------------------------------------------------------------------


def errors(failure: Failure) -> str:
    """The page of what failed calls answer."""
    sheet = Sheet({label: one for one in failure.members for label in one.table.labels})
    sheet.add(_opening(failure.label, "Error Codes"))
    sheet.section("Format of an Error Response Body")
    sheet.prose(failure.member.words or (paragraph(Text("Every call that fails answers a body of this form.")),))
    sheet.fields("Error response parameters", failure.member.table)
    if failure.examples:
        sheet.section("Example")
        sheet.examples(failure.examples)
    return "\n".join(sheet.lines) + "\n"


def index(folder: Folder) -> str:
    """The index of a folder: links to its pages, and a toctree."""
    sheet = Sheet({})
    sheet.add(_opening(folder.label, folder.title) if folder.path else rst.title(folder.title, "="))
    links = tuple((paragraph(Link(title, target=Label(label))),) for _, title, label in folder.entries)
    sheet.prose((Bullets(links, NOWHERE),) if folder.path else ())
    hidden = ["   :hidden:"] if folder.path else []
    sheet.add([".. toctree::", "   :maxdepth: 1", *hidden, "", *(f"   {name}" for name, _, _ in folder.entries)])
    return "\n".join(sheet.lines) + "\n"
