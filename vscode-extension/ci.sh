#!/usr/bin/env bash
# All that CI asks of the extension: linters, types, unit tests, the packed VSIX, and the tests in real VS Codes.
#
#     bash vscode-extension/ci.sh          all of it; coderl-lsp must be on the PATH or named by CODERL_LSP
#     bash vscode-extension/ci.sh --quick  without the tests in VS Code
#
# Node and npm must be there; the rest comes from Debian and npm. Nothing is skipped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

say() { printf '\n==> %s\n' "$*"; }

# HOME may be an empty folder: npm's own settings are then named from outside, by NPM_CONFIG_USERCONFIG.
export npm_config_update_notifier=false NODE_NO_WARNINGS=1

say "The extension's tools, as package-lock.json has them"
npm ci --ignore-scripts --no-audit --no-fund

say "Settings, texts, lint, types"
npm run --silent check

say "Unit tests"
npm test --silent

say "The VSIX"
npm run --silent package
[ "${1-}" != --quick ] || exit 0

packages=(chromium ripgrep libx11-dev libxkbfile-dev libsecret-1-dev libkrb5-dev pkg-config build-essential python3)
if ! dpkg -s "${packages[@]}" >/dev/null 2>&1; then
    say "What code-server is built with, and a browser"
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    $sudo apt-get update -qq
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
fi

say "In VS Code: the oldest supported version and the newest"
node scripts/editor-tests.mjs --must
