import { join } from 'node:path';
import { installed } from '../../../scripts/clients/install.ts';
import { type Daemon, freePort, startDaemon, temporaryFolder } from '../daemon.ts';

export interface Lounge {
  readonly web: Daemon;
  readonly irc: Daemon;
  stop(): Promise<void>;
}

export const channel = '#office';

/** ngIRCd, and The Lounge in its public mode: whoever comes connects to that server without an account. */
export async function startLounge(): Promise<Lounge> {
  const [ircPort, webPort] = [await freePort(), await freePort()];
  const folder = temporaryFolder({
    'ngircd.conf': ircConfiguration(ircPort),
    'stay-home.cjs': stayHome,
    'config.js': `module.exports = ${JSON.stringify(webConfiguration(ircPort, webPort))};`,
  });
  const irc = await startDaemon({
    command: ['/usr/sbin/ngircd', '--nodaemon', '--config', join(folder.path, 'ngircd.conf')],
    port: ircPort,
  });
  const web = await startDaemon({
    command: [
      process.execPath,
      '--require',
      join(folder.path, 'stay-home.cjs'),
      join(installed('thelounge'), 'node_modules/thelounge/index.js'),
      'start',
    ],
    port: webPort,
    env: { THELOUNGE_HOME: folder.path },
  });
  return {
    web,
    irc,
    async stop() {
      await Promise.all([web.stop(), irc.stop()]);
      folder.remove();
    },
  };
}

/**
 * The Lounge asks GitHub for news of itself when it starts, and ends when that fails for want of a network: here no
 * name is looked up, which it takes for a plain "no".
 */
const stayHome = `const dns = require('node:dns');
const { isIP } = require('node:net');
const { lookup } = dns;
dns.lookup = (name, ...rest) =>
  isIP(name)
    ? lookup(name, ...rest)
    : process.nextTick(rest.at(-1), Object.assign(new Error('No names here'), { code: 'EREFUSED' }));
`;

function ircConfiguration(port: number): string {
  return `[Global]
Name = irc.talk.example
Info = Test
Listen = 127.0.0.1
Ports = ${port}
MotdPhrase = Hello
[Limits]
MaxConnectionsIP = 0
MaxJoins = 0
[Options]
DNS = no
Ident = no
PAM = no
`;
}

function webConfiguration(ircPort: number, port: number): object {
  return {
    public: true,
    host: '127.0.0.1',
    port,
    reverseProxy: true,
    prefetch: false,
    messageStorage: [],
    defaults: {
      name: 'Office',
      host: '127.0.0.1',
      port: ircPort,
      tls: false,
      nick: 'writer%%%',
      username: 'writer',
      join: channel,
    },
  };
}
