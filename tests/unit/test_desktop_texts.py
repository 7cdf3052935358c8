"""Menus, software centres and polkit's questions say what vpngui is in the person's language."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.unit.test_packaging import PACKAGING, ini, xml
from tests.unit.test_translations import TOOL, in_file, tool
from vpngui.contract import names

DESKTOP = f"desktop/{names.APP_NAME}.desktop"
METAINFO = f"desktop/{names.APP_NAME}.metainfo.xml"
POLICY = "polkit/io.github.vpngui.policy"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
EMPTY = '<translation type="unfinished"></translation>'


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files, in a time in which German and Brazilian Portuguese are finished and the others are not."""
    folder = tmp_path_factory.mktemp("desktop")
    texts = folder / "translations"
    TOOL.update(texts)
    for language in ("de", "pt_BR"):
        root = ET.parse(TOOL.text_file(language, texts))  # noqa: S314 - our own files
        for message in root.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if len(translation) == 0:
                translation.text = f"{language} <{message.findtext('source')}"
                del translation.attrib["type"]
        root.write(TOOL.text_file(language, texts), encoding="utf-8", xml_declaration=True)
    TOOL.write_desktop_files(folder, texts)
    return folder


def test_the_menu_says_it_in_each_language_that_is_finished(made: Path) -> None:
    entry, english = (ini(folder / DESKTOP)["Desktop Entry"] for folder in (made, PACKAGING))
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert entry[key] == english[key]
        assert entry[f"{key}[de]"] == f"de <{english[key]}"
        assert entry[f"{key}[pt_BR]"] == f"pt_BR <{english[key]}"
        assert f"{key}[ru]" not in entry
    assert {key for key in entry if "[" not in key} == {*english}


@pytest.mark.parametrize("name", [METAINFO, POLICY])
def test_each_element_is_followed_by_the_same_in_other_languages(made: Path, name: str) -> None:
    found, english = xml(made / name), xml(PACKAGING / name)
    count = 0
    for parent in found.iter():
        children = list(parent)
        for at, child in enumerate(children):
            if child.get(LANG) == "de":
                before = children[at - 1]
                assert before.tag == child.tag == children[at + 1].tag
                assert child.text == f"de <{' '.join((before.text or '').split())}"
                assert children[at + 1].get(LANG) == "pt_BR"
                count += 1
    assert count >= 8
    for parent in list(found.iter()):
        for child in [one for one in parent if one.get(LANG)]:
            parent.remove(child)
    kept, wanted = ([(one.tag, one.attrib) for one in root.iter()] for root in (found, english))
    assert kept == wanted


def test_translators_get_them_all(made: Path) -> None:
    file = made / "translations/vpngui_de.ts"
    sources = {key[1] for key in in_file(file) if key[0] == TOOL.DESKTOP_CONTEXT}
    texts = tool("desktop_texts").texts
    assert sources == {text for name in (DESKTOP, METAINFO, POLICY) for text in texts(name)}
    assert {"VPN Tunnels", "vpn;tunnel;privacy;network;", "Make a VPN tunnel"} <= sources


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (["desktop-file-validate"], DESKTOP),
        (["appstreamcli", "validate", "--no-net"], METAINFO),
    ],
    ids=["desktop-file-validate", "appstreamcli"],
)
def test_the_tools_that_read_them_find_nothing_wrong(command: list[str], name: str, tmp_path: Path) -> None:
    """As they are installed: with every language that is finished today."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    TOOL.write_desktop_files(tmp_path)
    done = subprocess.run([*command, tmp_path / name], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
