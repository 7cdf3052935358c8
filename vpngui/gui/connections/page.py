"""The page Connections: the tunnels, or what to do while there are none."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from vpngui.gui.connections.status import StatusPage
from vpngui.gui.connections.tunnels_model import TunnelsModel
from vpngui.gui.connections.tunnels_view import TunnelsView
from vpngui.gui.context import Context
from vpngui.gui.page import Page
from vpngui.gui.snapshot import Snapshot, Traffic


class ConnectionsPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._model: TunnelsModel | None = None
        self._status = StatusPage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._status)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._status.show_service(snapshot.service)
        if snapshot.tunnels:
            self._table().show_snapshot(snapshot)
        elif self._model is not None:
            self._model.show_snapshot(snapshot)
        self._pages.setCurrentIndex(1 if snapshot.tunnels else 0)

    def show_traffic(self, traffic: Mapping[str, Traffic]) -> None:
        if self._model is not None:
            self._model.show_traffic(traffic)

    def _table(self) -> TunnelsModel:
        """Made when the first tunnel comes."""
        if self._model is None:
            self._model = TunnelsModel()
            view = TunnelsView(self._model)
            view.disconnect_wanted.connect(self._context.disconnect)
            self._pages.addWidget(view)
        return self._model
