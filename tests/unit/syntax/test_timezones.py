from __future__ import annotations

import zoneinfo

import pytest

from k8spatterns.syntax.timezones import time_zone


@pytest.mark.parametrize("text", ["UTC", "Etc/UTC", "Europe/Berlin", "Etc/GMT+5", "EST5EDT"])
def test_the_server_accepts(text: str) -> None:
    assert time_zone(text) is None


MALFORMED = ["", "Local", "local", "../UTC", "/UTC", "Etc/", "+02:00", "Europe//Berlin", "-x"]


@pytest.mark.parametrize("text", MALFORMED)
def test_the_server_refuses(text: str) -> None:
    assert time_zone(text)


def test_a_near_miss_is_told_the_name() -> None:
    assert "did you mean Europe/Berlin?" in (time_zone("Europe/Berln") or "")
    assert time_zone("Mars/Olympus")


def test_without_a_database_every_well_formed_name_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(key: str) -> None:
        raise zoneinfo.ZoneInfoNotFoundError(key)

    monkeypatch.setattr(zoneinfo, "ZoneInfo", unknown)
    assert time_zone("Europe/Berlin") is None
    assert time_zone("Europe/Nowhere") is None
    assert time_zone("../UTC")
