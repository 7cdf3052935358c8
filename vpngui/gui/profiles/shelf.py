"""The app's only door to the person's profiles: kept in files, read and written by one thread."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from vpngui.gui.tasks import Tasks
from vpngui.model.errors import TimedOut, VpnServiceError

if TYPE_CHECKING:
    # Not before somebody wants a profile: the window is shown first.
    from vpngui.profiles.entry import Entry
    from vpngui.profiles.profile import Profile
    from vpngui.profiles.store import ProfileStore, Removed
    from vpngui.profiles.vault import Vault

KEYRING_SECONDS = 120.0
"""How long the person may take to unlock the keyring."""
_SETTLE_MS = 100
"""Milliseconds after a change in the folder: who writes one file often writes the next one too."""

_T = TypeVar("_T")


class Shelf(QObject):
    """Errors are the store's own (NoSuchFile, InvalidParameter, IoError), and TimedOut for a keyring that
    nobody unlocks. Deeds are done one after the other, as they were asked for."""

    changed = Signal()
    """``entries`` or ``damaged`` are others, by this app or by another program."""

    def __init__(self) -> None:
        super().__init__()
        self._tasks = Tasks()
        self._thread: ThreadPoolExecutor | None = None
        self._store: ProfileStore | None = None
        self._vault: Vault | None = None
        self._asking = asyncio.Lock()
        self._loading = asyncio.Lock()
        self._watcher: QFileSystemWatcher | None = None
        self._settle: QTimer | None = None
        self._place = ""
        self.entries: tuple[Entry, ...] = ()
        """In the person's order, without secrets."""
        self.damaged: tuple[str, ...] = ()
        """Files that held no profile, under the names that they were set aside as since the start."""
        self.loaded = False
        """Whether ``entries`` says what there is."""

    @property
    def secrets_are_in(self) -> str:
        """ "" until it is known, "keyring" or "file"."""
        return self._vault.words if self._vault is not None else self._place

    def entry(self, id_: str) -> Entry | None:
        return next((one for one in self.entries if one.id == id_), None)

    async def load(self) -> None:
        """Know what there is, and follow it from then on; no keyring is asked. Raises IoError."""
        async with self._loading:
            # Before it is read: what changes meanwhile is read once more.
            await self._watch()
            if not self.loaded:
                await self._take(self._read())

    async def look_for_keyring(self) -> None:
        """Find out ``secrets_are_in``; the person is asked for nothing."""
        if not self.secrets_are_in:
            self._place = await self._in_thread(_place)
            self.changed.emit()

    async def put(self, entry: Entry, secrets: Mapping[str, str] | None = None) -> None:
        """Keep one, new or in the place of the one with its id; None leaves its secrets as they are."""
        await self.put_all([(entry, secrets)])

    async def put_all(self, several: Sequence[tuple[Entry, Mapping[str, str] | None]]) -> None:
        """The same for many at once; those before the first that cannot be kept are kept."""
        with_keys = any(secrets is not None for _, secrets in several)
        store = await self._with_keys() if with_keys else await self._without_keys()
        try:
            await self._in_thread(_put_all, store, several)
        finally:
            await self._take(self._read())

    async def whole(self, entry: Entry) -> Profile:
        """The profile with its secrets; the keyring may ask the person."""
        store = await self._with_keys()
        return await self._in_thread(store.whole, entry)

    async def remove(self, id_: str) -> Removed:
        """Forget one, and give what ``put_back`` needs to bring it back."""
        store = await self._without_keys()
        removed = await self._in_thread(store.take_out, id_)
        await self._take(self._read())
        return removed

    async def put_back(self, removed: Removed) -> None:
        """Where it was."""
        store = await self._without_keys()
        await self._in_thread(store.put_back, removed)
        await self._take(self._read())

    async def reorder(self, ids: Iterable[str]) -> None:
        """Keep the person's order, which shows at once."""
        store = await self._without_keys()
        await self._in_thread(store.reorder, tuple(ids))
        await self._take(self._read())

    async def close(self) -> None:
        if self._settle is not None:
            self._settle.stop()
        await self._tasks.close()
        if self._thread is not None:
            self._thread.shutdown(wait=False)
            self._thread = None

    async def _read(self) -> Any:
        store = await self._without_keys()
        return await self._in_thread(store.load)

    async def _take(self, reading: Any) -> None:
        stored = await reading
        before = self.entries, self.damaged, self.loaded
        if stored.entries != self.entries:
            self.entries = stored.entries
        self.damaged += stored.damaged
        self.loaded = True
        if before != (self.entries, self.damaged, self.loaded):
            self.changed.emit()

    async def _watch(self) -> None:
        """What ``vpngui import`` does meanwhile is seen here; where the folder cannot be made, it is not."""
        if self._watcher is not None:
            return
        folder = (await self._without_keys()).folder
        await self._in_thread(_make, folder)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._noticed)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda: self._settle.start())
        self._watcher.addPath(str(folder))

    def _noticed(self) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is over, and with it the app
            asyncio.get_running_loop()
            self._tasks.spawn(self._again(), "reading the profiles again")

    async def _again(self) -> None:
        # What cannot be read now was read before, and the next deed says why.
        with contextlib.suppress(VpnServiceError):
            await self._take(self._read())

    async def _without_keys(self) -> ProfileStore:
        if self._store is None:
            self._store = await self._in_thread(_store)
        return self._store

    async def _with_keys(self) -> ProfileStore:
        """A keyring that was locked is asked again the next time."""
        async with self._asking:
            if self._vault is None:
                vault = await within(KEYRING_SECONDS, _open_vault)
                before = self.secrets_are_in
                if vault.opened:
                    self._vault = vault
                self._place = vault.words
                if self._place != before:
                    self.changed.emit()
            else:
                vault = self._vault
        return (await self._without_keys()).with_vault(vault)

    async def _in_thread(self, work: Callable[..., _T], *arguments: Any) -> _T:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "profiles")
        return await asyncio.wrap_future(self._thread.submit(work, *arguments))


async def within(seconds: float, work: Callable[[], _T]) -> _T:
    """What ``work`` gives or raises, in a thread that no end of the app waits for; TimedOut, and it is left
    to itself, when it takes longer: a keyring may wait for its person forever."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[_T] = loop.create_future()

    def tell(result: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is over
            loop.call_soon_threadsafe(lambda: None if future.done() else result())

    def do() -> None:
        try:
            found = work()
        except BaseException as error:
            raised = error
            tell(lambda: future.set_exception(raised))
        else:
            tell(lambda: future.set_result(found))

    threading.Thread(target=do, name="keyring", daemon=True).start()
    try:
        async with asyncio.timeout(seconds):
            return await future
    except TimeoutError:
        raise TimedOut(f"the keyring did not answer within {seconds:g} s; unlock it and try again") from None


def _store() -> ProfileStore:
    from vpngui.profiles.store import ProfileStore, default_folder
    from vpngui.profiles.vault import FileVault

    return ProfileStore(default_folder(), FileVault())


def _place() -> str:
    from vpngui.profiles.vault import place_of_secrets

    return place_of_secrets()


def _open_vault() -> Vault:
    from vpngui.profiles.vault import open_vault

    return open_vault()


def _make(folder: Any) -> None:
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _put_all(store: ProfileStore, several: Sequence[tuple[Entry, Mapping[str, str] | None]]) -> None:
    for entry, secrets in several:
        store.put(entry, secrets)
