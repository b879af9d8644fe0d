from enum import StrEnum


class JobsStatus(StrEnum):
    """Where the job stands.

    - `job_init`: is a draft
    - `job_submitting`: is being submitted
    - `job_submit_fail`: could not be submitted
    - `job_running`: is running
    - `job_running_exception`: has stopped because of an error
    - `job_downloading`: is being downloaded
    - `job_idle`: is idle
    - `job_canceling`: is being stopped
    - `job_cancel_success`: has been stopped
    - `job_cancel_fail`: could not be stopped
    - `job_savepointing`: a savepoint is being made
    - `job_arrearage_stopped`: has been stopped because of arrears
    - `job_arrearage_recovering`: is being restored after arrears
    - `job_finish`: has come to its end

    The service may send others: they are kept.
    """

    JOB_INIT = "job_init"
    JOB_SUBMITTING = "job_submitting"
    JOB_SUBMIT_FAIL = "job_submit_fail"
    JOB_RUNNING = "job_running"
    JOB_RUNNING_EXCEPTION = "job_running_exception"
    JOB_DOWNLOADING = "job_downloading"
    JOB_IDLE = "job_idle"
    JOB_CANCELING = "job_canceling"
    JOB_CANCEL_SUCCESS = "job_cancel_success"
    JOB_CANCEL_FAIL = "job_cancel_fail"
    JOB_SAVEPOINTING = "job_savepointing"
    JOB_ARREARAGE_STOPPED = "job_arrearage_stopped"
    JOB_ARREARAGE_RECOVERING = "job_arrearage_recovering"
    JOB_FINISH = "job_finish"

    @classmethod
    def _missing_(cls, value: object) -> "JobsStatus | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
