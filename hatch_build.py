"""What the package build makes before it packs: the translations as Qt loads them."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """In a checkout (an editable build), too: there, the app looks in the same folder of resources/."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        place = Path(self.root) / "packaging" / "translations.py"
        spec = importlib.util.spec_from_file_location("vpngui_translations", place)
        if spec is None or spec.loader is None:
            raise FileNotFoundError(place)
        translations = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(translations)
        translations.compile_all()
