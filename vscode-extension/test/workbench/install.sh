#!/usr/bin/env bash
# Installs VS Code's browser workbench (code-server) from npm for the tests, without its install-time downloads.
#
#     install.sh VERSION FOLDER     4.100.3 is VS Code 1.100, 4.139.1 is VS Code 1.139
#
# What its postinstall would fetch from elsewhere comes from Debian (ripgrep) or is compiled here (native modules).
# Prints the command that starts it as its last line. Does nothing where FOLDER holds a finished installation.
set -euo pipefail
version=$1 folder=$2
mkdir -p "$folder"
cd "$folder"

export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_loglevel=error
node=$(command -v node)
headers=/usr
case $version in
4.100.*) wanted=20 ;;
*) wanted=24 ;;
esac
packages=("code-server@$version")
if [ "$(node -p 'process.versions.node.split(".")[0]')" != "$wanted" ] || [ ! -e "$headers/include/node/node_api.h" ]; then
    # Node itself, with its headers, as an npm package.
    package=node-linux-$(node -p process.arch)
    packages+=("$package@$wanted")
    headers=$PWD/node_modules/$package
    node=$headers/bin/node
fi
start="$node $PWD/node_modules/code-server/out/node/entry.js"
if [ "$(cat finished 2>/dev/null)" = "$version" ]; then
    echo "$start"
    exit
fi

echo "Installing code-server $version into $folder" >&2
[ -f package.json ] || echo '{"private": true}' >package.json
once() { [ -e "$1.done" ] || { "${@:2}" >&2 && touch "$1.done"; }; } # an interrupted installation goes on where it was
gyp="$(dirname "$(readlink -f "$(command -v npm)")")/../node_modules/node-gyp/bin/node-gyp.js"
compile() {
    (cd "$1" && PATH="$(dirname "$node"):$PATH" "$node" "$gyp" rebuild --nodedir="$headers" >gyp.log 2>&1) && return
    tail -20 "$1/gyp.log" >&2
    return 1
}

once code-server npm install --ignore-scripts "${packages[@]}"
# argon2 alone goes by its own script: a binary of its package, else compiled.
PATH="$(dirname "$node"):$PATH" npm_config_nodedir=$headers once argon2 npm rebuild --foreground-scripts argon2
cd node_modules/code-server/lib/vscode
# Of VS Code's packages not those of its chat agents, its dev containers and its proxies: some hundred MB that no test starts.
node - package.json <<'SCRIPT'
const { readFileSync, writeFileSync } = require("node:fs");
const file = process.argv[2];
const manifest = JSON.parse(readFileSync(file, "utf8"));
const unused = /^(@github\/.*|@microsoft\/mxc-sdk|@devcontainers\/.*|@vscode\/(copilot-api|sqlite3|windows-.*)|kerberos)$/;
for (const name of Object.keys(manifest.dependencies)) if (unused.test(name)) delete manifest.dependencies[name];
for (const name of Object.keys(manifest.overrides ?? {})) if (/^kerberos/.test(name)) delete manifest.overrides[name];
writeFileSync(file, JSON.stringify(manifest));
SCRIPT
once npm npm install --ignore-scripts --omit=dev
for ripgrep in node_modules/@vscode/ripgrep node_modules/@vscode/ripgrep-universal; do
    [ -d "$ripgrep" ] || continue
    mkdir -p "$ripgrep/bin"
    ln -sf "$(command -v rg)" "$ripgrep/bin/rg"
done
for module in @vscode/deviceid @vscode/spdlog @vscode/native-watchdog native-watchdog node-pty; do
    if [ -d "node_modules/$module" ]; then once "node_modules/$module/gyp" compile "node_modules/$module"; fi
done
ln -sfn node_modules node_modules.asar
cd "$folder"
echo "$version" >finished
echo "$start"
