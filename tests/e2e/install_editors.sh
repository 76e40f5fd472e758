#!/usr/bin/env bash
# Installs the editors that tests/e2e/test_lsp_editors.py drives, on Debian and its kin:
#
#     bash tests/e2e/install_editors.sh DIR
#     PATH=DIR/bin:$PATH python -m pytest tests/e2e/test_lsp_editors.py
#
# Neovim and Emacs with Eglot and lsp-mode come from the system's own packages. Helix and newer Neovims are unpacked
# under DIR from later releases of Debian, which run here with their own C library: nothing of the system changes.
set -euo pipefail
target=$(mkdir -p "${1:?name a folder}" && cd "$1" && pwd)
mkdir -p "$target/bin"
sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)

$sudo apt-get update -qq
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    neovim emacs-nox elpa-eglot elpa-lsp-mode mmdebstrap

# unpack RELEASE PACKAGE PROGRAM NAME: a program of a later release, to be called as NAME
unpack() {
    local tree="$target/$1-$3" packages="$2"
    [ -e "$tree/usr/bin/$3" ] || $sudo mmdebstrap --quiet --variant=extract --include="$packages" \
        --aptopt='Acquire::Check-Valid-Until "false"' "$1" "$tree"
    cat >"$target/bin/$4" <<WRAPPER
#!/bin/bash
libraries=\$(echo $tree/usr/lib/*-linux-gnu)
case $3 in
    nvim) export VIM=$tree/usr/share/nvim VIMRUNTIME=$tree/usr/share/nvim/runtime ;;
    hx) for runtime in $tree/usr/lib/hx/runtime $tree/usr/lib/helix/runtime $tree/usr/share/hx/runtime; do
        [ -d "\$runtime" ] && export HELIX_RUNTIME=\$runtime
    done ;;
esac
exec $tree/usr/lib*/ld-linux-*.so.* --library-path "\$libraries" --argv0 $3 $tree/usr/bin/$3 "\$@"
WRAPPER
    chmod +x "$target/bin/$4"
    "$target/bin/$4" --version | head -n 1
}

unpack trixie hx hx hx
unpack trixie neovim nvim nvim-0.10
# Still being released: what is in it changes, and one day it will not unpack like this.
unpack forky neovim nvim nvim-0.12 || echo "Neovim 0.12 could not be had; its test is skipped." >&2
