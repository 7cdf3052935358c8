"""Runs measurements inside a sandbox of its own and says which goals are met."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks import (
    app,
    block_lists,
    blocks,
    import_profiles,
    list_page,
    network,
    traffic_day,
    tunnels,
    walk,
    windows,
    wireguard,
)
from benchmarks.figure import Figure
from vpngui.sandbox import hosts, namespaces
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

WITH_A_SERVICE: Mapping[str, Callable[[Rig, Process], Sequence[Figure]]] = {
    "idle": lambda rig, service: [network.idle(rig, service)],
    "stats_200": lambda rig, service: [network.stats_200(rig, service)],
    "routes_1000": lambda rig, _: [network.routes_1000(rig)],
    "tunnel_setup": lambda rig, _: [tunnels.tunnel_setup(rig)],
    "write_rate": lambda rig, _: [tunnels.write_rate(rig)],
    "wg_up": lambda rig, _: wireguard.setup(rig),
    "wg_throughput": lambda rig, _: [wireguard.throughput(rig)],
    "wg_reconnect": lambda rig, _: [wireguard.reconnect(rig)],
    "window": lambda rig, _: windows.window(rig),
    "state_to_paint": lambda rig, _: [app.state_to_paint(rig)],
    "hidden_wakeups": lambda rig, _: [app.hidden_wakeups(rig)],
    "worst_turn": lambda rig, _: walk.worst_turn(rig),
    "prompt_latency": lambda rig, _: [windows.prompt_latency(rig)],
}
ALONE: Mapping[str, Callable[[], Figure | Sequence[Figure]]] = {
    "block_255": blocks.block_255,
    "block_100k": block_lists.block_100k,
    "blocked_throughput": block_lists.blocked_throughput,
    "list_100k": list_page.list_100k,
    "wg_import_1000": import_profiles.wg_import_1000,
    "day_of_samples": traffic_day.day_of_samples,
}


def main() -> int:
    names = [*WITH_A_SERVICE, *ALONE]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(names)} (default: all)")
    parser.add_argument("--output", type=Path, default=Path("build/bench.json"), help="where the figures go")
    options = parser.parse_args()
    if unknown := set(options.names) - set(names):
        parser.error(f"there is no measurement {', '.join(sorted(unknown))}")
    if not namespaces.inside():
        why = namespaces.why_not()
        if why is not None:
            print(f"nothing can be measured here: {why}", file=sys.stderr)
            return 1
        namespaces.enter([sys.executable, "-m", "benchmarks", *sys.argv[1:]], screen=False)
    figures = _measure(options.names or names)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps([asdict(figure) for figure in figures], indent=2) + "\n")
    return 0


def _measure(names: Sequence[str]) -> list[Figure]:
    figures: list[Figure] = []

    def add(more: Sequence[Figure]) -> None:
        for figure in more:
            print(figure, flush=True)
        figures.extend(more)

    if wanted := [name for name in names if name in WITH_A_SERVICE]:
        with tempfile.TemporaryDirectory() as folder, hosts.fresh_network(), Rig(Path(folder)) as rig:
            service = rig.start_service()
            for name in wanted:
                add(WITH_A_SERVICE[name](rig, service))
    for name in names:
        if name in ALONE:
            found = ALONE[name]()
            add([found] if isinstance(found, Figure) else found)
    return figures


if __name__ == "__main__":
    sys.exit(main())
