"""A program that comes to the system bus, may ask for a name, and stays until it is ended."""

from __future__ import annotations

import os
import sys
import time

from vpngui.contract import names
from vpngui.sandbox.client import BusError, Client


def main(wanted: list[str]) -> None:
    with Client(os.environ["DBUS_SYSTEM_BUS_ADDRESS"]) as client:
        print(f"connected as {client.unique_name}", flush=True)
        for name in wanted:
            try:
                client.call(names.BUS_NAME, names.BUS_PATH, names.BUS_NAME, "RequestName", "su", [name, 4])
                print(f"owns {name}", flush=True)
            except BusError as error:
                print(f"refused: {error}", flush=True)
        time.sleep(600)


if __name__ == "__main__":
    main(sys.argv[1:])
