import { readFileSync } from 'node:fs';
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSite } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { extname } from 'node:path';
import type { Duplex } from 'node:stream';
import { makeCertificate } from './certificate.ts';
import { passOn, passOnSocket } from './pass-on.ts';

/** A page or file that stands at a real host name. `path` is compared without the query. */
export interface Served {
  readonly host: string;
  readonly path: string;
  /** Absolute path of the file. */
  readonly file: string;
}

export interface LoggedRequest {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly origin: string | null;
  /** True when a test page stands there; everything else was answered with "not found". */
  readonly known: boolean;
}

/** The internet as the browsers under test see it: a proxy for every host, and the pages behind it. */
export interface TestInternet {
  readonly proxyPort: number;
  /** Everything any part of the browser asked for, in order. */
  readonly requests: readonly LoggedRequest[];
  /** Puts one more page up, at an address of the test's choosing. */
  serve(host: string, path: string, html: string): void;
  /** Puts a server that runs on this machine behind a host: it answers for all of it, web sockets too. */
  forward(host: string, port: number): void;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/**
 * Starts both servers on free ports. TypeScript files are not served: pages come built or as plain files.
 * A host is never resolved: the proxy hands every connection to our own server, so whatever is asked for is in the log.
 */
export async function startInternet(served: readonly Served[]): Promise<TestInternet> {
  const requests: LoggedRequest[] = [];
  const extra = new Map<string, string>();
  const behind = new Map<string, number>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown'}`);
    const file = served.find((each) => each.host === url.hostname && each.path === url.pathname)?.file;
    const html = extra.get(url.hostname + url.pathname);
    const port = behind.get(url.hostname);
    requests.push({
      host: url.hostname,
      path: url.pathname + url.search,
      method: request.method ?? '',
      origin: request.headers.origin ?? null,
      known: file !== undefined || html !== undefined || port !== undefined,
    });
    if (port !== undefined) {
      passOn(request, response, port);
      return;
    }
    if (file === undefined && html === undefined) {
      // Every browser asks for it; a "not found" would stand in the page's console as an error.
      response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[file ? extname(file) : '.html'] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(file ? readFileSync(file) : html);
  };

  const site = createSite(await makeCertificate(), answer);
  site.on('upgrade', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    passOnSocket(request, client, head, behind.get((request.headers.host ?? '').split(':')[0] ?? ''));
  });
  await listen(site);
  const proxy = createProxy(answer);
  proxy.on('connect', (_request, client, head) => {
    const upstream = connect(portOf(site), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
    client.on('close', () => upstream.destroy());
  });
  await listen(proxy);
  // A tunnel through the proxy is no connection of it any more, but would keep it open all the same.
  const sockets = new Set<Socket>();
  for (const server of [site, proxy]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }

  return {
    proxyPort: portOf(proxy),
    requests,
    serve: (host, path, html) => extra.set(host + path, html),
    forward: (host, port) => behind.set(host, port),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([closed(site), closed(proxy)]);
    },
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
