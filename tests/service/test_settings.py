"""Settings of services: shipped, the user's own, and made from a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from rst2openapi.service.settings import SettingsError, load, shipped_file


def test_shipped_settings() -> None:
    """A service is found by its folder's name and by its alias."""
    by_folder, by_alias = load("data-lake-insight"), load("dli")
    assert by_folder.title == by_alias.title == "Data Lake Insight"
    assert by_folder.server == "https://dli.{region}.otc.t-systems.com"
    assert by_folder.regions == ("eu-de", "eu-nl")
    assert by_folder.region == "eu-de"
    assert by_folder.docs == "https://docs.otc.t-systems.com/data-lake-insight/api-ref/"


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
