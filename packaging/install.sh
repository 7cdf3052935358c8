#!/usr/bin/env bash
# Puts vpngui into the system, or takes it away again: `make install`, `make uninstall`.
#
#   DESTDIR=   prepended to every path (for package builders)
#   PREFIX=    /usr. D-Bus and polkit read their system files below /usr/share only, wherever the rest is.
#   PYTHON=    the Python that will run it; /usr/bin/python3
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

destdir=${DESTDIR:-}
prefix=${PREFIX:-/usr}
python=${PYTHON:-/usr/bin/python3}
library=$prefix/lib/vpngui

made=build/desktop # the same as in packaging/, with all languages in them

# source, place
files=(
    "packaging/systemd/vpnguid.service $prefix/lib/systemd/system/vpnguid.service"
    "packaging/sysusers.d/vpngui.conf $prefix/lib/sysusers.d/vpngui.conf"
    "packaging/tmpfiles.d/vpngui.conf $prefix/lib/tmpfiles.d/vpngui.conf"
    "packaging/dbus/io.github.vpngui.Service.conf /usr/share/dbus-1/system.d/io.github.vpngui.Service.conf"
    "packaging/dbus/io.github.vpngui.Service.service /usr/share/dbus-1/system-services/io.github.vpngui.Service.service"
    "packaging/dbus/io.github.vpngui.App.service $prefix/share/dbus-1/services/io.github.vpngui.App.service"
    "packaging/systemd/vpngui-resolv.socket $prefix/lib/systemd/system/vpngui-resolv.socket"
    "packaging/systemd/vpngui-resolv.service $prefix/lib/systemd/system/vpngui-resolv.service"
    "packaging/polkit/rules.d/io.github.vpngui-resolved.rules /usr/share/polkit-1/rules.d/io.github.vpngui-resolved.rules"
    "$made/polkit/io.github.vpngui.policy /usr/share/polkit-1/actions/io.github.vpngui.policy"
    "$made/desktop/io.github.vpngui.App.desktop $prefix/share/applications/io.github.vpngui.App.desktop"
    "$made/desktop/io.github.vpngui.App.metainfo.xml $prefix/share/metainfo/io.github.vpngui.App.metainfo.xml"
    "packaging/completion/vpngui.bash $prefix/share/bash-completion/completions/vpngui"
    "packaging/completion/_vpngui $prefix/share/zsh/site-functions/_vpngui"
    "packaging/completion/vpngui.fish $prefix/share/fish/vendor_completions.d/vpngui.fish"
    "resources/icons/io.github.vpngui.App.svg $prefix/share/icons/hicolor/scalable/apps/io.github.vpngui.App.svg"
    "resources/icons/io.github.vpngui.App-symbolic.svg $prefix/share/icons/hicolor/symbolic/apps/io.github.vpngui.App-symbolic.svg"
)

launcher() { # module place
    install -D -m 0755 /dev/stdin "$destdir$2" <<EOF
#!$library/bin/python -I
import sys
from $1 import main
sys.exit(main())
EOF
}

put() {
    local tools=build/install-tools packages source place
    [[ -x $tools/bin/pip ]] || "$python" -m venv "$tools"
    "$tools/bin/pip" install --quiet --disable-pip-version-check --constraint constraints.txt hatchling editables setuptools \
        PySide6-Essentials
    # An environment of its own: the system's Python packages stay as they are, and are not seen.
    rm -rf "$destdir${library:?}"
    "$python" -m venv --without-pip "$destdir$library"
    rm -f "$destdir$library"/bin/[Aa]ctivate*
    sed -i '/^command =/d' "$destdir$library/pyvenv.cfg" # names the build machine's paths
    packages=$("$python" -c 'import sys; print("lib/python%d.%d/site-packages" % sys.version_info[:2])')
    "$tools/bin/pip" install --quiet --disable-pip-version-check --constraint constraints.txt \
        --no-build-isolation --target "$destdir$library/$packages" .
    rm -rf "$destdir$library/$packages/bin"
    rm -f "$destdir$library/$packages"/vpngui-*.dist-info/direct_url.json # where it was built
    "$python" packaging/translations.py desktop "$made"
    for file in "${files[@]}"; do
        read -r source place <<<"$file"
        install -D -m 0644 /dev/stdin "$destdir$place" < <(sed "s|/usr/bin/vpngui|$prefix/bin/vpngui|; s|/usr/lib/vpngui|$library|" "$source")
    done
    launcher vpngui.cli.main "$prefix/bin/vpngui"
    launcher vpngui.service.daemon "$prefix/bin/vpnguid"
    launcher vpngui.service.resolv_helper "$library/bin/vpngui-resolv"
    [[ -n $destdir ]] || cat <<EOF
Installed. To start the service now and at every boot, as root:

    systemd-sysusers && systemd-tmpfiles --create && systemctl daemon-reload && systemctl reload dbus && systemctl enable --now vpnguid
EOF
}

clean_up() {
    local unit
    if [[ -d /run/systemd/system ]]; then
        # A running service would put back what the reset removes. It ends first: it still needs its helper
        # to give resolv.conf back.
        for unit in vpnguid.service vpngui-resolv.socket vpngui-resolv.service; do
            systemctl disable --quiet --now "$unit" || true
        done
    fi
    "$prefix/bin/vpnguid" --reset || {
        echo "uninstall: vpngui is still in this computer's network, as said above; nothing was uninstalled" >&2
        exit 1
    }
}

take_away() {
    local file
    [[ -n $destdir || ! -x $prefix/bin/vpnguid ]] || clean_up
    for file in "${files[@]}"; do
        rm -f "$destdir${file#* }"
    done
    rm -f "$destdir$prefix/bin/vpngui" "$destdir$prefix/bin/vpnguid"
    rm -rf "$destdir${library:?}"
}

case ${1:-} in
    install)
        [[ -n $destdir || $(id -u) -eq 0 ]] || { echo "install: needs root, or DESTDIR=" >&2; exit 1; }
        put ;;
    uninstall) take_away ;;
    *)
        echo "usage: packaging/install.sh install|uninstall" >&2
        exit 2 ;;
esac
