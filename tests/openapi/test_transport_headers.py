"""What rows on headers of every call say beside the security requirement and the media types."""

from __future__ import annotations

from attrs import evolve

from rst2openapi.openapi.document import Document, emit
from rst2openapi.openapi.transport_headers import TRANSPORT_HEADERS
from rst2openapi.operation.model import Absorbed, Anything, Facets, Field, Scalar
from rst2openapi.place import Span
from rst2openapi.service.model import Endpoint
from rst2openapi.versions.newer import newer
from rst2openapi.versions.older import older

from .making import STRING, at, endpoint, prose, service, values


def of_page(page: str, *rows: Absorbed) -> tuple[Absorbed, ...]:
    """The same rows on another page."""
    moved = []
    for one in rows:
        span = Span(page, one.span.line)
        moved.append(evolve(one, span=span, row=None if one.row is None else evolve(one.row, span=span)))
    return tuple(moved)


def token(line: int = 5, text: str = "Token of the keeper.", *, required: bool = True) -> Absorbed:
    """A row on the token."""
    row = Field("X-Auth-Token", STRING, required, prose(text), at(line), Facets(max_length=4096))
    return Absorbed(row.span, "security", row)


def media(name: str, type_: Scalar | Anything = STRING, text: str = "", *known: str) -> Absorbed:
    """A row on a media type, with the values that it may have."""
    row = Field(name, type_, False, prose(text), at(6), Facets(enum=values(*known)))
    return Absorbed(row.span, "media-type", row)


def document_of(*endpoints: Endpoint) -> Document:
    """The document of a service of these."""
    return emit(service(*endpoints))


def test_each_header_keeps_its_words_and_limits_and_knows_its_line() -> None:
    """An object with a property for each header; the lines of security and media types stay known as well."""
    document = document_of(endpoint(absorbed=(token(), media("Content-Type", text="Type of the body."))))
    assert document.tree[TRANSPORT_HEADERS] == [
        {
            "type": "object",
            "properties": {
                "Content-Type": {"type": "string", "description": "Type of the body."},
                "X-Auth-Token": {"type": "string", "description": "Token of the keeper.", "maxLength": 4096},
            },
            "required": ["X-Auth-Token"],
        }
    ]
    at = f"/{TRANSPORT_HEADERS}/0/properties"
    assert document.sources[f"{at}/X-Auth-Token"] == (Span("docs/shelf.rst", 5),)
    assert document.sources[f"{at}/Content-Type"] == (Span("docs/shelf.rst", 6),)


def test_pages_that_say_the_same_share_an_object() -> None:
    """The second page's lines lead to the first one's object; one that says something else has its own."""
    first, second, third = token(), token(8), token(9, "Token of a guest.", required=False)
    document = document_of(
        endpoint("/v1/a", absorbed=(first,)),
        endpoint("/v1/b", name="listB", absorbed=of_page("docs/b.rst", second)),
        endpoint("/v1/c", name="listC", absorbed=of_page("docs/c.rst", third)),
    )
    objects = document.tree[TRANSPORT_HEADERS]
    assert [one["properties"]["X-Auth-Token"]["description"] for one in objects] == [
        "Token of the keeper.",
        "Token of a guest.",
    ]
    assert [one.get("required") for one in objects] == [["X-Auth-Token"], None]
    shared = document.sources[f"/{TRANSPORT_HEADERS}/0/properties/X-Auth-Token"]
    assert shared == (Span("docs/shelf.rst", 5), Span("docs/b.rst", 8))


def test_a_header_twice_on_a_page_is_one_property_if_both_say_the_same() -> None:
    """Both lines lead there; a row that says something else has an object of its own, and loses no word."""
    document = document_of(endpoint(absorbed=(token(), token(7), token(9, "Again."))))
    first, second = document.tree[TRANSPORT_HEADERS]
    assert first["properties"]["X-Auth-Token"]["description"] == "Token of the keeper."
    assert second["properties"]["X-Auth-Token"]["description"] == "Again."
    at = "properties/X-Auth-Token"
    shelf = "docs/shelf.rst"
    assert document.sources[f"/{TRANSPORT_HEADERS}/0/{at}"] == (Span(shelf, 5), Span(shelf, 7))
    assert document.sources[f"/{TRANSPORT_HEADERS}/1/{at}"] == (Span(shelf, 9),)


def test_pages_without_such_rows_have_no_objects() -> None:
    """No rows, or rows of another kind: the extension is absent."""
    assert TRANSPORT_HEADERS not in document_of(endpoint()).tree
    assert TRANSPORT_HEADERS not in document_of(endpoint(absorbed=(Absorbed(Span("a.rst", 3), "media-type"),))).tree


def test_a_structure_for_a_type_restricts_nothing() -> None:
    """A header is one text, whatever its Type cell names."""
    odd = media("Accept", Anything(), "Type of the answer.")
    [one] = document_of(endpoint(absorbed=(odd,))).tree[TRANSPORT_HEADERS]
    assert one["properties"]["Accept"] == {"description": "Type of the answer."}


def test_both_renderings_have_it() -> None:
    """In the words of 3.1, and back."""
    tree = document_of(endpoint(absorbed=(media("Accept", STRING, "", "application/json"),))).tree
    rendered = newer(tree)
    assert rendered[TRANSPORT_HEADERS][0]["properties"]["Accept"]["const"] == "application/json"
    assert older(rendered)[TRANSPORT_HEADERS] == tree[TRANSPORT_HEADERS]
