"""Words that names of schemas must mind: those that say nothing, and those that languages have taken.

`Item` says nothing without its owner, `List` is a type of Java, and Go compiles `model_host_test.go` for tests only.
"""

from __future__ import annotations

from rst2openapi.service.names.words import listed

GENERIC = listed(
    """
    array attribute attributes body config content data definition detail details element extra field info
    information item items list message meta object objects option options param params parameter parameters
    property properties record request resource response result results row spec status struct structure table
    value values
    """
)
"""Names that say nothing without that of the schema they belong to."""

RESERVED = listed(
    """
    abstract any api array arraylist async auto boolean break byte byte case catch char class client
    configuration console const continue date datetime decimal default delete dict dictionary double element
    enum error event exception export extends false file final float for formdata function goto hashmap
    headers http if implements import int integer interface iterator json list long map model module namespace
    native new nil none null number object optional override package package private promise proxy public
    record regexp request response return self set short static str string struct super switch symbol task
    template test this throw true try tuple type union unset url uuid var void while with yield
    """
)
"""Words that a language or its library has taken for itself; compared in lower case."""

TRAPS = listed(
    """
    aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1
    windows zos 386 amd64 arm arm64 loong64 mips mips64 ppc64 riscv64 s390x wasm test unix
    """
)
"""Last words that make Go compile a file of that name for one platform only, or for tests only."""
