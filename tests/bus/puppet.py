"""A process to be held against: it connects to the bus, hands its connection over, and waits.

The bus, polkit and the service look at this process (its user, control group, root and executable), while
the test speaks through its socket. Run with no site and no environment: it starts in a moment.
"""

import os
import socket
import sys


def main(control_fd: int, bus: str, uid: int, root: str, program: list[str]) -> None:
    control = socket.socket(fileno=control_fd)
    control.recv(1)  # by now it is in its control group
    connection = socket.socket(socket.AF_UNIX)
    # The bus looks at who connects, at that moment; the way to it may be closed to this user later.
    os.seteuid(uid)
    connection.connect(bus)
    os.seteuid(0)
    if root:
        os.chroot(root)
        os.chdir("/")
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)
    socket.send_fds(control, [b"x"], [connection.fileno()])
    connection.close()
    if program:
        os.dup2(control_fd, 0)  # the program reads it, and ends with the test
        os.execv(program[0], program)  # noqa: S606 - no shell is wanted
    control.recv(1)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5:])
