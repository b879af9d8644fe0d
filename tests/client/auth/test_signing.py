"""Requests signed with an access key: our own vectors, and the vendor's signer as the judge of thousands more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.signer.signer import Signer
from hypothesis import given, settings
from hypothesis import strategies as st

from rst2openapi.client.runtime.auth import AkSkAuth
from rst2openapi.client.runtime.signing import AccessKey, sign

KEY = AccessKey("ACCESSKEYOFNOBODY", "secret-key-of-nobody")
MOMENT = datetime(2026, 11, 22, 10, 20, 30, tzinfo=UTC)


def signed(method: str, url: str, **settings: Any) -> httpx.Request:
    """A request with the signature of the key above."""
    request = httpx.Request(method, url, **settings)
    sign(request, KEY, MOMENT)
    return request


VECTORS: list[tuple[httpx.Request, str, str]] = [
    (
        signed("GET", "https://dli.test/v1.0/p/queues"),
        "host;x-sdk-date",
        "50a2510d72a7c9a8129e587b597fa5fe4bd7eccfc724f0b4ffe90bf4f1c92f4d",
    ),
    (
        signed("GET", "https://dli.test"),
        "host;x-sdk-date",
        "5579892abfd254f3a958258fed18fd53bddcfae7fefad127e8d19f4651fcf349",
    ),
    (
        signed("GET", "https://dli.test/a b/ü//c", params={"q": ["2", "1", "ä"], "e": ""}),
        "host;x-sdk-date",
        "1e95fe7e0fdd8d5b57895dee0d2f52e26eab7552e7414b0cb1714129b5d0bceb",
    ),
    (
        signed("POST", "https://dli.test/v1", json={"a": 1}),
        "content-type;host;x-sdk-date",
        "cb4cb1aa155d32f630123566731aeca07f2cabf5f017666f3f65795676577f35",
    ),
    (
        signed("PUT", "https://dli.test:8443/v1", content=iter([b"x"]), headers={"X-Project-Id": " p "}),
        "host;x-project-id;x-sdk-content-sha256;x-sdk-date",
        "4247d8e89c29ef02bc006fac4d5b176c3713a6215a10102cd23154b7333a2556",
    ),
]


@pytest.mark.parametrize(("request_", "names", "signature"), VECTORS, ids=[str(place) for place in range(len(VECTORS))])
def test_signatures_stay_what_they_are(request_: httpx.Request, names: str, signature: str) -> None:
    """The signed headers and the signature of requests of every shape."""
    assert request_.headers["Authorization"] == (
        f"SDK-HMAC-SHA256 Access=ACCESSKEYOFNOBODY, SignedHeaders={names}, Signature={signature}"
    )
    assert request_.headers["X-Sdk-Date"] == "20261122T102030Z"


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
WIRE = st.sampled_from(
    ["a", "b b", "ü", "%", "+", "~", "*", "-_.", ";", "=", "&", "/", "", "a%20b", "日本", "🚀", ":@!$'(),"]
)
PARTS = st.lists(st.one_of(WIRE, TEXT), max_size=5)
PAIRS = st.lists(st.tuples(st.one_of(WIRE, TEXT), st.one_of(WIRE, TEXT)), max_size=5)
MEDIA = (None, "application/json", "application/json; charset=utf-8", "text/plain", "application/zip")
METHODS = st.sampled_from(["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"])
EXTRA = st.dictionaries(
    st.sampled_from(["X-Project-Id", "X-Domain-Id", "X-Language", "X-Under_score", "Accept"]),
    st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1, max_size=12),
)


def judged(request: httpx.Request, body: bytes | None) -> Any:
    """The same request as the vendor's signer signs it; it gets the headers that ours signs."""
    names = {"content-type": "Content-Type", "x-sdk-content-sha256": "X-Sdk-Content-Sha256"}
    mine = request.headers["Authorization"].partition("SignedHeaders=")[2].partition(",")[0].split(";")
    path, _, query = request.url.raw_path.decode().partition("?")
    other = SdkRequest(
        method=request.method,
        host=request.headers["Host"],
        resource_path=path,
        query_params=list(httpx.QueryParams(query).multi_items()),
        header_params={names.get(name, name): request.headers[name] for name in mine},
        body=body,
    )
    return Signer(BasicCredentials(KEY.access, KEY.secret)).sign(other)


@settings(max_examples=600)
@given(METHODS, PARTS, PAIRS, st.binary(max_size=40), EXTRA)
def test_the_vendors_signer_agrees(
    method: str, parts: list[str], pairs: list[tuple[str, str]], body: bytes, extra: dict[str, str]
) -> None:
    """Paths and queries with any text, empty parts and repeated names, bodies of any type: the signature is the same.

    So is the query that is sent, but for its order, which stays the caller's. Each example is several requests.
    """
    url = "https://dli.test/" + "/".join(quote(part, safe="") for part in parts)
    query = httpx.QueryParams(tuple(pairs))
    for media in MEDIA if body else (None,):
        headers = {**extra, **({"Content-Type": media} if media else {})}
        request = httpx.Request(method, httpx.URL(url, params=query), headers=headers, content=body or None)
        sign(request, KEY, MOMENT)
        other = judged(request, body or None)
        assert other.header_params["Authorization"] == request.headers["Authorization"]
        assert httpx.QueryParams(request.url.query).multi_items() == query.multi_items()
        sent = sorted(request.url.query.decode().split("&"))
        assert sent == sorted(other.uri.partition("?")[2].split("&"))


@given(
    st.lists(st.sampled_from([*"ab/+=&;?. ü#", "%2F", "%20", "%C3%BC", "%25", "%2f", "%41"]), max_size=20).map("".join)
)
def test_the_vendors_signer_agrees_on_urls_as_written(tail: str) -> None:
    """URLs that a user wrote, with marks in places where they mean something else."""
    request = httpx.Request("GET", httpx.URL("https://dli.test/" + tail))
    sign(request, KEY, MOMENT)
    assert judged(request, None).header_params["Authorization"] == request.headers["Authorization"]


def test_a_second_signature_replaces_the_first() -> None:
    """A request that is sent again is signed as if for the first time."""
    once, twice = (signed("POST", "https://dli.test/a?b=1 2", json={}) for _ in range(2))
    sign(twice, KEY, MOMENT + timedelta(hours=1))
    assert once.headers["Authorization"] != twice.headers["Authorization"]
    sign(twice, KEY, MOMENT)
    assert (once.headers, once.url) == (twice.headers, twice.url)


def test_spaces_are_sent_as_they_are_signed() -> None:
    """`+` for a space would be read in two ways."""
    assert signed("GET", "https://dli.test/", params={"a": "x y", "b": "+"}).url.query == b"a=x%20y&b=%2B"


def test_bodies_that_are_not_signed_are_announced() -> None:
    """Streams, forms and files are `UNSIGNED-PAYLOAD`; what is not sent is not announced."""
    unsigned: list[dict[str, Any]] = [{"content": iter([b"x"])}, {"data": {"a": "b"}}, {"files": {"f": b"x"}}]
    for settings_ in unsigned:
        assert signed("POST", "https://dli.test/", **settings_).headers["X-Sdk-Content-Sha256"] == "UNSIGNED-PAYLOAD"
    others: list[dict[str, Any]] = [{}, {"json": {}}, {"content": b"x"}]
    for settings_ in others:
        assert "X-Sdk-Content-Sha256" not in signed("POST", "https://dli.test/", **settings_).headers


def answers(auth: AkSkAuth, *responses: httpx.Response, **request: Any) -> tuple[int, list[httpx.Request]]:
    """The status of one call, and what was sent for it."""
    seen: list[httpx.Request] = []
    waiting = iter(responses)

    class Transport(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            seen.append(httpx.Request(request.method, request.url, headers=request.headers))
            return next(waiting)

    with httpx.Client(auth=auth, transport=Transport()) as client:
        return client.request("POST", "https://dli.test/v1", **request).status_code, seen


def test_the_project_goes_before_the_domain() -> None:
    """Requests name the project, or else the domain; temporary keys show their security token."""
    auth = AkSkAuth("AK", "SK", security_token="tok", project_id="p", domain_id="d")  # noqa: S106 -- of nobody
    _, (sent,) = answers(auth, httpx.Response(200))
    assert (sent.headers["X-Project-Id"], sent.headers["X-Security-Token"]) == ("p", "tok")
    assert "X-Domain-Id" not in sent.headers
    assert "SignedHeaders=host;x-project-id;x-sdk-date;x-security-token," in sent.headers["Authorization"]
    _, (sent,) = answers(AkSkAuth("AK", "SK", domain_id="d"), httpx.Response(200))
    assert sent.headers["X-Domain-Id"] == "d"


def test_the_clock_of_the_service_counts() -> None:
    """Refused while the service's clock shows another time, a request is signed once more, for that time."""
    there = datetime.now(UTC) - timedelta(hours=3)
    refused = httpx.Response(401, headers={"Date": format_datetime(there, usegmt=True)})
    auth = AkSkAuth("AK", "SK")
    status, seen = answers(auth, refused, httpx.Response(200), json={})
    assert status == 200
    assert seen[1].headers["X-Sdk-Date"] == there.strftime("%Y%m%dT%H%M%SZ")
    _, (later,) = answers(auth, httpx.Response(200))
    assert later.headers["X-Sdk-Date"] < datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")


@pytest.mark.parametrize("date", [None, "soon", "now"])
def test_other_refusals_are_final(date: str | None) -> None:
    """Where the clocks agree, or the service tells no time, a refusal is a refusal."""
    text = format_datetime(datetime.now(UTC), usegmt=True) if date == "now" else date
    refused = httpx.Response(401, headers={"Date": text} if text else {})
    status, seen = answers(AkSkAuth("AK", "SK"), refused)
    assert (status, len(seen)) == (401, 1)


def test_a_stream_is_not_signed_twice() -> None:
    """A body that may be used up is not sent again, whatever the clocks say."""
    there = format_datetime(datetime.now(UTC) - timedelta(hours=3), usegmt=True)
    status, seen = answers(AkSkAuth("AK", "SK"), httpx.Response(403, headers={"Date": there}), content=iter([b"x"]))
    assert (status, len(seen)) == (403, 1)
