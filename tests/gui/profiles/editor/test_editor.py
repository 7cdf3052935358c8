"""The editor with a keyboard and a pointer, over the person's own shelf."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace

import pytest
from dbus_fast import Message
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from tests.gui import samples
from tests.gui.profiles.editor.room import Room, keep, store
from tests.unit.profiles.configurations import GOOD, KEY, OTHER, PEER, SHARED
from vpngui.gui.profiles import shelf
from vpngui.gui.profiles.editor.editor import Editor
from vpngui.gui.profiles.editor.fields import INTERFACE, Choice, Field
from vpngui.gui.profiles.editor.heading import FORM, TEXT
from vpngui.gui.snapshot import Snapshot
from vpngui.model.tunnel_state import TunnelState
from vpngui.profiles.entry import Choices, Entry, new_id
from vpngui.profiles.keys import check_key, public_key_of
from vpngui.profiles.store import ProfileStore
from vpngui.profiles.vault import KeyringVault, LockedVault
from vpngui.profiles.wg_quick import parse

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

OWN = public_key_of(KEY)
WHOLE = GOOD["preshared"]
TWO = GOOD["one-peer"] + f"[Peer]\n# Office\nPublicKey = {OTHER}\nAllowedIPs = 192.0.2.0/24\n"


def stored(entry: Entry) -> Entry:
    [found] = [one for one in store().load().entries if one.id == entry.id]
    return found


def test_a_profile_is_shown_with_its_keys_hidden(room: Room) -> None:
    room.open(keep(WHOLE, choices=Choices(kill_switch=True)))
    assert room.line("Name").text() == "Work"
    assert room.line("Address of the peer (endpoint)").text() == "vpn.example:51820"
    assert room.line("Public key of this computer").text() == OWN
    assert room.editor.form.peers.form.allowed.all_traffic.isChecked()
    assert room.editor.form.choices.switches[Choice.KILL_SWITCH].isChecked()
    for name, key in (("Private key", KEY), ("Preshared key", SHARED)):
        line = room.line(name)
        assert line.text() == key and line.echoMode() is QLineEdit.EchoMode.Password
        assert line.displayText() != key
    assert not room.button("Save").isEnabled() and not room.button("Revert").isEnabled()
    room.click("Show")
    assert room.line("Private key").displayText() == KEY
    room.window.hide()
    room.window.show()
    assert room.line("Private key").displayText() != KEY


def test_a_new_profile_from_nothing(room: Room) -> None:
    room.open()
    assert room.draft.private_key and room.line("Public key of this computer").text()
    assert "Give the profile a name." not in room.texts()
    room.click("Save")
    assert "Give the profile a name." in room.texts() and room.line("Name").hasFocus()
    room.type("Name", "Office")
    room.add((INTERFACE, Field.ADDRESSES), "10.9.0.2/24")
    room.type("Public key of the peer", PEER)
    room.type("Address of the peer (endpoint)", "vpn.example:51820")
    room.click("All traffic")
    room.click("Generate")
    room.type("Keep alive every (seconds)", "25")
    room.click("Connect at login")
    room.press(QKeySequence.StandardKey.Save)
    [entry] = store().load().entries
    assert (entry.title, entry.choices) == ("Office", Choices(auto_connect=True))
    whole = store().whole(entry)
    assert public_key_of(whole.private_key) == entry.public_key
    [peer] = whole.peers
    assert (peer.public_key, peer.keepalive) == (PEER, 25) and check_key(peer.preshared_key)
    assert [str(one) for one in (*whole.addresses, *peer.allowed)] == ["10.9.0.2/24", "0.0.0.0/0", "::/0"]
    assert "Saved." in room.texts() and not room.button("Save").isEnabled()
    room.click("Back to the profiles")
    assert room.closed == [None]


def test_what_is_wrong_is_told_beside_the_field_while_it_is_typed(room: Room) -> None:
    entry = keep(WHOLE)
    room.open(entry)
    room.type("Address of the peer (endpoint)", "vpn.example")
    assert "a colon and a port" in room.texts() and "need another look." in room.texts()
    assert "a colon" in room.line("Address of the peer (endpoint)").accessibleDescription()
    room.add((INTERFACE, Field.DNS), "corp.example")
    assert "A domain belongs into the list of domains." in room.texts()
    room.line("Name").setFocus()
    room.click("Save")
    assert room.editor.form.list((INTERFACE, Field.DNS)).view.hasFocus()  # the first of the form
    assert stored(entry) == entry
    room.type("Address of the peer (endpoint)", "vpn.example:51820")
    assert "a colon and a port" not in room.texts()


def test_a_title_of_another_profile_is_refused(room: Room) -> None:
    keep(WHOLE, "Home")
    room.open(keep(GOOD["one-peer"]))
    room.type("Name", "Home")
    assert "Another profile is called so." in room.texts()


def test_undo_redo_and_revert_in_every_field_alike(room: Room) -> None:
    room.open(keep(WHOLE))
    begun = room.draft
    room.type("Name", "Home")
    room.click("Block everything when this tunnel is down")
    notes = room.editor.form.findChildren(QPlainTextEdit)[-1]
    room.do(lambda: (notes.setFocus(), room.qtbot.keyClicks(notes, "by hand")))
    assert (room.draft.notes, room.draft.title) == ("by hand", "Home")
    room.press(QKeySequence.StandardKey.Undo)
    assert room.draft.notes == "" and notes.toPlainText() == "" and room.draft.choices.kill_switch
    room.press(QKeySequence.StandardKey.Undo)
    room.press(QKeySequence.StandardKey.Undo)
    assert room.draft == begun and room.line("Name").text() == "Work"
    room.press(QKeySequence.StandardKey.Redo)
    assert room.line("Name").text() == "Home"
    room.click("Revert")
    assert room.draft == begun
    room.press(QKeySequence.StandardKey.Undo)
    assert room.draft.title == "Home"


def test_a_new_key_pair_shows_the_public_one_and_can_be_undone(room: Room) -> None:
    entry = keep(WHOLE)
    room.open(entry)
    room.click("New key pair")
    assert room.draft.private_key != KEY
    own = public_key_of(room.draft.private_key)
    assert room.line("Public key of this computer").text() == own
    room.click("Copy")
    assert QGuiApplication.clipboard().text() == own
    room.press(QKeySequence.StandardKey.Undo)
    assert room.line("Public key of this computer").text() == OWN
    room.type("Private key", KEY[:-3])
    assert room.line("Public key of this computer").text() == ""
    assert not room.button("Copy").isEnabled()


def test_a_secret_is_copied_only_where_it_is_shown_and_remembered_nowhere(room: Room) -> None:
    room.open(keep(WHOLE))
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    line = room.line("Private key")
    room.do(lambda: (line.setFocus(), line.selectAll()))
    room.press(QKeySequence.StandardKey.Copy)
    assert clipboard.text() == "before"
    room.click("Show")
    room.do(lambda: (line.setFocus(), line.selectAll()))
    room.press(QKeySequence.StandardKey.Copy)
    data = clipboard.mimeData()
    assert data.text() == KEY and data.data("x-kde-passwordManagerHint").data() == b"secret"
    clipboard.clear()
    [remove] = [
        one
        for one in room.editor.findChildren(QPushButton)
        if one.text() == "Remove" and one.accessibleDescription() == "Preshared key"
    ]
    room.do(remove.click)
    assert room.draft.peers[0].preshared_key == "" and not remove.isVisible()


def test_peers_come_go_and_move(room: Room) -> None:
    entry = keep(TWO)
    editor = room.open(entry)
    assert editor.form.peers.view.isVisible()
    view = editor.form.peers.view
    room.do(lambda: view.selectRow(1))
    assert room.line("Public key of the peer").text() == OTHER
    assert editor.form.peers.form.allowed.only_these.isChecked()
    room.click("Move up")
    assert [peer.public_key for peer in room.draft.peers] == [OTHER, PEER]
    assert room.line("Public key of the peer").text() == OTHER
    room.do(
        lambda: (view.setFocus(), room.qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier))
    )
    assert [peer.public_key for peer in room.draft.peers] == [PEER, OTHER]
    room.click("Remove this peer")
    assert [peer.public_key for peer in room.draft.peers] == [PEER] and not view.isVisible()
    assert room.line("Public key of the peer").text() == PEER
    room.press(QKeySequence.StandardKey.Undo)
    assert room.line("Public key of the peer").text() == OTHER  # what came back is shown
    room.click("Add a peer")
    assert len(room.draft.peers) == 3 and room.line("Public key of the peer").hasFocus()
    room.type("Public key of the peer", SHARED)
    room.add((3, Field.ALLOWED), "192.0.2.0/24")
    assert "192.0.2.0/24\u2069 goes to another peer already." in room.texts()
    room.press(QKeySequence.StandardKey.Undo)
    room.add((3, Field.ALLOWED), "198.51.100.7/24")
    room.click("Save")
    assert [str(one) for one in stored(entry).profile.peers[2].allowed] == ["198.51.100.0/24"]


def test_all_traffic_and_back_to_the_networks_that_were_there(room: Room) -> None:
    room.open(keep(TWO))
    room.do(lambda: room.editor.form.peers.choose(2))
    room.click("All traffic")
    assert room.draft.peer(2).allowed == ("0.0.0.0/0", "::/0")
    assert "goes to another peer already" in room.texts()
    room.click("These networks")
    assert room.draft.peer(2).allowed == ("192.0.2.0/24",)
    room.do(lambda: room.editor.form.peers.choose(1))
    room.click("These networks")
    assert room.draft.peer(1).allowed == () and "Nothing goes to this peer yet." in room.texts()
    room.add((1, Field.ALLOWED), "0.0.0.0/0")
    assert "but not IPv6" in room.texts()


def test_many_networks_are_pasted_at_once(room: Room) -> None:
    editor = room.open(keep(TWO))
    room.do(lambda: editor.form.peers.choose(2))
    many = [f"10.{number}.0.0/16" for number in range(200)]
    QGuiApplication.clipboard().setText("\n".join([*many, "192.0.2.0/24", "not.a.network"]))
    room.do(editor.form.peers.form.allowed.list.paste)
    assert room.draft.peer(2).allowed == ("192.0.2.0/24", *many, "not.a.network")
    assert "201 rows pasted" in room.texts()


def test_the_text_is_edited_with_its_keys_hidden(room: Room) -> None:
    entry = keep(WHOLE)
    editor = room.open(entry)
    room.do(lambda: editor.heading.turn(1))
    text = editor.text.text
    assert "Endpoint = vpn.example:51820" in text.toPlainText()
    assert KEY not in text.toPlainText() and SHARED not in text.toPlainText()

    def typed(old: str, new: str) -> None:
        def act() -> None:
            text.setPlainText(text.toPlainText().replace(old, new))
            editor.text.flush()

        room.do(act)

    typed("vpn.example", "other.example")
    assert room.draft.peers[0].endpoint == "other.example:51820" and room.draft.private_key == KEY
    typed("Endpoint", "Endpont")
    assert "this key is not known in [Peer]" in room.texts() and not room.button("Save").isEnabled()
    assert not editor.heading.tabs.isTabEnabled(0)
    assert room.draft.peers[0].endpoint == "other.example:51820"
    room.do(lambda: (text.setPlainText(text.toPlainText() + "#"), editor.heading.turn(0)))
    assert "Endpont" in text.toPlainText() and text.isVisible()
    typed("Endpont", "Endpoint")
    # One that is understood is turned away from as soon as it was read.
    room.do(lambda: (text.setPlainText(text.toPlainText() + "#"), editor.heading.turn(0)))
    assert not text.isVisible() and room.line("Name").isVisible()
    room.do(lambda: editor.heading.turn(1))
    assert "not known" not in room.texts() and editor.heading.tabs.isTabEnabled(0)
    # What was typed a moment before it is saved is saved as well.
    room.do(lambda: (text.setPlainText(text.toPlainText().replace("other", "third")), editor.save()))
    assert str(stored(entry).profile.peers[0].endpoint) == "third.example:51820"
    assert store().whole(stored(entry)).secrets == {"": KEY, PEER: SHARED}
    room.press(QKeySequence.StandardKey.Undo)
    assert "other.example" in text.toPlainText()


def test_leaving_asks_where_something_would_be_lost(room: Room) -> None:
    entry = keep(WHOLE)
    room.open(entry)
    room.type("Name", "Home")
    room.click("Back to the profiles")
    room.answer("Cancel")
    assert room.closed == [] and room.draft.title == "Home"
    room.click("Back to the profiles")
    room.answer("Leave")
    assert room.closed == [None] and stored(entry) == entry


def test_what_is_changed_elsewhere_is_followed_or_told(room: Room) -> None:
    entry = keep(WHOLE)
    room.open(entry)

    def rename(title: str) -> None:
        store().put(replace(stored(entry), title=title))
        room.run(noticed(title))

    async def noticed(title: str) -> None:
        happened = asyncio.Event()
        room.desk.profiles.changed.connect(happened.set)
        async with asyncio.timeout(10):
            while not any(one.title == title for one in room.desk.profiles.entries):
                happened.clear()
                await happened.wait()
        await room.quiet()

    rename("Home")
    assert room.line("Name").text() == "Home" and room.draft.private_key == KEY
    room.type("Largest packet (MTU)", "1400")
    rename("Hotel")
    assert "was changed elsewhere" in room.texts() and room.line("Name").text() == "Home"
    room.click("Take that over")
    assert room.line("Name").text() == "Hotel" and room.line("Largest packet (MTU)").text() == ""
    assert room.draft.private_key == KEY and not room.button("Save").isEnabled()
    room.press(QKeySequence.StandardKey.Undo)
    assert room.line("Largest packet (MTU)").text() == "1400"
    room.click("Save")
    assert (stored(entry).title, stored(entry).profile.mtu) == ("Home", 1400)


def test_one_that_was_removed_can_be_saved_again(room: Room) -> None:
    entry = keep(WHOLE)
    room.open(entry)
    room.do(lambda: room.desk.tasks.append(asyncio.ensure_future(room.desk.profiles.remove(entry.id))))
    assert "This profile was removed. Save it to have it back." in room.texts()
    room.click("Save")
    assert stored(entry) == entry and store().secrets(entry.id) == {"": KEY, PEER: SHARED}
    assert "was removed" not in room.texts()


def test_without_the_keyring_the_keys_stay_as_they_are(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    ring = KeyringVault(os.urandom(32))
    profile = parse(WHOLE).profile
    assert profile is not None
    entry = Entry(new_id(), "Work", profile.with_secrets({}), Choices(), OWN)
    safe = ProfileStore(room.folder, ring)
    safe.put(entry, profile.secrets)
    vaults = [LockedVault("the keyring is locked; unlock it"), ring]
    monkeypatch.setattr(shelf, "_open_vault", lambda: vaults.pop(0))
    room.open(entry)
    assert "The keys cannot be had now" in room.texts()
    for name in ("Private key", "Preshared key", "Public key of the peer"):
        assert room.line(name).isReadOnly()
    assert not room.offers("Generate") and room.line("Public key of this computer").text() == OWN
    room.type("Name", "Home")
    room.click("Save")
    assert stored(entry).title == "Home" and safe.secrets(entry.id) == profile.secrets
    room.click("Try again")
    assert room.draft.private_key == KEY and not room.line("Private key").isReadOnly()
    assert "The keys cannot be had now" not in room.texts()


class Service:
    """Makes a tunnel of whatever it is given."""

    def __init__(self) -> None:
        self.snapshot = Snapshot()
        self.made: list[str] = []

    async def manager(self, member: str, *arguments: object, **options: object) -> Message:
        self.made.append(member)
        return Message(destination="a.b", path="/c", interface="a.b", member="D", signature="o", body=[PATH])


PATH = samples.tunnel(1).path


def test_a_connected_profile_is_connected_anew_when_the_person_wants_it(room: Room) -> None:
    entry = keep(WHOLE)
    room.desk.service = service = Service()
    editor = room.open(entry)

    def show(state: TunnelState) -> None:
        service.snapshot = samples.snapshot(samples.tunnel(1, profile=entry.id, state=state))
        room.do(lambda: editor.show_snapshot(service.snapshot))

    show(TunnelState.UP)
    room.click("Connect at login")
    room.click("Save")
    assert not room.offers("Reconnect")  # the tunnel is none the worse
    room.type("Keep alive every (seconds)", "25")
    room.click("Save")
    assert "this counts from the next" in room.texts()
    room.click("Reconnect")
    room.run(asyncio.sleep(0))
    assert not room.offers("Reconnect") and (room.desk.disconnected, service.made) == ([PATH], [])
    show(TunnelState.ASKING_DOWN)
    assert service.made == []

    async def connected() -> None:
        over = asyncio.Event()
        room.desk.connector.changed.connect(lambda: room.desk.connector.busy or over.set())
        service.snapshot = samples.snapshot(samples.tunnel(1, profile=entry.id, state=TunnelState.DOWN))
        editor.show_snapshot(service.snapshot)
        await over.wait()
        await asyncio.sleep(0)

    room.run(connected())
    assert (room.desk.connected, service.made) == ([PATH], ["CreateWireGuard"])
    show(TunnelState.UP)
    show(TunnelState.DOWN)
    assert room.desk.connected == [PATH]  # it was for once


def test_another_language_goes_on_where_it_was(room: Room) -> None:
    entry = keep(WHOLE)
    room.open(entry)
    room.type("Name", "Home")
    kept, draft = room.editor.kept(), room.draft
    room.open(entry)
    room.do(lambda: (room.editor.take_back(kept), room.line("Name").setFocus()))
    assert room.draft == draft and room.line("Name").text() == "Home"
    room.press(QKeySequence.StandardKey.Undo)
    assert room.line("Name").text() == "Work"


def test_who_goes_back_at_once_leaves_nothing_behind(room: Room) -> None:
    entry = keep(WHOLE)
    room.open(entry)

    async def passing(turns: int) -> None:
        room.window.setCentralWidget(Editor(room.desk.context, entry))
        for _ in range(turns):
            await asyncio.sleep(0)
        room.window.setCentralWidget(QWidget())
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        await room.quiet()

    for turns in (0, 1, 4, 12, 40):
        room.run(passing(turns))
    store().put(replace(entry, title="Home"))
    room.run(room.desk.profiles.reorder([entry.id]))
    assert [one.title for one in room.desk.profiles.entries] == ["Home"]


def test_every_control_says_what_it_is_and_what_it_is_for(room: Room) -> None:
    room.open(keep(TWO))
    for way in (FORM, TEXT):
        room.do(lambda way=way: room.editor.heading.turn(way))
        controls = [
            one
            for one in room.editor.findChildren(QWidget)
            if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert len(controls) > 5
        names = {
            one: one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
            for one in controls
        }
        assert all(names.values())
        assert [name for one, name in names.items() if not one.accessibleDescription()] == []


def test_the_keyboard_comes_to_every_control(room: Room) -> None:
    room.open(keep(TWO))
    room.do(lambda: room.line("Name").setFocus())
    seen: list[QWidget] = []
    while (now := QApplication.focusWidget()) not in seen:
        assert now is not None
        seen.append(now)
        room.do(lambda: room.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab))
    form = room.editor.form
    for wanted in (
        form.text(Field.MTU).line,
        form.list((INTERFACE, Field.ADDRESSES)).view,
        form.peers.view,
        form.peers.form.allowed.all_traffic,
        form.peers.form.notes.text,
        form.choices.switches[Choice.ON_UNTRUSTED],
        room.button("Revert") if room.button("Revert").isEnabled() else room.editor.heading.tabs,
        room.button("Back to the profiles"),
    ):
        assert wanted in seen, wanted
