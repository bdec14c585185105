import { createServer, type Socket } from 'node:net';

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly subject: string;
  /** Its plain text, as it was written. */
  readonly text: string;
}

/** A mail server that takes everything and passes on nothing (RFC 5321, as much as a webmail says to it). */
export interface SmtpSink {
  readonly received: readonly ReceivedMail[];
  forget(): void;
  stop(): Promise<void>;
}

export async function startSmtpSink(port: number): Promise<SmtpSink> {
  const received: ReceivedMail[] = [];
  const server = createServer((socket) => talk(socket, (mail) => received.push(mail)));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    received,
    forget() {
      received.length = 0;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function talk(socket: Socket, take: (mail: ReceivedMail) => void): void {
  let rest = '';
  let to: string[] = [];
  let data: string[] | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string): void => {
    if (data) {
      if (line !== '.') data.push(line.replace(/^\.\./, '.'));
      else {
        take({ to, ...readMail(data.join('\n')) });
        [data, to] = [null, []];
        say('250 taken');
      }
    } else if (/^EHLO/i.test(line)) say('250-sink\r\n250 8BITMIME');
    else if (/^DATA/i.test(line)) {
      data = [];
      say('354 go on');
    } else if (/^QUIT/i.test(line)) {
      say('221 bye');
      socket.end();
    } else {
      const [, address] = /^RCPT TO:<([^>]*)>/i.exec(line) ?? [];
      if (address !== undefined) to.push(address);
      say('250 ok');
    }
  };
  say('220 sink');
  socket.on('error', () => socket.destroy());
  socket.setEncoding('latin1').on('data', (words: string) => {
    const lines = (rest + words).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
}

/** Subject and plain text of a mail; of one with several parts, its first plain one. */
export function readMail(source: string): { subject: string; text: string } {
  const { head, body } = partsOf(source);
  const boundary = /^content-type: multipart[\s\S]*?boundary="?([^";\n]+)/im.exec(head)?.[1];
  const plain = boundary
    ? body
        .split(`--${boundary}`)
        .map((part) => partsOf(part.replace(/^\n/, '')))
        .find((part) => /^content-type: text\/plain/im.test(part.head))
    : { head, body };
  return {
    subject: /^subject: (.*)$/im.exec(head)?.[1] ?? '',
    text: decoded(plain ?? { head, body }).trim(),
  };
}

function partsOf(source: string): { head: string; body: string } {
  const end = source.indexOf('\n\n');
  return { head: source.slice(0, end), body: source.slice(end + 2) };
}

function decoded({ head, body }: { readonly head: string; readonly body: string }): string {
  const flowed = /format=flowed/i.test(head) ? body.replace(/ \n/g, ' ') : body;
  const bytes = /^content-transfer-encoding: quoted-printable/im.test(head)
    ? flowed
        .replace(/=\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    : flowed;
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
