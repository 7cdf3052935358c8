"""What the package build makes before it packs: the translations as Qt loads them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """In a checkout (an editable build), too: there, the app looks in the same folder of resources/."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        program = Path(self.root) / "packaging" / "translations.py"
        subprocess.run([sys.executable, program, "compile"], check=True)
