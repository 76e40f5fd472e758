/** Whether this extension and a server understand each other. Knows no VS Code. */

/** Versions follow semver: below 1.0 another minor version may differ in anything, from 1.0 on another major one. */
export function compatible(extension: string, server: string): boolean {
  const [own, other] = [parts(extension), parts(server)];
  if (own === undefined || other === undefined) return false;
  return own[0] === other[0] && (own[0] > 0 || own[1] === other[1]);
}

/** Whether the first of two versions is the older one. */
export function older(version: string, than: string): boolean {
  const [a, b] = [parts(version), parts(than)];
  if (a === undefined || b === undefined) return false;
  return a[0] !== b[0] ? a[0] < b[0] : a[1] < b[1];
}

function parts(version: string): [number, number] | undefined {
  const found = /^(\d+)\.(\d+)/.exec(version);
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}
