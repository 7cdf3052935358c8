"""Runs the campaign inside a sandbox of its own and says which goals are met; ends by itself."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from benchmarks.figure import Figure, absolute
from benchmarks.soak import leaks, reaction, residue
from benchmarks.soak.machine import BACK_ENDS
from vpngui.sandbox import namespaces

_SWAPS, _KILLS = 10_000, 200
_SEQUENCES = 2_000
_SAMPLES = 120
"""With --scale 1, all back ends together; samples are taken with each."""
_TIMED = ("owner_death", "rearm", "readopt")
NAMES = ("leaked_frames", "residue", *_TIMED)


def main() -> int:
    """Exit status 0 when every goal is met."""
    options = _parser().parse_args()
    unknown = sorted(set(options.names) - set(NAMES))
    if unknown:
        print(f"there is no figure {', '.join(unknown)}; there are {', '.join(NAMES)}", file=sys.stderr)
        return 2
    if not namespaces.inside():
        why = namespaces.why_not()
        if why is not None:
            print(f"nothing can be tried here: {why}", file=sys.stderr)
            return 1
        namespaces.enter([sys.executable, "-m", "benchmarks.soak", *sys.argv[1:]], screen=False)
    busy = os.getloadavg()[0] / (os.cpu_count() or 1)
    print(f"seed {options.seed}, scale {options.scale:g}; {busy:.0%} of the processors are taken", flush=True)
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name in options.names or NAMES:
            for figure in _figures(Path(folder), name, options.seed, options.scale):
                print(figure, flush=True)
                found.append(figure)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    about = {"seed": options.seed, "scale": options.scale}
    figures = [asdict(figure) for figure in found]
    options.output.write_text(json.dumps({**about, "figures": figures}, indent=2) + "\n")
    return 0 if all(figure.met for figure in found) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)} (default: all)")
    parser.add_argument("--output", type=Path, default=Path("build/soak.json"), help="where the figures go")
    parser.add_argument("--scale", type=_positive, default=1.0, help="how much of the whole (default 1)")
    parser.add_argument(
        "--seed",
        type=int,
        default=random.SystemRandom().randrange(1 << 32),
        help="what is drawn at random; the same gives the same again (default: another each time)",
    )
    return parser


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value <= 100:
        raise argparse.ArgumentTypeError("give a number above 0, up to 100")
    return value


def _figures(folder: Path, name: str, seed: int, scale: float) -> Iterator[Figure]:
    def share(whole: int) -> int:
        return max(2, round(whole * scale / len(BACK_ENDS)))

    if name in _TIMED:
        yield from reaction.figures(folder, name, max(5, round(_SAMPLES * scale)))
        return
    for backend in BACK_ENDS:
        label, logs = f"{name}:{backend[:3]}", folder / f"{name}-{backend}"
        if name == "residue":
            left = asyncio.run(residue.campaign(logs, backend, share(_SEQUENCES), seed))
            seed += share(_SEQUENCES)
            yield absolute(label, "sequences", len(left), at_most=0)
        else:
            tally = asyncio.run(leaks.campaign(logs, backend, share(_SWAPS), share(_KILLS), seed))
            print(tally, flush=True)
            yield absolute(label, "frames", tally.frames, at_most=0)


if __name__ == "__main__":
    sys.exit(main())
