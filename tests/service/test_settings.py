"""Settings of services: shipped, the user's own, and made from a name."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from rst2openapi.service.model import KnownAs, Site
from rst2openapi.service.settings import SettingsError, load, places, shipped_file


def test_shipped_settings() -> None:
    """A service is found by its folder's name and by its alias."""
    by_folder, by_alias = load("data-lake-insight"), load("dli")
    assert by_folder.title == by_alias.title == "Data Lake Insight"
    assert by_folder.server == "https://dli.{region}.otc.t-systems.com"
    assert by_folder.regions == ("eu-de", "eu-nl")
    assert by_folder.region == "eu-de"
    assert by_folder.docs == "https://docs.otc.t-systems.com/data-lake-insight/api-ref/"


def test_what_a_document_says_of_itself(tmp_path: Path) -> None:
    """The cloud says whom to ask and under which licence, unless the service does; a description is made of titles."""
    said = load("dli")
    assert (
        said.description
        == "The HTTP API of Data Lake Insight of Open Telekom Cloud, as its reference pages describe it."
    )
    assert (said.contact.name, said.license) == ("Open Telekom Cloud", "Apache-2.0")
    file = tmp_path / "own.toml"
    file.write_text(
        '[services.dli]\ncontact = "help@example.com"\nlicense = "MIT"\ndescription = "Queries."\n', "utf-8"
    )
    said = load("dli", file)
    assert (said.contact.address, said.license, said.description) == ("help@example.com", "MIT", "Queries.")


def test_shipped_file_is_found() -> None:
    """The file that is shipped is found from the package itself."""
    found = shipped_file()
    assert found is not None
    assert found.name == "services.toml"


def test_unknown_service() -> None:
    """A service that no file knows gets a title and a server made from its name."""
    settings = load("paint-shop_eu")
    assert settings.title == "Paint Shop Eu"
    assert settings.server == "https://paint-shop_eu.{region}.otc.t-systems.com"


def test_own_file_goes_first(tmp_path: Path) -> None:
    """A user's file overrides key by key; the rest stays as shipped."""
    file = tmp_path / "own.toml"
    file.write_text('[services.dli]\nserver = "https://localhost:8443"\nregions = []\nregion = ""\n', "utf-8")
    settings = load("dli", file)
    assert settings.server == "https://localhost:8443"
    assert (settings.regions, settings.region) == ((), "")
    assert settings.title == "Data Lake Insight"


@pytest.mark.parametrize(
    "text", ["[services", "services = 3", "[services.dli]\ntitle = 3", "[services.dli]\nregions = 1"]
)
def test_unusable_file(tmp_path: Path, text: str) -> None:
    """A file that cannot be used is refused in a sentence."""
    file = tmp_path / "own.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(SettingsError):
        load("dli", file)


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is refused as well."""
    with pytest.raises(SettingsError, match="cannot be read"):
        load("dli", tmp_path / "none.toml")


def test_every_service_is_spelled_as_published() -> None:
    """Each has the repository, the short name and the title that the clouds' documentation gives it."""
    lines = (Path(__file__).parent / "services.txt").read_text("utf-8").splitlines()[1:]
    published = [tuple(part.strip() for part in line.split("|")) for line in lines]
    assert [(one.repository, one.names[-1], one.title) for one in places()] == published
    for cloud, owner in (("otc", "opentelekomcloud-docs"), ("otc-swiss", "opentelekomcloud-docs-swiss")):
        assert {one.repositories for one in places(cloud=cloud)} == {f"https://github.com/{owner}/{{repository}}"}


def test_a_table_of_one_name_counts_for_all(tmp_path: Path) -> None:
    """What a user says of dli holds of data-lake-insight, and the other way round."""
    file = tmp_path / "own.toml"
    for key in ("dli", "data-lake-insight"):
        file.write_text(f'[services.{key}]\ntitle = "Mine"\nrepository = "mine"\n', "utf-8")
        assert {load(name, file).title for name in ("dli", "data-lake-insight")} == {"Mine"}
        assert [one.names for one in places(file) if one.repository == "mine"] == [("data-lake-insight", "dli")]


def test_every_service_is_there() -> None:
    """With title, repository, short name and server; a name or an alias leads to one service."""
    file = shipped_file()
    assert file is not None
    services = tomllib.loads(file.read_text("utf-8"))["services"]
    assert len(services) == 63
    names = [name for key, one in services.items() for name in {key, one["short"], *one.get("aliases", ())}]
    assert sorted(names) == sorted(set(names))
    for key, one in services.items():
        found = load(one["short"])
        assert (found.title, found.docs) == (one["title"], f"https://docs.otc.t-systems.com/{key}/api-ref/")
        assert re.fullmatch(r"https://[a-z0-9-]+\.\{region\}\.otc\.t-systems\.com", found.server), found.server


def test_regions_have_their_domains() -> None:
    """Those of a sister cloud stand beside those of the cloud itself."""
    swiss = Site("Swiss Open Telekom Cloud", "https://dli.{region}.sc.otc.t-systems.com", ("eu-ch2",), "eu-ch2")
    assert load("dli").elsewhere == (swiss,)
    there = load("dli", cloud="otc-swiss")
    assert (there.server, there.regions, there.region) == (swiss.server, ("eu-ch2",), "eu-ch2")
    assert there.docs == "https://docs.sc.otc.t-systems.com/data-lake-insight/api-ref/"
    assert [site.regions for site in there.elsewhere] == [("eu-de", "eu-nl")]


def test_a_cloud_of_the_user(tmp_path: Path) -> None:
    """A table with a domain and regions is all that is needed; it may be the default."""
    file = tmp_path / "own.toml"
    file.write_text('[clouds.mine]\ndomain = "cloud.test"\nregions = ["north"]\n[defaults]\ncloud = "mine"\n', "utf-8")
    found = load("dli", file)
    assert (found.server, found.regions, found.region) == ("https://dli.{region}.cloud.test", ("north",), "north")
    assert (found.elsewhere, found.docs) == ((), "")
    assert load("dli", file, "otc").regions == ("eu-de", "eu-nl")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[clouds]\nmine = 3", r"\[clouds.mine\] of the settings .*own.toml must be a table"),
        ('[clouds.mine]\nregions = "north"', "regions of cloud mine in .*own.toml must be a list of texts"),
        ('[clouds.otc]\nalso = ["nowhere"]', "the sister 'nowhere', which the settings do not know"),
        ("findings = 3", r"\[findings\] of the settings .*own.toml must be a table"),
        ("[services.dli]\naliases = 3", "aliases of dli in .*own.toml must be a list of texts"),
        ("[services]\ndli = 3", r"\[services.dli\] of the settings .*own.toml must be a table"),
        ('[services.dli]\nversion = "1.0"', "version of dli in .* must be a semantic one"),
    ],
)
def test_tables_that_cannot_be_used(tmp_path: Path, text: str, words: str) -> None:
    """The sentence names the table or the key."""
    file = tmp_path / "own.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(SettingsError, match=words):
        load("dli", file)


def test_an_unknown_cloud() -> None:
    """Those that are near are named, else all."""
    with pytest.raises(SettingsError, match="no cloud 'otc-swis'; they know otc-swiss"):
        load("dli", cloud="otc-swis")
    with pytest.raises(SettingsError, match="no cloud 'zzz'; they know otc and otc-swiss"):
        load("dli", cloud="zzz")


def test_what_the_cloud_calls_a_service(tmp_path: Path) -> None:
    """Its short name, its types in catalogues and the scope of its tokens; others of these are refused."""
    assert load("iam").known_as == KnownAs("iam", ("identity", "iam"), "domain")
    assert load("dli").known_as == KnownAs("dli")
    assert load("nobody").known_as == KnownAs()
    own = tmp_path / "own.toml"
    for text, words in (('scope = "world"', "must be project or domain"), ('types = "a"', "a list of texts")):
        own.write_text(f"[services.lamps]\n{text}\n", "utf-8")
        with pytest.raises(SettingsError, match=words):
            load("lamps", own)
