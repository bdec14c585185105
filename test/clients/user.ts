type Command = readonly [string, ...string[]];

/**
 * A command as another user of this machine, where it runs as root: some servers refuse to. Else as oneself. It ends with
 * whoever started it, also when that was broken off.
 */
export function asUser(user: string, command: Command): Command {
  if (process.getuid?.() !== 0) return command;
  const as = [`--reuid=${user}`, `--regid=${user}`, '--init-groups', '--pdeathsig=KILL'];
  return ['/usr/bin/setpriv', ...as, ...command];
}
