"""Names of Python code, foretold as the client generator makes them."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from openapi_python_client import strings

from rst2openapi.openapi import identifiers

_NAMES = st.text(alphabet=st.sampled_from(list("aBcD19_-. :@$/é~")), min_size=1, max_size=10)


@settings(max_examples=500)
@given(_NAMES)
@example("HTTPTag")
@example("listThings")
@example("@type")
@example("OS-EXT-STS:vm_state")
@example("class")
@example("-")
def test_names_are_those_of_the_client_generator(name: str) -> None:
    """Attributes, raw attributes and classes get the names that openapi-python-client gives."""
    assert identifiers.attribute_name(name) == strings.PythonIdentifier(name, "field_")
    assert identifiers.raw_attribute_name(name) == strings.PythonIdentifier(name, "field_", skip_snake_case=True)
    assert identifiers.class_name(name) == strings.ClassName(name, "field_")
