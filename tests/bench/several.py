"""What a client of several services costs at its start: importing it and one call, by the number of its services."""
# ruff: noqa: T201 -- printing is what it is for

from __future__ import annotations

import json
import sys
from pathlib import Path

from attrs import frozen

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


@frozen
class Start:
    """What a program with one call costs more than with the HTTP library, and a call of a further service.

    `milliseconds` of CPU, and megabytes at the peak: `memory` of the one call, `further` of each other service.
    """

    milliseconds: float
    memory: float
    further: float


def starting(work: Path, url: str) -> list[Start]:
    """What programs cost with the client of each number of services."""
    more = []
    for number in NUMBERS:
        package = f"cloud_of_{number}"
        _generate(work / package, package, number)
        hand, ours = _BY_HAND.format(url=url), _BY_CLIENT.format(package=package, url=url)
        used = min(number, 10)
        all_of_them = ours + _MORE.format(url=url, number=used)
        alone, one, ten = measuring.processes([hand, ours, all_of_them], work / package / "client")
        more.append(Start((one[0] - alone[0]) * 1000, one[1] - alone[1], (ten[1] - one[1]) / (used - 1)))
        print(f"a program with one call, of {number} services")
        print(f"  by hand {alone[0] * 1000:.0f} ms, {alone[1]:.0f} MB")
        print(f"  by the client {one[0] * 1000:.0f} ms, {one[1]:.0f} MB; more: {more[-1].milliseconds:.0f} ms")
        print(f"  with a call of {used} services {ten[0] * 1000:.0f} ms, {ten[1]:.0f} MB")
    return more


def _generate(work: Path, package: str, number: int) -> None:
    work.mkdir(parents=True)
    specs = [work / f"service_{one}.json" for one in range(number)]
    for spec in specs:
        spec.write_text(json.dumps(large.document(OPERATIONS)), encoding="utf-8")
    report = Report()
    if several.generate(specs, work / "client", report, names=(package, "")) is None:
        sys.exit("\n".join(map(str, report.diagnostics)))
