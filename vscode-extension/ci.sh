#!/usr/bin/env bash
# All that CI asks of the extension: linters, types, unit tests, the packed VSIX, and the tests in real VS Codes.
#
#     bash vscode-extension/ci.sh install   what needs the network: npm's packages, a browser, the VS Codes
#     bash vscode-extension/ci.sh test      the rest; coderl-lsp and coderl-train must be on the PATH
#     bash vscode-extension/ci.sh           both
#
# Node and npm must be there; the rest comes from Debian and npm. Nothing is skipped. HOME may be an empty folder: npm's own
# settings are then named by NPM_CONFIG_USERCONFIG. CODERL_EDITORS may name a folder that keeps the VS Codes for next time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export npm_config_update_notifier=false NODE_NO_WARNINGS=1
editors=${CODERL_EDITORS:-$HOME/.cache/coderl-editors}
versions=(4.100.3 4.139.1) # of code-server: VS Code 1.100, the oldest supported, and 1.139, the newest

say() { printf '\n==> %s\n' "$*"; }

debian() {
    local packages=(chromium ripgrep build-essential python3) sudo
    if dpkg -s "${packages[@]}" >/dev/null 2>&1; then return; fi
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    $sudo apt-get -o DPkg::Lock::Timeout=600 update -qq
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends \
        "${packages[@]}"
}

install_all() {
    say "Debian's packages"
    debian
    say "npm's packages, and VS Code of code-server ${versions[*]}"
    local version process running=()
    trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
    for version in "${versions[@]}"; do
        bash test/workbench/install.sh "$version" "$editors/$version" &
        running+=($!)
    done
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
    for process in "${running[@]}"; do wait "$process"; done
}

in_editors() { CODERL_EDITORS=$editors node scripts/editor-tests.mjs --must "${versions[@]}"; }

test_all() {
    say "Settings, texts, lint, types"
    npm run --silent check
    say "Unit tests"
    npm test --silent
    say "In VS Code: the packed extension in the oldest supported version and in the newest"
    in_editors || {
        # A browser on a machine that is busy drops a click now and then; what is broken is so twice.
        say "Once more, for a failure above"
        in_editors
    }
}

case ${1-all} in
install) install_all ;;
test) test_all ;;
all)
    install_all
    test_all
    ;;
*)
    echo "ci.sh [install|test]" >&2
    exit 2
    ;;
esac
