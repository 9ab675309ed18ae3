"""Find, download and check the files of the data sets.

A file is looked for in the folder TUTOR_DATA_DIR (if set), then in the cache
TUTOR_CACHE (default `~/.cache/keras-by-hand`); what is in neither is downloaded to the
cache, whole and checked, or not at all. `tutor.datasets` says which files there are.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from threading import Thread
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.request import urlopen

EMBEDDED = Path(__file__).parents[2] / "data"
TIMEOUT = 4  # seconds that a server may take to answer, and between parts of a file
HASHES = {64: ("SHA-256", "sha256"), 32: ("MD5", "md5")}  # by number of digits


class PublishedFile(NamedTuple):
    """A file as its publisher offers it."""

    name: str
    size: int  # bytes
    hash: str  # SHA-256 or MD5
    folder: str  # its address without the name

    @property
    def address(self) -> str:
        return self.folder + self.name


class DataError(Exception):
    """A file of data cannot be used; the message names it, its fault and ways out."""

    def __init__(self, file: str | Path, fault: str, address: str) -> None:
        super().__init__(
            f"{file}: {fault}. Two ways out: put the file from {address} into the "
            "folder that TUTOR_DATA_DIR names, or use the embedded data "
            "(TUTOR_DATA=embedded, or full=False)."
        )


def wants_full(full: bool | None) -> bool:
    if full is not None:
        return full
    wanted = os.environ.get("TUTOR_DATA") or "embedded"
    if wanted not in ("embedded", "full"):
        raise ValueError(f'TUTOR_DATA is "{wanted}": set it to "embedded" or "full".')
    return wanted == "full"


def _cache() -> Path:
    return Path(os.environ.get("TUTOR_CACHE") or "~/.cache/keras-by-hand").expanduser()


def find(address: str, *names: str) -> Path | None:
    """The first file with one of `names` in TUTOR_DATA_DIR, then in the cache."""
    folders = [_cache()]
    if data_dir := os.environ.get("TUTOR_DATA_DIR"):
        folder = Path(data_dir).expanduser()
        if not folder.is_dir():
            fault = "TUTOR_DATA_DIR names it, but it is not a folder"
            raise DataError(folder, fault, address)
        folders.insert(0, folder)
    paths = [folder / name for folder in folders for name in names]
    return next((path for path in paths if path.is_file()), None)


def _fault_of_file(path: Path, file: PublishedFile) -> str | None:
    """What is wrong with the file at `path`, in words, or None."""
    if is_web_page(path):
        return "is a web page, not data"
    size = path.stat().st_size
    if size != file.size:
        return f"has {size:,} bytes where {file.size:,} are wanted"
    name, algorithm = HASHES[len(file.hash)]
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, algorithm).hexdigest()
    if digest != file.hash:
        return f"has the {name} hash {digest} where {file.hash} is wanted"
    return None


def is_web_page(path: Path) -> bool:
    """Whether the file starts like HTML, as the page of a login or a proxy does."""
    with path.open("rb") as stream:
        return stream.read(100).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def get(file: PublishedFile) -> Path:
    """Where `file` lies, found or downloaded, and checked."""
    path = find(file.address, file.name) or download(file)
    if fault := _fault_of_file(path, file):
        raise DataError(path, fault, file.address)
    return path


def download(file: PublishedFile) -> Path:
    """Download `file` into the cache, whole and checked or not at all."""
    path = _cache() / file.name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent) as folder:
            part = Path(folder) / file.name
            with part.open("wb") as stream:
                stream.writelines(_receive(file))
            if fault := _fault_of_file(part, file):
                raise DataError(file.name, f"the download {fault}", file.address)
            return part.replace(path)
    except OSError as error:
        raise DataError(path, f"cannot be written ({error})", file.address) from error


def _receive(file: PublishedFile) -> Iterator[bytes]:
    """The content of `file` from its address, in parts."""
    try:
        with _open(file.address) as response:
            while part := response.read(1 << 16):
                yield part
    except (OSError, HTTPException) as error:
        if isinstance(error, HTTPError):
            error.close()  # it holds the connection
        reason = str(error) or f"no answer within {TIMEOUT} s"
        fault = f"cannot be downloaded ({reason})"
        raise DataError(file.name, fault, file.address) from error


def _open(address: str) -> HTTPResponse:
    """Open `address` within TIMEOUT seconds, also where looking its name up hangs.

    `urlopen` bounds each step of a connection, not their sum, and the look-up not at
    all. So it runs in a thread, which is left behind where it takes too long.
    """
    answer: Future[HTTPResponse] = Future()

    def connect() -> None:
        try:
            answer.set_result(urlopen(address, timeout=TIMEOUT))
        except Exception as error:
            answer.set_exception(error)

    Thread(target=connect, daemon=True).start()
    return answer.result(timeout=TIMEOUT)
