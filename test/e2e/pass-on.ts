import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** Answers a request with what a server on this machine says to it. The server learns the host that was asked, and that it was asked over TLS. */
export function passOn(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url, headers } = request;
  const inner = ask(
    { host: '127.0.0.1', port, method, path: url, headers: { ...headers, 'x-forwarded-proto': 'https' } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    },
  );
  // A page that is left breaks off what it asked; a server that is stopped breaks off its answer.
  inner.on('error', () => response.destroy());
  response.on('close', () => inner.destroy());
  request.pipe(inner);
}

/** The same for a web socket: the request to open it as it came, then whatever either side says. Without a port it is closed. */
export function passOnSocket(
  request: IncomingMessage,
  client: Duplex,
  head: Buffer,
  port: number | undefined,
): void {
  if (port === undefined) {
    client.destroy();
    return;
  }
  const { rawHeaders } = request;
  const lines = rawHeaders.flatMap((name, index) => (index % 2 ? [] : [`${name}: ${rawHeaders[index + 1]}`]));
  const server = connect(port, '127.0.0.1', () => {
    server.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    server.write(head);
    server.pipe(client);
    client.pipe(server);
  });
  server.on('error', () => client.destroy());
  client.on('error', () => server.destroy());
  client.on('close', () => server.destroy());
}
