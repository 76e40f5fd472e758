/**
 * Where the server is: the setting `coderl.path`, then the selected Python environment, then the PATH.
 *
 * Knows no VS Code, so that it is tested without.
 */
import * as path from "node:path";

/** What discovery may look at. */
export interface Places {
  /** The setting `coderl.path`. */
  setting: string;
  /** Python of the selected environment. */
  environment: string | undefined;
  /** The variable PATH. */
  searchPath: string;
  /** Folders of the workspace. */
  folders: readonly string[];
  /** Whether the workspace is trusted: otherwise nothing inside it, and no selected environment, is started. */
  trusted: boolean;
  home: string;
  platform: NodeJS.Platform;
  isFile(path: string): boolean;
}

/** The server's executable, and what named it. */
export interface Found {
  command: string;
  source: "setting" | "environment" | "PATH";
}

/** Why there is none. */
export interface Missing {
  /** The file that `coderl.path` names, where that is the reason. */
  setting?: string;
}

export function discover(places: Places): Found | Missing {
  if (places.setting.trim()) {
    const command = fromSetting(places.setting.trim(), places);
    return command === undefined ? { setting: places.setting.trim() } : { command, source: "setting" };
  }
  if (places.environment && places.trusted) {
    const command = beside(places.environment, "coderl-lsp", places);
    if (command !== undefined) return { command, source: "environment" };
  }
  const command = onPath("coderl-lsp", places);
  return command === undefined ? {} : { command, source: "PATH" };
}

/** The file of a command that is installed beside another one: a Python's script, or a script's sibling. */
export function beside(file: string, name: string, places: Pick<Places, "platform" | "isFile">): string | undefined {
  const { dirname, join } = paths(places.platform);
  const folder = dirname(file);
  const candidates =
    places.platform === "win32"
      ? [join(folder, `${name}.exe`), join(folder, "Scripts", `${name}.exe`)]
      : [join(folder, name)];
  return candidates.find((candidate) => places.isFile(candidate));
}

/** A command on the PATH; relative entries never count, those inside an untrusted workspace neither. */
export function onPath(
  name: string,
  places: Pick<Places, "searchPath" | "platform" | "folders" | "trusted" | "isFile">,
): string | undefined {
  const { delimiter, isAbsolute, join } = paths(places.platform);
  const file = places.platform === "win32" ? `${name}.exe` : name;
  return places.searchPath
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && (places.trusted || !inside(folder, places)))
    .map((folder) => join(folder, file))
    .find((candidate) => places.isFile(candidate));
}

function fromSetting(setting: string, places: Places): string | undefined {
  const { isAbsolute, join } = paths(places.platform);
  const expanded = setting.startsWith("~/") ? join(places.home, setting.slice(2)) : setting;
  const candidates = isAbsolute(expanded) ? [expanded] : places.folders.map((folder) => join(folder, expanded));
  return candidates.find((candidate) => places.isFile(candidate));
}

function inside(folder: string, places: Pick<Places, "platform" | "folders">): boolean {
  const { relative, isAbsolute } = paths(places.platform);
  return places.folders.some((workspace) => {
    const way = relative(workspace, folder);
    return !way.startsWith("..") && !isAbsolute(way);
  });
}

function paths(platform: NodeJS.Platform): path.PlatformPath {
  return platform === "win32" ? path.win32 : path.posix;
}
