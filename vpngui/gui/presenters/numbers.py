"""Amounts, rates, durations and times of day in the person's own notation."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QDateTime, QLocale, QTime

from vpngui.gui.i18n import translate


class Units(Enum):
    """The step from one multiple of a byte to the next (IEC 80000-13)."""

    DECIMAL = 1000
    BINARY = 1024


_MOST = 6
"""The highest power of a step that has a name: exabytes."""


def amount(count: float, units: Units = Units.DECIMAL) -> str:
    """Bytes with at most three digits before the unit: "0 B", "999 B", "1.5 kB", "12.3 MB", "123 GB"."""
    step = units.value
    value = max(float(count), 0.0)
    power = 0
    while power < _MOST and _rounded(value, power) >= step:
        value /= step
        power += 1
    decimals = 1 if power and value < 99.95 else 0
    return f"{QLocale().toString(value, 'f', decimals)}\u202f{_unit(units, power)}"


def whole(number: int) -> str:
    """A whole number, in the person's digits."""
    return QLocale().toString(number)


def rate(bytes_a_second: float, units: Units = Units.DECIMAL) -> str:
    return translate("Numbers", "{amount}/s").format(amount=amount(bytes_a_second, units))


def mark(bytes_a_second: float) -> str:
    """A rate as a scale is marked with it: "0 B/s", "500 kB/s", "2 MB/s", "2.5 MB/s"."""
    value, power = abs(bytes_a_second), 0
    while power < _MOST and round(value, 3) >= Units.DECIMAL.value:
        value /= Units.DECIMAL.value
        power += 1
    text = QLocale().toString(value, "f", 0 if abs(value - round(value)) < 0.01 else 1)
    return translate("Numbers", "{amount}/s").format(amount=f"{text}\u202f{_unit(Units.DECIMAL, power)}")


def duration(seconds: float) -> str:
    """The two largest units at most: "less than a minute", "5 min", "3 h 20 min", "2 d 4 h"."""
    minutes = int(max(seconds, 0)) // 60
    if minutes == 0:
        return translate("Numbers", "less than a minute")
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days:
        return translate("Numbers", "{days} d {hours} h").format(days=whole(days), hours=whole(hours))
    if hours:
        text = translate("Numbers", "{hours} h {minutes} min")
        return text.format(hours=whole(hours), minutes=whole(minutes))
    return translate("Numbers", "{minutes} min").format(minutes=whole(minutes))


def age(seconds: float) -> str:
    """As ``duration``, but in seconds up to two minutes: "45 s"."""
    if seconds >= 120:
        return duration(seconds)
    return translate("Numbers", "{seconds} s").format(seconds=whole(int(max(seconds, 0))))


def time_of_day(unix_seconds: float) -> str:
    """The local time, without seconds."""
    when = QDateTime.fromSecsSinceEpoch(int(unix_seconds)).time()
    return QLocale().toString(QTime(when.hour(), when.minute()), QLocale.FormatType.ShortFormat)


def exact_time(unix_seconds: float) -> str:
    """The local time, with seconds."""
    locale = QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if "s" not in pattern:
        pattern = pattern.replace("mm", "mm:ss", 1)
    return locale.toString(QDateTime.fromSecsSinceEpoch(int(unix_seconds)).time(), pattern)


def moment(unix_seconds: float) -> str:
    """The local date and time, without seconds."""
    when = QDateTime.fromSecsSinceEpoch(int(unix_seconds))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def _rounded(value: float, power: int) -> float:
    return round(value, 1 if power and value < 99.95 else 0)


def _unit(units: Units, power: int) -> str:
    if units is Units.BINARY:
        return (
            translate("Numbers", "B", "bytes"),
            translate("Numbers", "KiB", "1024 bytes"),
            translate("Numbers", "MiB", "1024^2 bytes"),
            translate("Numbers", "GiB", "1024^3 bytes"),
            translate("Numbers", "TiB", "1024^4 bytes"),
            translate("Numbers", "PiB", "1024^5 bytes"),
            translate("Numbers", "EiB", "1024^6 bytes"),
        )[power]
    return (
        translate("Numbers", "B", "bytes"),
        translate("Numbers", "kB", "1000 bytes"),
        translate("Numbers", "MB", "1000^2 bytes"),
        translate("Numbers", "GB", "1000^3 bytes"),
        translate("Numbers", "TB", "1000^4 bytes"),
        translate("Numbers", "PB", "1000^5 bytes"),
        translate("Numbers", "EB", "1000^6 bytes"),
    )[power]
