"""Loaded at the start of every Python process of the tests, kernels included.

It refuses connections that leave the machine, turns deprecated calls in `tutor` into
errors, and pretends to be Colab where FAKE_COLAB is set.
"""

import os
import socket
import sys
import types
import warnings

# A cell's own module is __main__, where IPython shows such a warning on stderr, and
# stderr in an output fails the notebook.
for category in (DeprecationWarning, PendingDeprecationWarning, FutureWarning):
    warnings.filterwarnings("error", category=category, module=r"tutor(\.|$)")

LOCAL = ("localhost", "127.", "::1", "0.0.0.0")


def _refuse_remote(address: object) -> None:
    # The address of a Unix socket is a path.
    host = address[0] if isinstance(address, tuple) else None
    if isinstance(host, str) and host and not host.startswith(LOCAL):
        message = f"Connection to {host} refused: tests run offline."
        print(message, file=sys.stderr)  # code that swallows the error is found, too
        raise ConnectionRefusedError(message)


class _LocalSocket(socket.socket):
    def connect(self, address):
        _refuse_remote(address)
        return super().connect(address)

    def connect_ex(self, address):
        _refuse_remote(address)
        return super().connect_ex(address)


_getaddrinfo = socket.getaddrinfo


def _local_getaddrinfo(host, *arguments, **options):
    _refuse_remote((host,))
    return _getaddrinfo(host, *arguments, **options)


socket.socket = _LocalSocket
socket.getaddrinfo = _local_getaddrinfo

if os.environ.get("FAKE_COLAB"):
    sys.modules["google.colab"] = types.ModuleType("google.colab")
