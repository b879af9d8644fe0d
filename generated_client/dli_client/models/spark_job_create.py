from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import wire as _wire
from .._runtime.model import ABSENT
from .._runtime.model import Model as _Model
from .._runtime.model import Readers as _Readers
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.group import Group
    from ..models.spark_job_create_conf import SparkJobCreateConf
    from ..models.spark_job_create_resource import SparkJobCreateResource


class SparkJobCreate(_Model):
    """Body of a request: create a batch processing job.

    Attributes:
        file (str): JAR or Python file with the application: the name of an uploaded package, or a path in OBS
            (**obs://bucket/file**). From Spark 3.3 on it must be in OBS.
        class_name (str): Main class of the application, in Java or Scala.
        queue (str | None): Queue that runs the job; it must be of the type **general**. It is preferred to
            **cluster_name**, and counts if both are set.
        cluster_name (str | None): Queue that runs the job. Set **queue** instead, not both.
        args (list[str] | None): Arguments of the main class.
        sc_type (str | None): Size of the compute resources, one of the types below the tables; the smallest,
            **A**, if none is set. The single settings of memory and cores come before it.
        jars (list[str] | None): JAR files that the job needs: names of uploaded packages, or paths in OBS.
        py_files (list[str] | None): Python files that the job needs: names of uploaded packages, or paths in
            OBS.
        files (list[str] | None): Other files that the job needs: names of uploaded packages, or paths in OBS.
        modules (list[str] | None): Modules of DLI for data sources: **sys.datasource.hbase** and
            **sys.datasource.opentsdb** for CloudTable and MRS, **sys.datasource.rds** for RDS for MySQL,
            **sys.datasource.css** for CSS. RDS for PostgreSQL and DWS need none.
        resources (list[SparkJobCreateResource] | None): Uploaded packages by name and type. From Spark 3.3 on,
            use **jars**, **pyFiles** and **files** instead.
        groups (list[Group] | None): Package groups. From Spark 3.3 on, they cannot be used.
        conf (SparkJobCreateConf | None): Settings of Spark, by name.
        name (str | None): Name of the job. The value contains at most 128 characters.
        driver_memory (str | None): Memory of the driver with its unit, such as 2 GB or 2048 MB; without a unit
            the job does not start. It comes before **sc_type**.
        driver_cores (int | None): Number of CPU cores of the driver. It comes before **sc_type**.
        executor_memory (str | None): Memory of each executor with its unit, such as 2 GB or 2048 MB; without a
            unit the job does not start. It comes before **sc_type**.
        executor_cores (int | None): Number of CPU cores of each executor. It comes before **sc_type**.
        num_executors (int | None): Number of executors. It comes before **sc_type**.
        obs_bucket (str | None): Bucket of OBS to keep the job in, if it is to be kept.
        auto_recovery (bool | None): Whether a job that fails is tried again. The default value is **false**.
            Default: false.
        max_retry_times (int | None): How often a job that fails is tried again at most. The maximum value is
            100. The default value is **20**. Default: 20.
        execution_agency_urn (str | None): Agency that lets DLI act for you. It can be set for Spark 3.3.1.
        catalog_name (str | None): Set it to **dli** if the job uses metadata of DLI.

    """

    file: str = ABSENT
    class_name: str = ABSENT
    queue: str | None = None
    cluster_name: str | None = None
    args: list[str] | None = None
    sc_type: str | None = None
    jars: list[str] | None = None
    py_files: list[str] | None = None
    files: list[str] | None = None
    modules: list[str] | None = None
    resources: list[SparkJobCreateResource] | None = None
    groups: list[Group] | None = None
    conf: SparkJobCreateConf | None = None
    name: str | None = None
    driver_memory: str | None = None
    driver_cores: int | None = None
    executor_memory: str | None = None
    executor_cores: int | None = None
    num_executors: int | None = None
    obs_bucket: str | None = None
    auto_recovery: bool | None = None
    max_retry_times: int | None = None
    execution_agency_urn: str | None = None
    catalog_name: str | None = None

    _renamed = {
        "className": "class_name",
        "pyFiles": "py_files",
        "driverMemory": "driver_memory",
        "driverCores": "driver_cores",
        "executorMemory": "executor_memory",
        "executorCores": "executor_cores",
        "numExecutors": "num_executors",
    }
    _required = frozenset(
        (
            "file",
            "class_name",
        )
    )

    def __init__(
        self,
        file: str,
        class_name: str,
        queue: str | None | Unset = UNSET,
        cluster_name: str | None | Unset = UNSET,
        args: list[str] | None | Unset = UNSET,
        sc_type: str | None | Unset = UNSET,
        jars: list[str] | None | Unset = UNSET,
        py_files: list[str] | None | Unset = UNSET,
        files: list[str] | None | Unset = UNSET,
        modules: list[str] | None | Unset = UNSET,
        resources: Sequence[SparkJobCreateResource | Mapping[str, Any]] | None | Unset = UNSET,
        groups: Sequence[Group | Mapping[str, Any]] | None | Unset = UNSET,
        conf: SparkJobCreateConf | Mapping[str, Any] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        driver_memory: str | None | Unset = UNSET,
        driver_cores: int | None | Unset = UNSET,
        executor_memory: str | None | Unset = UNSET,
        executor_cores: int | None | Unset = UNSET,
        num_executors: int | None | Unset = UNSET,
        obs_bucket: str | None | Unset = UNSET,
        auto_recovery: bool | None | Unset = UNSET,
        max_retry_times: int | None | Unset = UNSET,
        execution_agency_urn: str | None | Unset = UNSET,
        catalog_name: str | None | Unset = UNSET,
    ) -> None:
        self._take(
            {
                "file": file,
                "class_name": class_name,
                "queue": queue,
                "cluster_name": cluster_name,
                "args": args,
                "sc_type": sc_type,
                "jars": jars,
                "py_files": py_files,
                "files": files,
                "modules": modules,
                "resources": resources,
                "groups": groups,
                "conf": conf,
                "name": name,
                "driver_memory": driver_memory,
                "driver_cores": driver_cores,
                "executor_memory": executor_memory,
                "executor_cores": executor_cores,
                "num_executors": num_executors,
                "obs_bucket": obs_bucket,
                "auto_recovery": auto_recovery,
                "max_retry_times": max_retry_times,
                "execution_agency_urn": execution_agency_urn,
                "catalog_name": catalog_name,
            }
        )

    @classmethod
    def _reading(cls) -> _Readers:
        from ..models.group import Group
        from ..models.spark_job_create_conf import SparkJobCreateConf
        from ..models.spark_job_create_resource import SparkJobCreateResource

        return (
            ("resources", _wire.Objects(SparkJobCreateResource)),
            ("groups", _wire.Objects(Group)),
            ("conf", _wire.Object(SparkJobCreateConf)),
        )
