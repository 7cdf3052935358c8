"""Amounts, rates, durations and times of day in the person's own notation."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from PySide6.QtCore import QLocale, QTime

from vpngui.gui.i18n import translate


class Units(Enum):
    """Steps and names of the multiples of a byte (IEC 80000-13)."""

    DECIMAL = (1000, ("B", "kB", "MB", "GB", "TB", "PB", "EB"))
    BINARY = (1024, ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"))


def amount(count: float, units: Units = Units.DECIMAL) -> str:
    """Bytes with at most three digits before the unit: "0 B", "999 B", "1.5 kB", "12.3 MB", "123 GB"."""
    step, unit_names = units.value
    value = max(float(count), 0.0)
    power = 0
    while power < len(unit_names) - 1 and _rounded(value, power) >= step:
        value /= step
        power += 1
    decimals = 1 if power and value < 99.95 else 0
    return f"{QLocale().toString(value, 'f', decimals)}\u202f{unit_names[power]}"


def rate(bytes_a_second: float, units: Units = Units.DECIMAL) -> str:
    return translate("Numbers", "{amount}/s").format(amount=amount(bytes_a_second, units))


def duration(seconds: float) -> str:
    """The two largest units at most: "less than a minute", "5 min", "3 h 20 min", "2 d 4 h"."""
    minutes = int(max(seconds, 0)) // 60
    if minutes == 0:
        return translate("Numbers", "less than a minute")
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        return translate("Numbers", "{days} d {hours} h").format(days=days, hours=hours)
    if hours:
        return translate("Numbers", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    return translate("Numbers", "{minutes} min").format(minutes=minutes)


def time_of_day(unix_seconds: float) -> str:
    """The local time, without seconds."""
    moment = datetime.fromtimestamp(unix_seconds)
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def _rounded(value: float, power: int) -> float:
    return round(value, 1 if power and value < 99.95 else 0)
