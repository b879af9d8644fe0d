"""What a client of several services costs at its start: importing it and one call, by the number of its services."""
# ruff: noqa: T201 -- printing is what it is for

from __future__ import annotations

import json
import sys
from pathlib import Path

from rst2openapi.client import several
from rst2openapi.diagnostics import Report

from . import large, measuring

NUMBERS = (2, 20)
OPERATIONS = 20

_BY_HAND = """
import httpx, json
with httpx.Client(base_url={url!r}, timeout=60) as client:
    response = client.post("/v1/p/things-0", json={{}}, headers={{"X-Auth-Token": "t"}})
    response.raise_for_status()
    json.loads(response.content)
"""

_BY_CLIENT = """
from {package} import Cloud
with Cloud(token="t", project_id="p", base_urls={{"service_0": {url!r}}}) as cloud:
    cloud.service_0.group_0.query_thing(body={{}})
"""

_MORE = """
with Cloud(token="t", project_id="p", base_urls={{f"service_{{one}}": {url!r} for one in range({number})}}) as cloud:
    for one in range({number}):
        getattr(cloud, f"service_{{one}}").group_0.query_thing(body={{}})
"""


def starting(work: Path, url: str) -> list[float]:
    """The milliseconds that the first call of a program costs more than with the HTTP library, for each number."""
    more = []
    for number in NUMBERS:
        package = f"cloud_of_{number}"
        _generate(work / package, package, number)
        hand, ours = _BY_HAND.format(url=url), _BY_CLIENT.format(package=package, url=url)
        all_of_them = ours + _MORE.format(url=url, number=min(number, 10))
        alone, one, ten = measuring.processes([hand, ours, all_of_them], work / package / "client")
        more.append((one[0] - alone[0]) * 1000)
        print(f"a program with one call, of {number} services")
        print(f"  by hand {alone[0] * 1000:.0f} ms, {alone[1]:.0f} MB")
        print(f"  by the client {one[0] * 1000:.0f} ms, {one[1]:.0f} MB; more: {more[-1]:.0f} ms")
        print(f"  with a call of {min(number, 10)} services {ten[0] * 1000:.0f} ms, {ten[1]:.0f} MB")
    return more


def _generate(work: Path, package: str, number: int) -> None:
    work.mkdir(parents=True)
    specs = [work / f"service_{one}.json" for one in range(number)]
    for spec in specs:
        spec.write_text(json.dumps(large.document(OPERATIONS)), encoding="utf-8")
    report = Report()
    if several.generate(specs, work / "client", report, names=(package, "")) is None:
        sys.exit("\n".join(map(str, report.diagnostics)))
