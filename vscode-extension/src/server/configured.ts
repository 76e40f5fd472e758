/** The settings the server is told: only those somebody has set, so that `pyproject.toml` holds for the rest. */

/** As VS Code's `WorkspaceConfiguration`, as far as it is needed. */
export interface Configuration {
  get(key: string): unknown;
  inspect(key: string): { globalValue?: unknown; workspaceValue?: unknown; workspaceFolderValue?: unknown } | undefined;
}

/** Settings that are the extension's own. */
export const OWN = ["path", "review"];

/**
 * The section `coderl` for one folder.
 *
 * @param keys every setting of the extension, without the section's name
 * @param environment Python of the selected environment, which runs the code where no other is set
 */
export function serverSettings(
  configuration: Configuration,
  keys: readonly string[],
  environment: string | undefined,
): Record<string, unknown> {
  const settings: Record<string, unknown> = environment ? { interpreter: environment } : {};
  for (const key of keys) {
    if (OWN.includes(key)) continue;
    const found = configuration.inspect(key);
    if ([found?.globalValue, found?.workspaceValue, found?.workspaceFolderValue].some((value) => value !== undefined)) {
      const value = configuration.get(key);
      if (key !== "interpreter" || value) settings[key] = value;
    }
  }
  return settings;
}
