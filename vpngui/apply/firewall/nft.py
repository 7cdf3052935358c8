"""Runs the ``nft`` program (nft(8)), without a shell."""

from __future__ import annotations

import asyncio
import os
import shutil

from vpngui.model.errors import IoError, NotSupported

_PATH = os.pathsep.join(("/usr/sbin", "/sbin", "/usr/local/sbin"))
_SECONDS = 120
"""A million networks take ten; nft(8) has no limit of its own."""
_LONGEST = 300


class Refused(IoError):
    """nft ended with an error; nothing of the transaction was carried out."""


class Nft:
    """Raises NotSupported where the program is missing."""

    def __init__(self) -> None:
        found = shutil.which("nft") or shutil.which("nft", path=_PATH)
        if found is None:
            raise NotSupported("the program nft is missing; install the package nftables")
        self._program = found

    async def transact(self, script: str) -> None:
        """Carry out all of a script, or nothing. Raises Refused."""
        await self._run(script.encode(), "-f", "-")

    async def check(self, script: str) -> None:
        """Have a script checked by nft and the kernel, and nothing of it carried out. Raises Refused."""
        await self._run(script.encode(), "--check", "-f", "-")

    async def list_set(self, family: str, table: str, name: str) -> bytes:
        """The set's definition with its elements, in nft's own words. Raises Refused."""
        return await self._run(b"", "list", "set", family, table, name)

    async def _run(self, stdin: bytes, *arguments: str) -> bytes:
        try:
            child = await asyncio.create_subprocess_exec(
                self._program,
                *arguments,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"},
            )
        except OSError as error:
            raise Refused(f"nft cannot be started: {error.strerror}") from error
        try:
            async with asyncio.timeout(_SECONDS):
                output, said = await child.communicate(stdin)
        except TimeoutError:
            raise Refused(f"nft did not end within {_SECONDS} s") from None
        finally:
            # Whatever ends the waiting: nft must not carry it out later, after somebody else's change.
            if child.returncode is None:
                child.kill()
                await child.wait()
        if child.returncode:
            raise Refused(f"nft refused: {_first_error(said)}")
        return output


def _first_error(said: bytes) -> str:
    lines = said.decode(errors="replace").splitlines()
    error = next((line for line in lines if "Error: " in line), lines[0] if lines else "it gave no reason")
    return error.partition("Error: ")[2][:_LONGEST] or error[:_LONGEST]
