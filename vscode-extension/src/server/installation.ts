/** The exact command that installs the server, for the tools of this machine. Knows no VS Code. */
import { onPath, type Places } from "./discovery";

export const PACKAGE = "coderl-lsp";

/** A command as it is shown, and as it is run. */
export interface InstallCommand {
  program: string;
  args: readonly string[];
}

/** Into the selected environment where there is one, else with a tool that keeps it in an environment of its own. */
export function installCommand(places: Omit<Places, "setting">): InstallCommand {
  if (places.environment && places.trusted) return { program: places.environment, args: pip };
  for (const [tool, args] of tools) {
    const program = onPath(tool, places);
    if (program !== undefined) return { program: tool, args };
  }
  return { program: places.platform === "win32" ? "py" : "python3", args: [...pip.slice(0, 3), "--user", PACKAGE] };
}

/** The command as one would type it. */
export function shown(command: InstallCommand): string {
  return [command.program, ...command.args]
    .map((word) => (/^[\w@%+=:,./\\~-]+$/.test(word) ? word : `"${word}"`))
    .join(" ");
}

const pip = ["-m", "pip", "install", PACKAGE];
const tools = [
  ["uv", ["tool", "install", PACKAGE]],
  ["pipx", ["install", PACKAGE]],
] as const;
