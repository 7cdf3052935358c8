"""Takes what one TCP client sends until it has no more, and answers with its SHA-256.

``tcp_sink.py ADDRESS PORT``
"""

from __future__ import annotations

import hashlib
import socket
import sys


def main(address: str, port: str) -> None:
    with socket.create_server((address, int(port))) as listening:
        print("listening", flush=True)
        client, _ = listening.accept()
        with client:
            found = hashlib.sha256()
            while data := client.recv(1 << 16):
                found.update(data)
            client.sendall(found.digest())


if __name__ == "__main__":
    main(*sys.argv[1:])
