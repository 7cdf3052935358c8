#!/usr/bin/env bash
# Gets the real name services for the tests: systemd-resolved, openresolv and Debian's resolvconf, unpacked
# into build/name-services. They are never installed: their installation would replace /etc/resolv.conf.
# What this computer has installed is used as it is. Without them, the tests that need them are skipped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=build/name-services
[[ ! -f $folder/.complete ]] || exit 0
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || exit 0

say() { printf '%s\n' "setup: $*" >&2; }

say "fetching name services for the tests (unpacked into $folder, not installed)"
rm -rf "$folder"
mkdir -p "$folder/packages"

wanted=(openresolv resolvconf)
if [[ ! -x /usr/lib/systemd/systemd-resolved && ! -x /lib/systemd/systemd-resolved ]]; then
    wanted+=(systemd-resolved)
    # Its library comes in the same version; older releases have it inside the package systemd.
    if [[ -n $(apt-cache madison libsystemd-shared 2>/dev/null) ]]; then
        wanted+=(libsystemd-shared)
    fi
fi

download() (cd "$folder/packages" && apt-get download -q "${wanted[@]}" >/dev/null 2>"$1")

words=$(mktemp)
trap 'rm -f "$words"' EXIT
if ! download "$words"; then
    # The package lists may be missing or older than what the mirror has.
    [[ $(id -u) -ne 0 ]] || apt-get update -q >/dev/null 2>&1 || true
    if ! download "$words"; then
        say "apt-get could not download ${wanted[*]}; tests that need them will be skipped:"
        cat "$words" >&2
        exit 0
    fi
fi
for package in "$folder"/packages/*.deb; do
    name=${package##*/}
    dpkg-deb --extract "$package" "$folder/${name%%_*}"
done
rm -rf "$folder/packages"
touch "$folder/.complete"
