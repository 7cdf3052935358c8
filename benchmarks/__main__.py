"""Runs every measurement inside a sandbox of its own and says which goals are met."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from benchmarks import block_lists, blocks, network, tunnels, windows
from vpngui.sandbox import hosts, namespaces
from vpngui.sandbox.rig import Rig


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("build/bench.json"), help="where the figures go")
    options = parser.parse_args()
    if not namespaces.inside():
        why = namespaces.why_not()
        if why is not None:
            print(f"nothing can be measured here: {why}", file=sys.stderr)
            return 1
        namespaces.enter([sys.executable, "-m", "benchmarks", *sys.argv[1:]], screen=False)
    figures = []
    with tempfile.TemporaryDirectory() as folder, hosts.fresh_network(), Rig(Path(folder)) as rig:
        service = rig.start_service()
        figures += [network.idle(rig, service), network.stats_200(rig, service), network.routes_1000(rig)]
        figures += [tunnels.tunnel_setup(rig), tunnels.write_rate(rig)]
        figures += [*windows.window(rig), windows.prompt_latency(rig)]
    figures += [blocks.block_255(), block_lists.block_100k(), block_lists.blocked_throughput()]
    for figure in figures:
        print(figure)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps([asdict(figure) for figure in figures], indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
