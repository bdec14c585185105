import { connect } from 'node:net';
import { until } from '../../e2e/driver/index.ts';

/** The other party in a channel: a plain connection to the IRC server (RFC 1459). */
export interface IrcParty {
  /** What was said in the channel since the last call of `forget`, in order. */
  readonly heard: readonly string[];
  readonly topics: readonly string[];
  setTopic(text: string): void;
  forget(): void;
  leave(): void;
}

/** Joins a channel under a name, and returns when the server has let it in. */
export async function joinChannel(port: number, name: string, channel: string): Promise<IrcParty> {
  const heard: string[] = [];
  const topics: string[] = [];
  let isIn = false;
  let rest = '';
  const socket = connect(port, '127.0.0.1');
  const say = (line: string) => socket.write(`${line}\r\n`);
  socket.setEncoding('utf8').on('data', (words: string) => {
    const lines = (rest + words).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('PING ')) say(line.replace('PING', 'PONG'));
      // 001 is the welcome, 366 the end of the list of who is in the channel.
      else if (/^\S+ 001 /.test(line)) say(`JOIN ${channel}`);
      else if (/^\S+ 366 /.test(line)) isIn = true;
      const [, text] = /^\S+ PRIVMSG \S+ :(.*)$/.exec(line) ?? [];
      if (text !== undefined) heard.push(text);
      const [, topic] = /^\S+ TOPIC \S+ :(.*)$/.exec(line) ?? [];
      if (topic !== undefined) topics.push(topic);
    }
  });
  say(`NICK ${name}`);
  say(`USER ${name} 0 * :${name}`);
  await until(`${name} in ${channel}`, async () => isIn);
  return {
    heard,
    topics,
    setTopic: (text) => say(`TOPIC ${channel} :${text}`),
    forget() {
      heard.length = 0;
    },
    leave: () => socket.destroy(),
  };
}
