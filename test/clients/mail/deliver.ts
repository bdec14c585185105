import { connect } from 'node:net';
import { until } from '../../e2e/driver/index.ts';

/** Puts a mail into somebody's inbox (RFC 9051, APPEND); returns when it is there. The source has `\n` for its line breaks. */
export async function deliver(port: number, user: string, source: string): Promise<void> {
  const bytes = Buffer.from(source.replace(/\n/g, '\r\n'));
  let said = '';
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  socket.on('data', (words: string) => {
    said += words;
  });
  const answered = (line: RegExp) => until(`the mailbox to answer ${line}`, async () => line.test(said));
  try {
    await answered(/^\* OK /m);
    socket.write(`a LOGIN ${user} any\r\n`);
    await answered(/^a OK /m);
    socket.write(`b APPEND INBOX {${bytes.length}}\r\n`);
    await answered(/^\+ /m);
    socket.write(Buffer.concat([bytes, Buffer.from('\r\n')]));
    await answered(/^b OK /m);
  } finally {
    socket.destroy();
  }
}
