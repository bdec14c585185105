export type Command = readonly [string, ...string[]];

/** A command as another user of this machine, where it runs as root: some servers refuse to. Else as oneself. */
export function asUser(
  user: string,
  command: readonly [string, ...string[]],
): readonly [string, ...string[]] {
  if (process.getuid?.() !== 0) return command;
  return ['/usr/bin/setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups', ...command];
}
