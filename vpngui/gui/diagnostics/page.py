"""The page Help: what is running, a self-test, a report to copy, keys, and what this program is."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QVBoxLayout

from vpngui.gui.context import Context
from vpngui.gui.diagnostics.about import About
from vpngui.gui.diagnostics.doctor import Doctor, Found
from vpngui.gui.diagnostics.examination import Examination
from vpngui.gui.diagnostics.keys import keys
from vpngui.gui.diagnostics.parts import FactRow
from vpngui.gui.diagnostics.report import Surroundings, report
from vpngui.gui.diagnostics.report_view import ReportView
from vpngui.gui.diagnostics.running import Running
from vpngui.gui.diagnostics.surroundings import surroundings
from vpngui.gui.i18n import translate
from vpngui.gui.page import Page
from vpngui.gui.pages import available
from vpngui.gui.section import Column, Section
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.steps import Steps


class HelpPage(Page):
    """``doctor`` is the command of the self-test, unless a test takes another."""

    def _built(self, context: Context, doctor: tuple[str, ...] | None = None) -> Steps[None]:
        self._context = context
        self._snapshot = Snapshot()
        self._found: tuple[Found, ...] = ()
        self._examined = False
        self._doctor = Doctor(self, doctor)
        self._doctor.found.connect(self._examination_done)
        self._doctor.failed.connect(self._examination_failed)
        self._examination = Examination(self._examine)
        yield
        self._running = Running()
        yield
        self._report = ReportView(self._write_report)
        yield
        shortcuts = [FactRow(what, named) for what, named in keys(len(available()))]
        for row in shortcuts:
            row.hide()
        yield
        sections = (
            Section(translate("Help", "Self-test"), "", [self._examination], framed=False),
            Section(translate("Help", "What is running"), "", self._running.rows),
            Section(
                translate("Help", "Report"),
                translate(
                    "Help",
                    "For those who help you, in English. Addresses and names are replaced by numbers; "
                    "look through it before you send it.",
                ),
                [self._report],
            ),
            Section(translate("Help", "Keys"), "", shortcuts),
            Section(translate("Help", "About"), "", [About()]),
        )
        yield
        self.portions = (*sections, *shortcuts)
        self._column = yield from Column.in_steps(sections)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._running.show_snapshot(snapshot)

    def set_watched(self, watched: bool) -> None:
        if watched and not self._examined:
            self._examine()
        elif not watched:
            self._doctor.stop()

    def kept(self) -> object:
        return self._column.verticalScrollBar().value(), self._found

    def take_back(self, kept: object) -> None:
        match kept:
            case int(position), tuple(found):
                if found:
                    self._examination_done(found)
                self._column.verticalScrollBar().setValue(position)

    def _examine(self) -> None:
        self._examined = False
        self._examination.show_running()
        self._doctor.examine()

    def _examination_done(self, found: tuple[Found, ...]) -> None:
        self._examined = True
        self._found = found
        self._examination.show_found(found)
        self._report.outdate()

    def _examination_failed(self, reason: str) -> None:
        self._examined = True
        self._found = ()
        self._examination.show_failure(reason)
        self._report.outdate()

    def _write_report(self) -> None:
        work = self._reported(self._snapshot, self._found, surroundings())
        self._context.spawn(work, "writing the report")

    async def _reported(self, snapshot: Snapshot, found: tuple[Found, ...], around: Surroundings) -> None:
        # With many tunnels there are many names to look for.
        self._report.show_report(await asyncio.to_thread(report, snapshot, found, around))
