#!/usr/bin/env bash
# Makes a checkout ready to run: the distribution's packages, and .venv with pinned versions.
# Says nothing and takes a fraction of a second when nothing is missing. Changes nothing outside
# the checkout except by apt-get.
#
#   PYTHON=...                 the Python to use (3.11 or later, with venv)
#   VPNGUI_SKIP_PACKAGES=1     do not look at the distribution's packages
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=(
    # the real parts: bus, authority, kernel tools, namespaces
    dbus polkitd pkexec iproute2 iptables ipset nftables util-linux mount iputils-ping
    # a WireGuard where the kernel has none, and a server for the tests
    wireguard-go wireguard-tools
    # a Secret Service
    gnome-keyring
    # what python-iptables loads, and what builds its part in C (the headers of Python: below)
    libxtables12 libip4tc2 libip6tc2 gcc libc6-dev
    # a screen and a hand for the demo and the tests
    xvfb xdotool openbox weston imagemagick at-spi2-core desktop-file-utils
    # what Qt's xcb platform loads
    libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
    libxcb-image0 libxcb-render-util0 libfontconfig1 libdbus-1-3 fonts-dejavu-core fonts-noto-core
)

say() { printf '%s\n' "setup: $*" >&2; }
die() {
    say "$@"
    exit 1
}

# --- Python ---------------------------------------------------------------------------------------

# A Python is good when it is new enough and can make a virtual environment (Debian splits ensurepip off).
python_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }
python_has_venv() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

python_has_headers() {
    "$1" -c 'import os, sys, sysconfig
sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' >/dev/null 2>&1
}

python=""
python_without_venv=""
for candidate in ${PYTHON:-python3 /usr/bin/python3 python3.14 python3.13 python3.12 python3.11}; do
    python_new_enough "$candidate" || continue
    if python_has_venv "$candidate"; then
        python=$candidate
        break
    fi
    python_without_venv=${python_without_venv:-$candidate}
done
if [[ -z $python ]]; then
    [[ -n $python_without_venv ]] || die "Python 3.11 or later is needed; set PYTHON=/path/to/python3 if it is not on PATH."
    packages+=(python3-venv)
    python=$python_without_venv
fi
if ! python_has_headers "$python"; then
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if [[ $(/usr/bin/python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) == "$version" ]]; then
        packages+=(python3-dev)
    else
        packages+=("python$version-dev")
    fi
fi

# --- the distribution's packages --------------------------------------------------------------------

missing_packages() {
    local installed
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null |
        sed -n 's/ installed$//p' || true)
    printf '%s\n' "${packages[@]}" | grep -vxF -f <(printf '%s\n' "$installed") || true
}

install_packages() {
    local root=() install=(env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends
        -o Dpkg::Use-Pty=0 -- "$@")
    local by_hand="apt-get update && apt-get install --yes --no-install-recommends $*"
    if [[ $(id -u) -ne 0 ]]; then
        by_hand="sudo sh -c '$by_hand'"
        # -n: a password prompt in the middle of `make test` would look like a hang.
        if ! sudo -n true 2>/dev/null; then
            say "these packages are missing, and installing them needs root. Run this, then start again:"
            printf '\n    %s\n\n' "$by_hand" >&2
            exit 1
        fi
        root=(sudo -n)
    fi
    say "installing $*"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2 ||
        say "the package lists could not be refreshed; trying with those that are here"
    if ! "${root[@]}" "${install[@]}" >&2; then
        say "apt-get could not install the packages (its own words are above). Check the network and the"
        say "package sources in /etc/apt, run this until it succeeds, then start again:"
        printf '\n    %s\n\n' "$by_hand" >&2
        exit 1
    fi
}

if [[ -z ${VPNGUI_SKIP_PACKAGES:-} ]]; then
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "this is not Debian or Ubuntu. Install what these packages hold by your distribution's own"
        say "means, then start again with VPNGUI_SKIP_PACKAGES=1 in the environment:"
        printf '\n    %s\n\n' "${packages[*]}" >&2
        exit 1
    fi
    mapfile -t missing < <(missing_packages)
    if [[ ${#missing[@]} -gt 0 ]]; then
        install_packages "${missing[@]}"
    fi
fi
python_has_venv "$python" || die "$python cannot make virtual environments; install its venv package or set PYTHON."
python_has_headers "$python" || die "$python has no Python.h; install its development package or set PYTHON."

[[ -n ${VPNGUI_SKIP_PACKAGES:-} ]] || packaging/fetch-name-services.sh

# --- the virtual environment --------------------------------------------------------------------------

# Scripts in .venv name their interpreter by its full path: a moved checkout is a changed one.
want=$({
    pwd
    cat pyproject.toml constraints.txt
} | sha256sum | cut -d' ' -f1)
stamp=.venv/.vpngui-setup

# The tests start the service some hundred times, as a user who cannot write here: without this it would be
# compiled anew each time.
compile_modules() { .venv/bin/python -m compileall -q vpngui tests; }

if [[ -f $stamp && $(<"$stamp") == "$want" ]] && .venv/bin/python -c '' 2>/dev/null; then
    compile_modules
    # A translation that was changed since is made again.
    exec .venv/bin/python packaging/translations.py compile --if-needed
fi

say "making .venv with $("$python" --version) and the versions in constraints.txt"
rm -f "$stamp"
if ! .venv/bin/python -m pip --version >/dev/null 2>&1 || ! python_new_enough .venv/bin/python; then
    rm -rf .venv
    "$python" -m venv .venv
fi

pip() {
    .venv/bin/python -m pip --disable-pip-version-check install --quiet --no-input --constraint constraints.txt "$@" ||
        die "pip could not install the Python packages (its own words are above). Check the network, then start again."
}
# Build back ends are pinned like everything else: an isolated build would fetch whatever is newest.
# setuptools is for forbiddenfruit and python-iptables, which come as source only; PySide6 has the tool that
# the build makes the translations with.
pip hatchling editables setuptools PySide6-Essentials
pip --no-build-isolation --editable '.[dev]'
compile_modules
printf '%s\n' "$want" >"$stamp"
say "ready"
