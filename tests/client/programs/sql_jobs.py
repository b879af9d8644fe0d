"""Run a SQL statement, and show its result."""

from __future__ import annotations

import sys

from dli_client import DliClient
from dli_client.waiting import JobFailed


def main(client: DliClient) -> None:
    """Run a query on the queue `small`; a statement that fails is told of."""
    for statement in ("select name, number from things", "select 1 / 0"):
        job = client.sql_jobs.submit(sql=statement, queue_name="small")
        try:
            client.sql_jobs.wait(job_id=job.job_id, wait_interval=0.01)
        except JobFailed as error:
            print(job.job_id, "failed:", error)
        else:
            for row in client.sql_jobs.preview(job_id=job.job_id).rows:
                print(*row)


if __name__ == "__main__":
    with DliClient(token="any", project_id="p", base_url=sys.argv[1]) as client:
        main(client)
