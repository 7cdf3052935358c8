"""What commands say of values of the service, for people and for programs."""

from __future__ import annotations

import json
from dataclasses import replace

from vpngui.cli.commands import grants, log, show, status
from vpngui.cli.commands.list_all import said as listed
from vpngui.cli.commands.stats import said as counted
from vpngui.cli.commands.up import settled_text
from vpngui.cli.ending import Ending
from vpngui.cli.target import target
from vpngui.cli.tunnels import PeerSeen, Seen, Tunnel
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Grade, Identity
from vpngui.model.networks import parse_network
from vpngui.model.remembered import Answer, AnswerResult, AnswerSource, Grant
from vpngui.model.settings import TunnelSettings
from vpngui.model.statistics import Counters, Rates
from vpngui.model.tunnel_state import TunnelState
from vpngui.profiles.entry import Entry
from vpngui.profiles.profile import Endpoint, Peer, Profile
from vpngui.profiles.store import Stored

PEER = Peer("the key", tuple(parse_network(f"10.{n}.0.0/16") for n in range(20)), Endpoint("h.example", 1))
WORK = Entry("0123456789abcdef", "Work", Profile(peers=(PEER,)))
UP = Tunnel(
    "/t/1",
    "wgwork0",
    Identity(Grade.PROFILE, "Work"),
    "Work",
    TunnelState.UP,
    profile=WORK.id,
    health="connected",
    peers=(PeerSeen("the key", "192.0.2.2 port 1", 0, 2048, 5),),
)
OTHER = Tunnel("/t/2", "corp0", Identity(Grade.PATH, "corp"), "a\nb", TunnelState.DOWN, blocks=True)
CARRIES = Effect(EffectKind.CARRIES, "0.0.0.0/0")


def test_a_profile_is_listed_as_its_tunnel_is() -> None:
    assert listed(Stored((WORK,)), Seen((UP,))).text.splitlines()[1] == (
        "Work  connected  wgwork0  h.example:1"
    )
    assert listed(Stored((WORK,)), Seen()).data[0]["state"] == "down"
    unknown = listed(Stored((WORK,)), Seen(why_not="no service"))
    assert unknown.data[0]["state"] == "" and unknown.notes == ("how they are is not known: no service",)
    assert "import FILE" in listed(Stored(), Seen()).text


def test_conditions_are_what_holds() -> None:
    assert (UP.condition, OTHER.condition) == ("connected", "blocked")
    assert replace(UP, health="no-answer", state=TunnelState.ASKING_DOWN).condition == "no-answer"
    assert replace(UP, health="", profile="").condition == "up"
    assert replace(OTHER, state=TunnelState.ASKING_UP).condition == "asking"
    assert replace(OTHER, state=TunnelState.ERROR).condition == "error"


def test_a_name_is_a_title_an_id_or_a_link() -> None:
    for name in ("Work", WORK.id, "wgwork0"):
        found = target(name, (WORK,), (OTHER, UP))
        assert (found.title, found.entry, found.tunnel) == ("Work", WORK, UP)
    assert target("corp0", (WORK,), (OTHER, UP)).entry is None


def test_what_is_shown_of_a_peer_is_short_for_people_and_whole_for_programs() -> None:
    text = show.text(WORK, Seen((UP,)))
    assert "10.7.0.0/16 and 12 more" in text and "handshake: never" in text and "received: 2.0 KiB" in text
    assert len(show.data(WORK, Seen())["peers"][0]["allowed"]) == 20


def test_the_status_of_a_service_that_is_not_there_is_failed() -> None:
    assert status.said(Seen(why_not="it is not running")).ending is Ending.FAILED
    text = status.said(Seen((UP, OTHER), {"Version": "1", "AgentPresent": True})).text
    assert "a\ufffdb" in text and "asks you: yes" in text


def test_counters() -> None:
    said = counted(UP, Counters(rx_bytes=1536, rx_packets=3, tx_errors=1), Rates(10, 0))
    assert said.text == (
        "wgwork0: receiving 10 B/s, sending 0 B/s; received 1.5 KiB (3 packets), sent 0 B (0 packets), "
        "1 errors, 0 dropped"
    )
    assert said.data["rates"] == {"rx": 10, "tx": 0}


def test_grants_and_answers_are_rows_and_documents() -> None:
    grant = Grant(
        "g1",
        Decision.ALLOW,
        Direction.UP,
        Identity(Grade.PACKAGE, "corp"),
        False,
        Remember.ALWAYS,
        1,
        0,
        2,
        0,
        "corp0",
        (CARRIES,),
        TunnelSettings().updated({"routes": ["0.0.0.0/0"]}),
    )
    said = grants.said([grant])
    assert "g1  allow up  corp  always" in said.text and said.text.endswith("carries 0.0.0.0/0")
    assert json.loads(json.dumps(said.data))[0]["settings"]["routes"] == ["0.0.0.0/0"]
    answer = Answer(
        1,
        1,
        Direction.UP,
        "corp0",
        "",
        Identity(Grade.PACKAGE, "corp"),
        AnswerResult.DENIED,
        AnswerSource.PERSON,
        "",
        "no\x1b[2J",
        (CARRIES,),
    )
    said = log.said([answer])
    assert "denied  person  corp0  corp  no\ufffd[2J" in said.text
    assert json.loads(json.dumps(said.data))[0]["result"] == "denied"


def test_what_the_other_end_does_is_said() -> None:
    assert "has answered" in settled_text(UP)
    assert "does not answer" in settled_text(replace(UP, health="no-answer"))
    assert settled_text(replace(UP, health="connecting")) == "wgwork0: connecting."
    assert settled_text(OTHER) == ""
