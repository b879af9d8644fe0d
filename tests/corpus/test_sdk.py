"""Published services of one cloud in one client: the settings lead to their folders, types and scopes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rst2openapi.cli import main

from .checkout import CORPUS, REASON

SERVICES = ("dns", "tms")

PROGRAM = """
import httpx
from cloud import Cloud
from cloud.auth import PasswordAuth

scopes = []

def answer(request):
    if request.url.path == "/v3/auth/tokens":
        scope = "domain" if b'"scope": {"domain"' in request.content else "project"
        scopes.append(scope)
        token = {"catalog": CATALOGUE, scope: {"id": "p"}, "expires_at": "2099-01-01T00:00:00Z"}
        return httpx.Response(201, json={"token": token}, headers={"X-Subject-Token": scope})
    return httpx.Response(200, json={}, headers={"x-seen": f"{request.url.host} {request.headers['X-Auth-Token']}"})

PLACE = {"interface": "public", "region": "eu-de", "url": "https://names.eu-de.otc.t-systems.com/v2"}
CATALOGUE = [{"type": "dns", "endpoints": [PLACE]}]
auth = PasswordAuth(
    "https://iam.eu-de.otc.t-systems.com", username="u", password="p", user_domain_name="D", project_name="eu-de"
)
with Cloud(auth=auth, http_options={"transport": httpx.MockTransport(answer)}) as cloud:
    for service in (cloud.dns, cloud.tms, cloud.in_region("eu-nl").dns):
        print(service.request("GET", "/v1/x").headers["x-seen"])
print(*scopes)
"""


@pytest.mark.skipif(not CORPUS.is_dir(), reason=REASON)
def test_published_services_share_a_login(tmp_path: Path) -> None:
    """A token of the project for one of them, one of the domain for that of the whole account."""
    out = tmp_path / "sdk"
    assert main(["sdk", *SERVICES, "--pages", str(CORPUS), "-o", str(out), "--jobs", "2"]) == 0
    ran = subprocess.run([sys.executable, "-c", PROGRAM], cwd=out, text=True, capture_output=True, check=True)
    assert ran.stdout.splitlines() == [
        "names.eu-de.otc.t-systems.com project",
        "tms.eu-de.otc.t-systems.com domain",
        "dns.eu-nl.otc.t-systems.com project",
        "project domain project",
    ]
