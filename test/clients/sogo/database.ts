import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { type Daemon, freePort, startDaemon, temporaryFolder } from '../daemon.ts';
import { asUser } from '../user.ts';

/** Where Debian 12 puts PostgreSQL's programs; none of them is in the path. */
const programs = '/usr/lib/postgresql/15/bin';
/** Whoever connects from this machine: there is nobody else. */
const user = 'postgres';
const database = 'postgres';

export interface Database extends Daemon {
  /** `postgresql://…`, to which a table's name is added. */
  readonly url: string;
}

/** PostgreSQL on a folder of its own, with these statements run in it before it takes anybody. */
export async function startDatabase(statements: readonly string[]): Promise<Database> {
  const port = await freePort();
  const folder = temporaryFolder({ 'sql/.keep': '' });
  chmodSync(folder.path, 0o711);
  chmodSync(join(folder.path, 'sql'), 0o777);
  const data = join(folder.path, 'sql/data');
  run('initdb', ['-D', data, '-U', user, '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C']);
  // Without a server a statement ends with its line.
  run('postgres', ['--single', '-D', data, database], statements.join('\n'));
  const server = await startDaemon({
    command: asUser(user, [
      join(programs, 'postgres'),
      ...['-D', data, '-p', `${port}`, '-k', data, '-h', '127.0.0.1', '-F'],
    ]),
    port,
  });
  return {
    port,
    url: `postgresql://${user}:none@127.0.0.1:${port}/${database}`,
    async stop() {
      await server.stop();
      folder.remove();
    },
  };
}

function run(program: string, args: readonly string[], input = ''): void {
  const [command, ...rest] = asUser(user, [join(programs, program), ...args]);
  execFileSync(command, rest, { stdio: ['pipe', 'ignore', 'pipe'], cwd: '/', input });
}
