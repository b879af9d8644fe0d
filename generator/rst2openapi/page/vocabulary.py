"""The words of the pages, as data: section titles to `SectionKind`, column headers to `Column`.

"Request Parameters:", "Request Message" and "request" announce the same section; "Mandatory", "Required" and
"Optional or not" head the same column. A new word is one more entry here.
"""

from __future__ import annotations

import re

from rst2openapi.page.model import Column, SectionKind

_TITLES: dict[SectionKind, str] = {
    SectionKind.FUNCTION: """
        function; function description; function introduction; description; overview; introduction; api description;
        interface description; api function; interface function; scenario; application scenario; usage scenario;
        purpose; summary; background; functional description; feature description
    """,
    SectionKind.CONSTRAINTS: """
        constraint; restriction; limitation; precaution; prerequisite; note; notes and constraints;
        constraints and limitations; restrictions and limitations; constraints and precautions; usage constraint;
        constraint description; preparation; before you start; use restriction; usage restriction; usage note
    """,
    SectionKind.CALLING: """
        calling method; calling; how to call; invocation method; api calling method; calling the api; debugging method;
        request uri; request url; request method; optional request body; making an api request
    """,
    SectionKind.URI: """
        uri; url; uri format; url format; uri description; request line; api format;
        path parameter; query parameter; uri parameter; url parameter; uri parameter description; path; endpoint path;
        http method and uri; method and uri; http request; uri and method; request method and uri; request path;
        path and query parameter; request path parameter; request query parameter; query string parameter
    """,
    SectionKind.REQUEST: """
        request; request parameter; request message; request body; request header; request body parameter;
        request header parameter; parameter description; parameter; request parameter description; input parameter;
        body parameter; header parameter; request description; request format; request field; request structure;
        parameter in the request body; parameter in the request header; request element; request attribute;
        request data; request content; input; request header and body; request header field; request body field
    """,
    SectionKind.RESPONSE: """
        response; response parameter; response message; normal response; response body; response header;
        response body parameter; response header parameter; response parameter description; output parameter;
        response description; response format; response field; response structure; response element; success response;
        successful response; normal response parameter; return parameter; response attribute; response data;
        response content; output; return; returned parameter; response to a successful request; returned message;
        returned result; return result; normal response message; normal return
    """,
    SectionKind.ERROR_RESPONSE: """
        abnormal response; error response; failure response; failed response; exception response; response error;
        error response parameter; abnormal response parameter; error message; error body; fault response;
        abnormal response message; abnormal return; response to a failed request; error response body
    """,
    SectionKind.REQUEST_EXAMPLE: """
        example request; request example; sample request; request sample; example of request; example of a request;
        example request message; request message example; example of the request; example request body;
        request body example; uri example; example uri; example url; url example
    """,
    SectionKind.RESPONSE_EXAMPLE: """
        example response; response example; sample response; response sample; example of response;
        example of a response; example response message; response message example; example of the response;
        example normal response; normal response example; example response body; response body example;
        example abnormal response; abnormal response example; example error response; error response example;
        example successful response; returned example
    """,
    SectionKind.EXAMPLE: """
        example; sample; sample message; example message; request and response example; example request and response;
        example of request and response; usage example; call example; calling example; sample code block
    """,
    SectionKind.STATUS: """
        status code; status; returned value; return value; return code; returned code; http status code;
        response code; response status code; response status; status code description; http status;
        returned status code; return status code; http return code; description of status code; result code
    """,
    SectionKind.ERRORS: """
        error code; error; error code description; error information; error handling; exception; error list;
        error code list; error description; common error code; possible error
    """,
    SectionKind.OTHER: """
        debugging; common query method; pagination; sdk sample code; sample code; sdk; sdk example; code example;
        authorization information; authorization; permission; required permission; change history; billing;
        reference; related api; related operation; related document; see also; faq; appendix; more information;
        remark; supplementary description; filter; filtering; sorting; api explorer; helpful link; rate limit;
        version; api version; procedure; follow-up operation; history; additional information; traffic control
    """,
}
"""A kind of section and what its title may be: lower case, singular, without a colon or a note in parentheses."""

_HEADERS: dict[Column, str] = {
    Column.MANDATORY: """
        mandatory; required; optional; mandatory or not; required or not; is mandatory; is required; optional/mandatory;
        mandatory/optional; mandatory or optional; optional or mandatory; obligatory; whether mandatory; compulsory;
        required/optional; m/o; optional or not; requirement
    """,
    Column.TYPE: """
        type; parameter type; data type; field type; value type; datatype; attribute type; type of parameter;
        java type; json type; element type
    """,
    Column.LOCATION: """
        in; location; position; parameter location; parameter position; style; passed in; parameter in; where
    """,
    Column.DESCRIPTION: """
        description; remark; meaning; explanation; note; comment; detail; parameter description;
        field description; definition; desc; instruction; descriptions and remark; attribute description; usage
    """,
    Column.DEFAULT: """
        default; default value; default setting; initial value
    """,
    Column.CONSTRAINT: """
        constraint; restriction; value range; range; valid value; value option; possible value; limit; limitation;
        allowed value; available value; enumerated value; length; format; validation
    """,
    Column.STATUS: """
        status code; http status code; returned value; return value; return code; http return code; returned code;
        response code; status; http code; http status; response status code; returned status code; code status
    """,
    Column.ERROR_CODE: """
        error code; code; errcode; error_code; error code number; error number; exception code
    """,
    Column.ERROR_MESSAGE: """
        error message; error information; message; error msg; error_msg; error description; prompt; error info;
        exception message; returned message; error details
    """,
}
"""A column and what its header may be, wherever it stands in the table."""

_NAMES = """
    parameter; parameter name; name; attribute; attribute name; field; field name; response item; request item; item;
    element; element name; key; key name; property; property name; request parameter; response parameter;
    request header; response header; header; header name; header field; header parameter; path parameter;
    query parameter; body parameter; uri parameter; member; argument; variable; input parameter; output parameter;
    request field; response field; param; name of parameter; request header field; request element; response element;
    body field
"""
_NUMBERS = "no; no.; number; serial no.; serial number; sn; #; index; seq; sequence; s/n"
_TYPE_WORDS = "string; integer; int; long; boolean; bool; object; array; list; float; double; dict; map; enum"

_PARENTHESES = re.compile(r"\s*[(（\[][^()（）\[\]]*[)）\]]\s*$")
_NOISE = re.compile(r"[*?:：.]+$")


def normalised(text: str) -> str:
    """Lower case, single spaces, no trailing colon, singular: "Request Parameters:" is "request parameter"."""
    words = _NOISE.sub("", " ".join(text.lower().split())).split()
    return " ".join(_singular(word) for word in words)


def _singular(word: str) -> str:
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return word


def _phrases(text: str) -> list[str]:
    return [normalised(phrase) if len(phrase.strip()) > 3 else phrase.strip() for phrase in text.split(";")]


SECTIONS: dict[str, SectionKind] = {phrase: kind for kind, text in _TITLES.items() for phrase in _phrases(text)}
HEADERS: dict[str, Column] = {phrase: column for column, text in _HEADERS.items() for phrase in _phrases(text)}
NAMES: frozenset[str] = frozenset(_phrases(_NAMES))
NUMBERS: frozenset[str] = frozenset(_phrases(_NUMBERS))
TYPE_WORDS: frozenset[str] = frozenset(_phrases(_TYPE_WORDS))

_STATUS = (
    r"(?:http )?(?:(?:response |returned? )?status codes?|(?:returned?|response) (?:code|value)s?)\s*[:：]?\s*[1-5]\d\d"
)
STATUS_MARKER = re.compile(rf"{_STATUS}\s*[:：]?", re.IGNORECASE)
"""What opens the part of one status, bold or not: "Status code: 404"."""
STATUS_TITLE = re.compile(rf"{_STATUS}\b.{{0,40}}", re.IGNORECASE)
"""The same as a bold paragraph or a title, which may go on: "Status code: 404 Not Found"."""


def section_kind(title: str) -> SectionKind:
    """What a section title announces; a note in parentheses does not count."""
    key = normalised(title)
    short = normalised(_PARENTHESES.sub("", title))
    if STATUS_TITLE.fullmatch(title.strip()):
        return SectionKind.RESPONSE
    return SECTIONS.get(key) or SECTIONS.get(short) or SectionKind.UNKNOWN
