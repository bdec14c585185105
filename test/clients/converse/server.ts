import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from '../../../scripts/clients/install.ts';
import { type Daemon, freePort, startDaemon, temporaryFolder } from '../daemon.ts';
import { host } from '../scene.ts';

export const password = 'secret';
export const writer = `writer@${host}`;
export const other = `helena@${host}`;
export const room = `office@rooms.${host}`;

/** Prosody, which serves the client's page too: accounts of this run only, web sockets only, no other server. */
export async function startConverse(): Promise<Daemon> {
  const port = await freePort();
  const folder = temporaryFolder({
    'www/index.html': page,
    [stored('accounts', 'writer')]: account,
    [stored('accounts', 'helena')]: account,
    [stored('roster', 'writer')]: contacts,
  });
  cpSync(join(installed('converse'), 'node_modules/converse.js/dist'), join(folder.path, 'www/dist'), {
    recursive: true,
  });
  const file = join(folder.path, 'prosody.cfg.lua');
  folder.write('prosody.cfg.lua', configuration(folder.path, port));
  const prosody = await startDaemon({ command: ['/usr/bin/prosody', '-F', '--config', file], port });
  return {
    port,
    async stop() {
      await prosody.stop();
      folder.remove();
    },
  };
}

/** As Prosody's own storage names and writes what it keeps (its "internal" storage). */
const stored = (what: string, name: string) => `data/${host.replace('.', '%2e')}/${what}/${name}.dat`;
const account = `return { ["password"] = "${password}"; };`;
const contacts = `return { [false] = { version = 1 }; ["${other}"] = { subscription = "both"; groups = {}; name = "Helena Ortiz" }; };`;

function configuration(folder: string, port: number): string {
  return `run_as_root = true
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
plugin_paths = {}
log = { warn = "*console" }
modules_enabled = { "disco", "roster", "saslauth", "carbons", "pep", "ping", "vcard4", "websocket", "http_files" }
modules_disabled = { "s2s", "tls" }
c2s_ports = {}
c2s_direct_tls_ports = {}
s2s_ports = {}
http_interfaces = { "127.0.0.1" }
http_ports = { ${port} }
https_ports = {}
http_default_host = "${host}"
http_paths = { files = "/"; websocket = "/xmpp-websocket" }
http_files_dir = "${folder}/www"
consider_websocket_secure = true
allow_unencrypted_plain_auth = true
authentication = "internal_plain"
VirtualHost "${host}"
Component "rooms.${host}" "muc"
  muc_room_default_public = true
  muc_room_locking = false
`;
}

/** Joins the room where the address says so. */
const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Converse</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/dist/converse.min.css">
  <script type="module" src="/dist/converse.min.js"></script>
  <body class="converse-fullscreen">
    <div id="conversejs-bg"></div>
    <script type="module">
      converse.initialize({
        assets_path: '/dist/',
        view_mode: 'fullscreen',
        websocket_url: 'wss://${host}/xmpp-websocket',
        discover_connection_methods: false,
        auto_login: true,
        auto_reconnect: false,
        jid: '${writer}',
        password: '${password}',
        clear_cache_on_logout: true,
        show_send_button: true,
        auto_join_rooms: location.hash === '#room' ? [{ jid: '${room}', nick: 'writer' }] : [],
      });
    </script>
  </body>
</html>
`;
