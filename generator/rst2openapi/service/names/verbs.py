"""Gerunds of titles -> verbs of operations: "Querying" is a read, "Modifying" is update, "Dissociating" disassociate.

One verb stands for one thing in all services. Whether a read is `list` or `get` is told by the answer, so the table
only says that it is a read; `operation_ids` decides.
"""

from __future__ import annotations

from collections.abc import Mapping

from rst2openapi.service.names.words import listed

READ = "get"
"""What every verb of reading stands for, until the answer tells that it is a list."""

READS = listed("query obtain view show get list read retrieve describe search display browse fetch watch return desc")
"""Verbs that ask for something and change nothing."""

SAME = {
    "modify": "update",
    "edit": "update",
    "change": "update",
    "adjust": "update",
    "alter": "update",
    "configure": "set",
    "erase": "delete",
    "destroy": "delete",
    "insert": "add",
    "dissociate": "disassociate",
    "batch": "update",
    "handle": "process",
    "expand": "extend",
    "authorize": "grant",
    "uninstall": "delete",
    "generate": "create",
    "synchronize": "sync",
    "roll back": "rollback",
    "precheck": "check",
}
"""Verbs that say what another one says as well."""

MAKING = listed("assign allocate apply obtain request generate build allocate purchase buy")
"""Verbs that create a thing where they are posted to its collection: "Assigning an EIP"."""

UNMAKING = listed("release unsubscribe dispose")
"""Verbs that delete a thing where the method is DELETE: "Releasing an EIP"."""

PLAIN = frozenset({READ, "list", "create", "update", "set", "delete"})
"""Verbs of plain resources: what a title says with them needs no other verb."""

SWITCHES = frozenset({"enable", "disable"})
"""Verbs of two sides of a switch: a title with both sets it."""

EMPTY = listed("perform manage do implement handle use")
"""Verbs that leave to their object what is done: "Performing a Pre-check" checks."""

_VERBS = listed(
    """
    abort accept activate adapt add adjust allocate alter append apply approve archive assign associate attach
    audit authenticate authorize awake back backup bind block browse build buy calculate call cancel change check clear
    clean clone close collect compare complete confirm configure connect continue control convert copy count create
    deactivate delete deliver deploy deregister describe destroy detach detect diagnose disable disassociate
    disconnect discard display dissociate download drain edit enable enlarge erase evaluate execute expand export
    extend fail fetch filter fix freeze generate get give grant handle hibernate hide identify implement import
    increase insert inspect install invite invoke isolate issue join kill label lengthen limit list load lock log
    manage mark merge migrate modify monitor mount move mute notify obtain offline open operate optimize order
    parse pause perform pin preset preview process promote protect provision publish pull purchase purge push query
    quit read rebind reboot rebuild receive reclaim recognize record recover recycle redeploy reduce refresh refuse
    regenerate register reinstall reject release reload remove rename renew repair replace replicate report reprotect
    request resend reserve reset resize resolve restart restore resume retain retrieve retry retype return review revoke
    roll rollback rotate run save scale scan schedule search select send set share show shrink sign simulate split start
    stop store submit subscribe suspend swap switch synchronize sync tag terminate test throttle toggle track trace
    transfer transform trigger unassign unbind undelete unfreeze uninstall uninvite unlabel unlock unmount unmute
    unpin unprotect unpublish unregister unschedule unset unshare unsubscribe untag update upgrade upload use
    validate verify view wait wake watch withdraw write
    """
)
"""Verbs in their base form, as titles and page names of these services use them."""

_DOUBLED = listed(
    """
    begin bar cut drop get hit let log map pin plan plug preset put quit reset run scan set ship shut sit skip spin
    split stop strip submit commit swap tag trim unplug unpin unset untag wrap permit refer transfer infer prefer
    """
)
"""Verbs that double their last letter: stopping."""

_NO_VERBS = listed(
    "bring building during engineering king morning nothing pricing ring setting something spring string thing training"
)
"""Words on -ing that are no gerunds, or things as well."""

_MUTE_E = ("at", "iv", "ur", "iz", "uc", "ag", "anc", "ifi", "ul", "ut", "ov", "id", "ir", "as", "us", "ys", "rg", "ng")


def _gerund(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe")):
        return verb[:-1] + "ing"
    return verb + (verb[-1] if verb in _DOUBLED else "") + "ing"


GERUNDS: Mapping[str, str] = {
    **{_gerund(verb): verb for verb in sorted(_VERBS | _DOUBLED)},
    "canceling": "cancel",
    "cancelling": "cancel",
    "labelling": "label",
    "labeling": "label",
}
"""Each gerund with its verb."""


def imperative(word: str) -> str | None:
    """The verb of a gerund, by the table or else by rule; None for a word that is no gerund."""
    if word in GERUNDS:
        return GERUNDS[word]
    parts = word.split("-")
    if len(parts) > 1 and parts[-1] in GERUNDS:
        return "".join((*parts[:-1], GERUNDS[parts[-1]]))
    if not word.endswith("ing") or len(word) < 6 or word in _NO_VERBS:
        return None
    stem = word.removesuffix("ing")
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aefilosuz":
        return stem[:-1]
    return stem + "e" if stem.endswith(_MUTE_E) else stem


def is_verb(word: str) -> bool:
    """Whether a word in its base form is a verb of the table."""
    return word in _VERBS


def canonical(verb: str) -> str:
    """The verb that stands for what this one says; a read is `get`."""
    return READ if verb in READS else SAME.get(verb, verb)
