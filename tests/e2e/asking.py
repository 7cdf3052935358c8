"""The application of the tests: makes a tunnel, asks for it, says how it was answered, and stays.

``python -m tests.e2e.asking NAME [WORD ...]``, where a word is "up", "down", a network that is routed from
then on (ADDRESS/PREFIX), or "wait", which is until it gets SIGUSR1
"""

from __future__ import annotations

import json
import signal
import sys
import time

from vpngui import vpnsvc
from vpngui.sandbox.process import python, run
from vpngui.sandbox.rig import Rig

LOCAL, MTU = "10.9.0.2", 1400


class Application:
    """One running application, seen from the test."""

    def __init__(self, rig: Rig, name: str, directions: tuple[str, ...]) -> None:
        self.process = rig.start(f"application-{name}", python("tests.e2e.asking", name, *directions))
        self.process.wait_for("^asks ", 20)
        self.link = self.process.wait_for(r"^has (\S+)$", 1).group(1)

    def answer(self, direction: str = "up", seconds: float = 15, *, nth: int = 1) -> tuple[str, str]:
        """The result's name and the text that came with it; of the ``nth`` request in this direction."""
        before = rf"(?:^{direction}: [^\0]*?){{{nth - 1}}}"
        match = self.process.wait_for(rf"{before}^{direction}: (\w+): (.*)$", seconds)
        return match.group(1), match.group(2)

    def go_on(self) -> None:
        """End its present, or its next, "wait"."""
        self.process.wait_for("^waits$", 10)
        self.process.send(signal.SIGUSR1)

    @property
    def answered(self) -> bool:
        """Whether any answer has come."""
        return any(line.startswith(("up: ", "down: ")) for line in self.process.output().splitlines())

    @property
    def is_up(self) -> bool:
        """Whether the kernel has this link up, with its address."""
        for link in json.loads(run(["ip", "-json", "address", "show"])):
            if link.get("ifname") == self.link:
                return "UP" in link["flags"] and LOCAL in {entry.get("local") for entry in link["addr_info"]}
        return False

    @property
    def exists(self) -> bool:
        """Whether the kernel has this link at all."""
        return any(
            link.get("ifname") == self.link for link in json.loads(run(["ip", "-json", "link", "show"]))
        )


def main(name: str, directions: list[str]) -> None:
    """What the application itself does."""
    with vpnsvc.init(name) as handle:
        print(f"has {handle.get_iface_name()}", flush=True)
        handle.set_session("Test tunnel")
        handle.set_mtu(MTU)
        handle.set_local_ip_address(f"{LOCAL}/24")
        handle.update_settings()
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
        for direction in directions:
            if "/" in direction:
                address, prefix = direction.split("/")
                handle.add_route(address, int(prefix))
                continue
            if direction == "wait":
                print("waits", flush=True)
                signal.sigwait({signal.SIGUSR1})
                continue
            print(f"asks for {direction}", flush=True)
            result, text = vpnsvc.launch_app_control(direction, handle.get_iface_name())
            print(f"{direction}: {result.name}: {text}", flush=True)
        time.sleep(600)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
