import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { passOn } from '../../e2e/pass-on.ts';
import { type Daemon, freePort } from '../daemon.ts';
import { host } from '../scene.ts';

/** Files that SOGo leaves to the web server before it, and where Debian puts them (/usr/share/doc/sogo/apache.conf). */
const files = '/SOGo.woa/WebServerResources/';
const folder = '/usr/share/GNUstep/SOGo/WebServerResources';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What Debian has Apache say to SOGo: where the browser thinks that it is. */
const headers = {
  'x-webobjects-server-protocol': 'HTTP/1.0',
  'x-webobjects-server-port': '443',
  'x-webobjects-server-name': host,
  'x-webobjects-server-url': `https://${host}`,
};

/** The web server that SOGo wants before it: its files, and everything else passed on. */
export async function startFront(sogoPort: number): Promise<Daemon> {
  const port = await freePort();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', `https://${host}`);
    if (!pathname.startsWith(files)) {
      Object.assign(request.headers, headers);
      passOn(request, response, sogoPort);
      return;
    }
    const file = createReadStream(join(folder, normalize(pathname.slice(files.length - 1))));
    file.on('error', () => response.writeHead(404).end());
    file.on('open', () => {
      response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' });
      file.pipe(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
