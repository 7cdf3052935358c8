"""The sections of the page: which choice has which words, and what it changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.language import NAMES, choose
from vpngui.gui.preferences.login import Login
from vpngui.gui.preferences.rows import Pick, Row, show_checked
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.preferences.values import Theme, Told, TrayShows
from vpngui.gui.said import said
from vpngui.gui.section import Section
from vpngui.gui.switch import Switch
from vpngui.gui.theme import GRID
from vpngui.model.consent import Remember


class Look(Section):
    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        system = NAMES[choose("", QLocale.system().uiLanguages()).code]
        name = translate("Preferences", "Language")
        as_system = translate("Preferences", "As the system: {language}").format(language=system)
        self._language = Pick(name, [("", as_system), *NAMES.items()])
        self._language.picked.connect(lambda code: preferences.change(language=code))
        colors = translate("Preferences", "Colours")
        self._theme = Pick(
            colors,
            [
                (Theme.SYSTEM, translate("Preferences", "As the desktop", "colours")),
                (Theme.LIGHT, translate("Preferences", "Light", "colours")),
                (Theme.DARK, translate("Preferences", "Dark", "colours")),
            ],
        )
        self._theme.picked.connect(lambda theme: preferences.change(theme=Theme(theme)))
        rows = [Row(name, "", self._language), Row(colors, "", self._theme)]
        super().__init__(translate("Preferences", "Appearance"), "", rows)
        self.refresh()

    def refresh(self) -> None:
        self._language.show_value(self._preferences.values.language)
        self._theme.show_value(self._preferences.values.theme)


class Start(Section):
    """``switch`` gets whether it is to start at login, and whether hidden."""

    def __init__(self, preferences: Preferences, login: Login, switch: Callable[[bool, bool], None]) -> None:
        self._preferences = preferences
        self._login = login
        self._switch = switch
        name = translate("Preferences", "Start at login")
        self._on = Switch(name)
        self._on.toggled.connect(lambda on: switch(on, preferences.values.start_hidden))
        self._row = Row(name, "", self._on)
        name = translate("Preferences", "Start in the background")
        self._hidden = Switch(name)
        self._hidden.toggled.connect(self._hidden_chosen)
        about = translate("Preferences", "At login no window opens. The tray icon opens it.")
        rows = [self._row, Row(name, about, self._hidden)]
        super().__init__(translate("Preferences", "Start"), "", rows)
        login.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        state, problem = self._login.state, self._login.problem
        show_checked(self._on, state.on)
        show_checked(self._hidden, self._preferences.values.start_hidden)
        self._hidden.setEnabled(state.on and not state.foreign)
        if problem:
            text = translate("Preferences", "This could not be changed or read: {reason}")
            self._row.describe(text.format(reason=said(problem)))
        elif state.foreign:
            text = translate(
                "Preferences",
                "Somebody changed what is started: {command}. Switch it off and on to start this vpngui.",
            )
            self._row.describe(text.format(command=visible(state.foreign)))
        else:
            self._row.describe(
                translate(
                    "Preferences",
                    "Otherwise vpngui starts when an application asks for a tunnel, and profiles that are to "
                    "connect by themselves wait until then.",
                )
            )

    def _hidden_chosen(self, hidden: bool) -> None:
        self._preferences.change(start_hidden=hidden)
        self._switch(True, hidden)


class TrayIcon(Section):
    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        name = translate("Preferences", "The tray icon tells")
        about = translate(
            "Preferences", "For the speed, vpngui wakes up once a second while a tunnel is connected."
        )
        self._shows = Pick(
            name,
            [
                (TrayShows.STATE, translate("Preferences", "What is connected")),
                (TrayShows.RATES, translate("Preferences", "What is connected, and how fast")),
            ],
            about,
        )
        self._shows.picked.connect(lambda shows: preferences.change(tray_shows=TrayShows(shows)))
        super().__init__(translate("Preferences", "Tray"), "", [Row(name, about, self._shows)])
        self.refresh()

    def refresh(self) -> None:
        self._shows.show_value(self._preferences.values.tray_shows)


class Notifications(Section):
    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._switches: dict[Told, Switch] = {}
        rows: list[QWidget] = []
        for kind in Told:
            title, about = _told(kind)
            tells = translate("Preferences", "Whether the desktop tells you of it")
            switch = self._switches[kind] = Switch(title, about or tells)
            switch.toggled.connect(partial(self._chosen, kind))
            rows.append(Row(title, about, switch))
        about = translate(
            "Preferences",
            "The desktop tells you while you cannot see the window. All of it stands in the window as well.",
        )
        super().__init__(translate("Preferences", "Notifications"), about, rows)
        self.refresh()

    def refresh(self) -> None:
        for kind, switch in self._switches.items():
            show_checked(switch, kind in self._preferences.values.notifications)

    def _chosen(self, kind: Told, on: bool) -> None:
        kinds = self._preferences.values.notifications
        self._preferences.change(notifications=kinds | {kind} if on else kinds - {kind})


class Questions(Section):
    """``permissions`` leads to the page where remembered answers are."""

    def __init__(self, preferences: Preferences, permissions: Callable[[], None]) -> None:
        self._preferences = preferences
        longest = translate("Preferences", "Offer to remember an answer")
        about = translate("Preferences", "How long you can let an answer hold, at the most.")
        self._longest = Pick(longest, _durations(), about)
        self._longest.picked.connect(lambda most: preferences.change(remember_at_most=Remember(most)))
        snooze = translate("Preferences", "When you do not allow it for now")
        self._snooze = Pick(
            snooze,
            [
                (Remember.HOUR, translate("Preferences", "Ask again in an hour")),
                (Remember.LOGOUT, translate("Preferences", "Ask again in the next session")),
            ],
        )
        self._snooze.picked.connect(lambda held: preferences.change(snooze=Remember(held)))
        ask = translate("Preferences", "Ask before you disconnect a tunnel")
        exposed = translate("Preferences", "A question first shows what would leave the tunnel.")
        self._ask = Switch(ask, exposed)
        self._ask.toggled.connect(lambda on: preferences.change(ask_on_disconnect=on))
        remembered = translate("Preferences", "Remembered answers")
        held = translate("Preferences", "Each holds until you revoke it or its time is over.")
        show = QPushButton(translate("Preferences", "Show"))
        show.setMinimumHeight(GRID * 4)
        show.setAccessibleName(translate("Preferences", "Show remembered answers"))
        show.clicked.connect(lambda: permissions())
        rows = [
            Row(longest, about, self._longest),
            Row(snooze, "", self._snooze),
            Row(ask, exposed, self._ask),
            Row(remembered, held, show),
        ]
        about = translate(
            "Preferences", "Nothing here answers for you. These rules can only make vpngui ask more often."
        )
        super().__init__(translate("Preferences", "Questions"), about, rows)
        self.refresh()

    def refresh(self) -> None:
        values = self._preferences.values
        self._longest.show_value(values.remember_at_most)
        self._snooze.show_value(values.snooze)
        show_checked(self._ask, values.ask_on_disconnect)


def _durations() -> Sequence[tuple[str, str]]:
    return [
        (Remember.ONCE, translate("Preferences", "Never")),
        (Remember.HOUR, translate("Preferences", "Up to an hour")),
        (Remember.LOGOUT, translate("Preferences", "Until you log out")),
        (Remember.ALWAYS, translate("Preferences", "For good")),
    ]


def _told(kind: Told) -> tuple[str, str]:
    """What happened, and more about it where that is needed."""
    match kind:
        case Told.CONNECTED:
            return translate("Preferences", "A tunnel was connected"), ""
        case Told.DISCONNECTED:
            return translate("Preferences", "A tunnel was disconnected"), ""
        case Told.FAILED:
            return (
                translate("Preferences", "A tunnel failed"),
                translate("Preferences", "It could not be connected, or was lost."),
            )
        case Told.REPLACED:
            return (
                translate("Preferences", "A tunnel was replaced"),
                translate("Preferences", "Another one carries its networks now."),
            )
        case Told.BLOCKED:
            return translate("Preferences", "An application blocks traffic"), ""
        case Told.ANSWERED:
            return (
                translate("Preferences", "A remembered answer decided"),
                translate("Preferences", "An application was allowed or denied, and you were not asked."),
            )
        case Told.ASKED:
            return (
                translate("Preferences", "A question waits"),
                translate("Preferences", "Its window may be behind others."),
            )
