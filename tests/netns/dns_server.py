"""A name server that gives one address for every name, and prints every name that it is asked for.

``dns_server.py ADDRESS ANSWER``: where it listens, what it answers.
"""

from __future__ import annotations

import socket
import sys

from tests.netns.name_services import answer, name_asked


def main(address: str, found: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind((address, 53))
        print("listening", flush=True)
        while True:
            query, peer = sock.recvfrom(4096)
            print("asked", name_asked(query)[0].lower(), flush=True)
            sock.sendto(answer(query, found), peer)


if __name__ == "__main__":
    main(*sys.argv[1:])
