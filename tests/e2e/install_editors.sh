#!/usr/bin/env bash
# Installs the editors that tests/e2e/test_lsp_editors.py drives, on Debian and its kin:
#
#     bash tests/e2e/install_editors.sh DIR
#     . DIR/env && python -m pytest tests/e2e/test_lsp_editors.py
#
# Neovim and Emacs with Eglot and lsp-mode are the system's own packages. Helix and newer Neovims are
# unpacked under DIR from later releases of Debian and run there with their own C library. What is there already is
# kept, so a second run takes a moment. It may run in the background: standard output ends with the line that DIR/env
# holds, and another apt-get at work is waited for.
set -euo pipefail
target=$(mkdir -p "${1:?name a folder}" && cd "$1" && pwd)
mkdir -p "$target/bin" "$target/apt/lists/partial" "$target/apt/archives/partial"
sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)

# Lists and downloads of its own: the system's are locked while another apt-get updates, a lock that is not waited for.
apt() {
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dir::State::Lists="$target/apt/lists" \
        -o Dir::Cache::Archives="$target/apt/archives" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= \
        -o APT::Sandbox::User=root -o Acquire::Check-Valid-Until=false -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@"
}

packages=(mmdebstrap neovim emacs-nox elpa-eglot elpa-lsp-mode)
if ! dpkg-query --show --showformat='${db:Status-Status}\n' "${packages[@]}" 2>/dev/null |
    awk '$1 == "installed" { n++ } END { exit n != '"${#packages[@]}"' }'; then
    apt update
    apt install -y --no-install-recommends "${packages[@]}" >/dev/null
fi

# unpack RELEASE PACKAGES: their files, whole or not at all. A mirror may be a snapshot, whose lists are out of date.
unpack() {
    [ -e "$target/$1" ] && return
    $sudo rm -rf "$target/$1.part"
    $sudo mmdebstrap --quiet --variant=extract --include="$2" --aptopt='Acquire::Retries "3"' \
        --aptopt='Acquire::Check-Valid-Until "false"' "$1" "$target/$1.part"
    $sudo chown -R "$(id -u)" "$target/$1.part"
    mv "$target/$1.part" "$target/$1"
}

# command_of RELEASE PROGRAM NAME: have NAME start a program that was unpacked
command_of() {
    local tree="$target/$1"
    cat >"$target/bin/$3" <<WRAPPER
#!/bin/bash
libraries=\$(echo $tree/usr/lib/*-linux-gnu)
case $2 in
    nvim) export VIM=$tree/usr/share/nvim VIMRUNTIME=$tree/usr/share/nvim/runtime ;;
    hx) for runtime in $tree/usr/lib/hx/runtime $tree/usr/lib/helix/runtime $tree/usr/share/hx/runtime; do
        [ -d "\$runtime" ] && export HELIX_RUNTIME=\$runtime
    done ;;
esac
exec $tree/usr/lib*/ld-linux-*.so.* --library-path "\$libraries" --argv0 $2 $tree/usr/bin/$2 "\$@"
WRAPPER
    chmod +x "$target/bin/$3"
    "$target/bin/$3" --version >/dev/null
}

unpack trixie hx,neovim
command_of trixie hx hx
command_of trixie nvim nvim-0.10
unpack forky neovim
command_of forky nvim nvim-0.12

rm -rf "$target/apt"
echo "export PATH=$target/bin:\$PATH" | tee "$target/env"
