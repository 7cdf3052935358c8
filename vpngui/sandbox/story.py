"""The demo's steps, in the order in which they happen."""

from __future__ import annotations

import os
import re
import secrets
import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

from vpngui.sandbox import authority, hosts, lookup, namespaces, snapshot, traffic
from vpngui.sandbox.capture import Capture
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import Process, python, until
from vpngui.sandbox.rig import Rig
from vpngui.sandbox.sample_client import LINK_MTU
from vpngui.sandbox.sample_link import KEY_BYTES
from vpngui.sandbox.transcript import Transcript

PROMPT, WINDOW = "vpngui – permission", "vpngui"
ALLOW, DENY = "Allow", "Don't allow"
PORT, SINK_PORT, CLEAR_PORT = 7600, 7601, 7602
NEAR, FAR = "10.9.0.2", "10.9.0.1"
NEAR6, FAR6 = "2001:db8:9::2", "2001:db8:9::1"
BEHIND, BEHIND_NETWORK, NAME = "198.51.100.1", "198.51.100.0/24", "intranet.sample"
TRANSFER_BYTES = 8 * 1024 * 1024
SLOW_BYTES, SLOW_SECONDS = 4 * 1024 * 1024, 5.0
PINGS = 3

# A rate of a transfer, not of a stray packet, as the main window writes it.
_RATE = re.compile(r"\b[1-9][\d.,]*\s[kKM]i?B/s")
_SECONDS = 20.0
_PERSON_SECONDS = 180.0


class Story:
    """One run: ``marker`` is the plaintext that must not be seen on the transit link."""

    def __init__(self, transcript: Transcript, output: Path, *, headless: bool, marker: bytes) -> None:
        self._transcript = transcript
        self._step = transcript.step
        self._output = output
        self._headless = headless
        self._marker = marker
        self._patience = _SECONDS if headless else _PERSON_SECONDS
        self._transit = hosts.Transit()

    def tell(self) -> None:
        """Every step; StepFailed at the first that does not happen."""
        with self._step("Namespaces of our own: mounts, network, processes") as say:
            namespaces.require()
            say("nothing that follows can change this machine")
        with hosts.peer_host(self._transit):
            with self._step("A peer host behind a transit link") as say:
                self._before = snapshot.take()
                say(f"{self._transit.near} here, {self._transit.far} there")
            with ExitStack() as stack:
                rig, programs = self._start(stack)
                self._prove_the_probe()
                key = self._key(rig)
                peer = self._start_peer(rig, key)
                with Capture(self._transit.link, self._output / "tunnel.pcap") as capture:
                    self._connected(rig, key, peer)
                self._look_for_plaintext(capture)
                self._refused(rig, key)
                self._stopped([peer, *programs])
            with self._step("Everything stopped: no link, address, route, rule or packet filter is left"):
                self._nothing_left()

    def _start(self, stack: ExitStack) -> tuple[Rig, list[Process]]:
        with self._step("Two private buses, an authority, a screen") as say:
            rig = stack.enter_context(Rig(self._output, screen_kind="own" if self._headless else "given"))
            say(
                "authority: "
                + ("the real polkitd" if authority.is_real() else "a stand-in (no polkitd as this user)")
            )
            say("screen: " + (f"Xvfb {rig.screen.display}" if rig.screen else "yours"))
        with self._step("The service, vpnguid") as say:
            service = rig.start_service()
            say(f"owns its name, process {service.pid}")
        with self._step("The app, vpngui") as say:
            app = rig.start_app()
            say(f"owns its name, process {app.pid}, user {rig.uid}")
            if self._headless:
                rig.person.wait_for_window(WINDOW)
                say(f"its window {WINDOW!r} is on the screen")
        return rig, [app, service]

    def _prove_the_probe(self) -> None:
        with self._step("The probe: a marker sent in clear is seen on the transit link") as say:
            with Capture(self._transit.link, self._output / "clear.pcap") as capture:
                traffic.send_in_clear(self._transit.far, CLEAR_PORT, self._marker)
                until("the marker is seen", lambda: capture.contains(self._marker) or None, _SECONDS)
            say(f"seen in {capture.contains(self._marker)} of {capture.frames} frames")

    def _key(self, rig: Rig) -> Path:
        key = rig.home(rig.uid) / "sample.key"
        key.touch(mode=0o600)
        key.write_bytes(secrets.token_bytes(KEY_BYTES))
        os.chown(key, rig.uid, rig.uid)
        return key

    def _start_peer(self, rig: Rig, key: Path) -> Process:
        with self._step("The sample VPN's server, on the peer host") as say:
            command = python("vpngui.sandbox.sample_peer", "--listen", self._transit.far, "--port", str(PORT))
            command += ["--key-file", str(key), "--address", f"{FAR}/24", "--address", f"{FAR6}/64"]
            command += ["--address", f"{BEHIND}/32", "--name", f"{NAME}={BEHIND}"]
            command += ["--mtu", str(LINK_MTU), "--sink-port", str(SINK_PORT)]
            command += ["--witness", self._transit.far6, "--clear-port", str(CLEAR_PORT)]
            peer = rig.start("sample-peer", self._transit.on_peer(command), uid=os.geteuid())
            say(peer.wait_for("listens on .*", _SECONDS).group())
        return peer

    def _start_client(self, rig: Rig, key: Path, log: str) -> Process:
        command = python("vpngui.sandbox.sample_client", "--server", self._transit.far, "--port", str(PORT))
        command += ["--key-file", str(key), "--local", f"{NEAR}/24", "--remote", FAR]
        command += ["--local", f"{NEAR6}/64", "--remote", FAR6, "--route", BEHIND_NETWORK, "--dns", FAR]
        return rig.start(log, command)

    def _connected(self, rig: Rig, key: Path, peer: Process) -> None:
        with self._step("The sample application asks to connect") as say:
            sample = self._start_client(rig, key, "sample-client")
            sample.wait_for("asks for up", _SECONDS)
            say(sample.output())
            self._prompt(rig, "prompt.png")
        with self._step("The person allows it") as say:
            self._answer(rig, ALLOW)
            say(self._result(sample, "up", "SUCCEEDED"))
        with self._step("Ping through the tunnel, by both families, and to a network behind it") as say:
            for address in (FAR, FAR6, BEHIND):
                say(f"{address}: {traffic.ping(address, PINGS)}")
        with self._step("A name is looked up where the tunnel says") as say:
            say(self._look_up(rig))
        with self._step("A TCP transfer through the tunnel, with its checksum") as say:
            sent = traffic.transfer(FAR, SINK_PORT, self._marker, TRANSFER_BYTES)
            say(f"{sent.octets} bytes in {sent.seconds:.2f} s, SHA-256 {sent.sha256}: the same at both ends")
        with self._step("The window shows what is sent while it is sent") as say:
            self._watch_rates(rig)
        with self._step("The sample application blocks everything else for a moment") as say:
            self._blocked(rig, sample, peer)
        with self._step("The sample application asks to disconnect, the person allows it") as say:
            sample.send(signal.SIGTERM)
            sample.wait_for("asks for down", _SECONDS)
            self._prompt(rig, "prompt-down.png")
            self._answer(rig, ALLOW)
            say(self._result(sample, "down", "SUCCEEDED"))
            self._ended(sample, 0)
            self._nothing_left()
            say(f"resolv.conf again names {', '.join(self._name_servers(rig))}")

    @staticmethod
    def _name_servers(rig: Rig) -> list[str]:
        return lookup.servers(rig.resolv_conf.read_text())

    def _look_up(self, rig: Rig) -> str:
        servers = self._name_servers(rig)
        if servers[:1] != [FAR]:
            raise SandboxError(f"resolv.conf names {servers}, not {FAR} first")
        address = lookup.ask(servers[0], NAME, _SECONDS)
        if address != BEHIND:
            raise SandboxError(f"{NAME} is {address}, not {BEHIND}")
        return f"resolv.conf names {servers[0]}, which is in the tunnel and says that {NAME} is {address}"

    def _blocked(self, rig: Rig, sample: Process, peer: Process) -> None:
        """What is sent in clear before and after arrives at the peer; in between nothing does."""
        # Not the address of the sample VPN's server, which has to pass.
        say, far = self._transcript.say, self._transit.far6
        traffic.send_in_clear(far, CLEAR_PORT, b"before the block")
        say(peer.wait_for("took in clear: before the block", _SECONDS).group())
        sample.send(signal.SIGUSR1)
        say(sample.wait_for("blocks everything but .*", _SECONDS).group())
        refused = not traffic.leaves(far, CLEAR_PORT, b"during the block")
        say(f"a datagram outside the tunnel: {'refused at once' if refused else 'sent'}")
        say(f"in the tunnel, {FAR}: {traffic.ping(FAR, 1)}")
        if self._headless:
            until("the window tells of the block", lambda: self._told(rig) or None, _SECONDS)
            rig.person.picture(self._output / "window-blocked.png", WINDOW)
            rig.person.click("button", "Dismiss", window=WINDOW)
            say("the window told the person, who dismissed it; picture: window-blocked.png")
        sample.send(signal.SIGUSR2)
        say(sample.wait_for("blocks nothing any more", _SECONDS).group())
        traffic.send_in_clear(far, CLEAR_PORT, b"after the block")
        say(peer.wait_for("took in clear: after the block", _SECONDS).group())
        if "during the block" in peer.output():
            raise SandboxError("what was sent during the block arrived at the peer")
        say("what was sent in between did not arrive there")

    @staticmethod
    def _told(rig: Rig) -> list[str]:
        return [text for text in rig.person.texts(WINDOW) if "began to block all traffic" in text]

    def _watch_rates(self, rig: Rig) -> None:
        with ThreadPoolExecutor(1) as pool:
            sending = pool.submit(traffic.transfer, FAR, SINK_PORT, self._marker, SLOW_BYTES, SLOW_SECONDS)
            if self._headless:
                rates = until("the window shows a rate", lambda: self._rates(rig) or None, SLOW_SECONDS)
                rig.person.picture(self._output / "window.png", WINDOW)
                self._transcript.say(f"shown: {', '.join(rates)}; picture: window.png")
            sent = sending.result()
            self._transcript.say(f"{sent.octets} bytes in {sent.seconds:.2f} s")

    @staticmethod
    def _rates(rig: Rig) -> list[str]:
        return [text for text in rig.person.texts(WINDOW) if _RATE.search(text)]

    def _look_for_plaintext(self, capture: Capture) -> None:
        with self._step("The capture of the transit link shows only ciphertext") as say:
            carried = TRANSFER_BYTES + SLOW_BYTES
            if capture.octets < carried:
                raise SandboxError(
                    f"{capture.octets} bytes crossed the link, less than the {carried} of the transfers"
                )
            if seen := capture.contains(self._marker):
                raise SandboxError(f"the marker is in {seen} of {capture.frames} frames")
            say(f"{capture.frames} frames, {capture.octets} bytes, the marker is in none of them")

    def _refused(self, rig: Rig, key: Path) -> None:
        with self._step("It asks once more, and the person says no") as say:
            sample = self._start_client(rig, key, "sample-client-again")
            sample.wait_for("asks for up", _SECONDS)
            self._prompt(rig, "prompt-again.png")
            self._answer(rig, DENY)
            say(self._result(sample, "up", "CANCELED"))
            self._ended(sample, 2)
            self._nothing_left()

    def _prompt(self, rig: Rig, picture: str) -> None:
        if not self._headless:
            return
        rig.person.usable("button", ALLOW, window=PROMPT)
        rig.person.picture(self._output / picture, PROMPT)
        self._transcript.say(f"the prompt says: {' | '.join(rig.person.texts(PROMPT))}; picture: {picture}")

    def _answer(self, rig: Rig, button: str) -> None:
        if self._headless:
            rig.person.click("button", button, window=PROMPT)
            self._transcript.say(f"the pointer was moved to {button!r} and clicked")
        else:
            self._transcript.say(f"Please answer the prompt on your screen: {button}")

    def _result(self, sample: Process, direction: str, wanted: str) -> str:
        answer = sample.wait_for(rf"^sample: {direction}: (\w+): (.*)$", self._patience)
        if answer.group(1) != wanted:
            raise SandboxError(
                f"the sample application was answered {answer.group(1)}, not {wanted}: {answer.group(2)}"
            )
        return f"answered: {wanted}: {answer.group(2)}"

    def _stopped(self, programs: list[Process]) -> None:
        with self._step("The peer, the app and the service end as they are asked to") as say:
            for program in programs:
                if status := program.stop():
                    raise SandboxError(f"{program.name} ended with status {status}: {program.tail()}")
            say(", ".join(f"{program.name}: status 0" for program in programs))

    def _nothing_left(self) -> None:
        left = self._before.difference(snapshot.take())
        if left:
            raise SandboxError(f"residue: {left}")

    @staticmethod
    def _ended(sample: Process, wanted: int) -> None:
        status = sample.wait(_SECONDS)
        if status != wanted:
            raise SandboxError(f"{sample.name} ended with status {status}: {sample.tail()}")
