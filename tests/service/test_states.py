"""Which of the documented states are ends: lists as pages have them, and lists that tell of none."""

from __future__ import annotations

import pytest

from rst2openapi.operation.model import EnumValue
from rst2openapi.service.states import Ends, ends

from .promising import SPAN


def listed(text: str) -> list[EnumValue]:
    """States in running text; after an equals sign (with underscores for blanks) what explains one."""
    parts = [part.partition("=") for part in text.split()]
    return [EnumValue(value, SPAN, words.replace("_", " ")) for value, _, words in parts]


JOBS = (
    ("INIT RUNNING SUCCESS FAIL", "SUCCESS", "FAIL"),
    ("RUNNING SCALING LAUNCHING FINISHED FAILED CANCELLED", "FINISHED", "FAILED CANCELLED"),
    ("starting running dead success recovering", "success", "dead"),
    ("Running Completed Failed", "Completed", "Failed"),
    ("IN_PROGRESS COMPLETE FAILED", "COMPLETE", "FAILED"),
    ("success skipped failed running timeout waiting", "success", "failed timeout"),
    ("job_init job_running job_finish job_submit_fail", "job_finish", "job_submit_fail"),
    ("job_running job_finish job_cancel_success job_canceling", "job_finish", "job_cancel_success"),
    ("MOVE_START MOVE_COMPLETE MOVE_FAILED", "MOVE_COMPLETE", "MOVE_FAILED"),
    (
        "CREATION_COMPLETE DEPLOYMENT_IN_PROGRESS DEPLOYMENT_COMPLETE DEPLOYMENT_FAILED ROLLBACK_COMPLETE",
        "DEPLOYMENT_COMPLETE",
        "DEPLOYMENT_FAILED ROLLBACK_COMPLETE",
    ),
    ("CREATE_SUCCESS CREATING DELETE_SUCCESS", "CREATE_SUCCESS", ""),
    ("Pending Running Succeeded Failed Unknown", "Succeeded", "Failed"),
    ("doing finished unsuccessful", "finished", ""),
)

RESOURCES = (
    ("creating available in-use error error_deleting", "available in-use", "error error_deleting"),
    ("UPLOADING READY FAILED", "READY", "FAILED"),
    ("BUILD ACTIVE SHUTOFF REBOOT ERROR DELETED", "ACTIVE", "ERROR DELETED"),
    ("AVAILABLE SCALING CREATING FAILED", "AVAILABLE", "FAILED"),
    ("PENDING_ACCEPTANCE REJECTED EXPIRED ACTIVE", "ACTIVE", "REJECTED EXPIRED"),
    ("NORMAL UPDATING UPDATE_FAILED", "NORMAL", "UPDATE_FAILED"),
    ("CREATING CREATEFAILED RUNNING=The_instance_is_running_properly ERROR", "RUNNING", "CREATEFAILED ERROR"),
)

MADE = (
    ("CREATING OK", "OK", ""),
    ("ACTIVE ERROR", "ACTIVE", "ERROR"),
    ("Available Unavailable ScalingDown Creating Empty", "Available", ""),
)

NOTHING = (
    "",
    "SUCCESS",
    "SUCCESS COMPLETED",
    "0 1 2",
    "CURRENT SUPPORTED DEPRECATED",
    "enable disable",
    "normal abnormal",
    "FREEZED NORMAL",
    "ACTIVE DOWN ERROR",
    "ACTIVE BUILD DOWN",
    "ACTIVE INACTIVE ERROR PENDING_CREATE",
    "creating notReady failed",
    "CREATING RUNNING ERROR",
    "CREATING RUNNING=The_instance_does_not_run_properly ERROR",
    "DELETE_SUCCESS DELETING",
    "COPY_COMPLETE MOVE_IN_PROGRESS",
    "accepted",
)


@pytest.mark.parametrize(("states", "good", "bad"), [*JOBS, *RESOURCES])
def test_the_list_of_values_tells_the_ends(states: str, good: str, bad: str) -> None:
    """Words for success, else for being ready, and words for failure; the same whether something makes it or not."""
    for made in (False, True):
        assert ends(listed(states), made=made) == Ends(tuple(good.split()), tuple(bad.split()))


@pytest.mark.parametrize(("states", "good", "bad"), MADE)
def test_what_is_made_needs_fewer_words(states: str, good: str, bad: str) -> None:
    """Ready beside passing or failure is enough for what an operation makes."""
    assert ends(listed(states), made=True) == Ends(tuple(good.split()), tuple(bad.split()))
    assert ends(listed(states), made=False) is None


@pytest.mark.parametrize("states", NOTHING)
def test_a_list_that_does_not_tell_gives_no_ends(states: str) -> None:
    """No end is better than a wrong one: states of rest, switches, releases, numbers."""
    assert ends(listed(states), made=True) is None


def test_numbers_mean_what_explains_them() -> None:
    """Numbers say nothing by themselves; few words beside them do, a sentence does not."""
    assert ends([EnumValue(number, SPAN) for number in range(3)], made=True) is None
    said = ("Waiting", "In progress", "Successful", "Failed", "The task was never seen to be completed")
    assert ends([EnumValue(number, SPAN, text) for number, text in enumerate(said)], made=False) == Ends(("2",), ("3",))
    assert ends(listed("100=Creating 200=available 303=not_available"), made=True) == Ends(("200",), ())
