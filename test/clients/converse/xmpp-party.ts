import { until } from '../../e2e/driver/index.ts';
import { host } from '../scene.ts';
import { password } from './server.ts';

/** The other party: a second XMPP client (RFC 7395, each frame one stanza), as bare as it can be. */
export interface XmppParty {
  /** Bodies of what came, in order, since the last call of `forget`. */
  readonly heard: readonly string[];
  forget(): void;
  leave(): void;
}

/** Signs in with a name of this server, and into a room where one is given. */
export async function signIn(port: number, name: string, room: string): Promise<XmppParty> {
  const heard: string[] = [];
  let isIn = false;
  let isKnown = false;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/xmpp-websocket`, 'xmpp');
  const open = () =>
    socket.send(`<open xmlns="urn:ietf:params:xml:ns:xmpp-framing" to="${host}" version="1.0"/>`);
  const answers: readonly (readonly [RegExp, () => void])[] = [
    [/^<stream:features.*PLAIN/s, () => socket.send(plainAuth(name))],
    [
      /^<success/,
      () => {
        isKnown = true;
        open();
      },
    ],
    [/^<stream:features/, () => isKnown && socket.send(bind)],
    [
      /^<iq[^>]* id=['"]bind['"]/,
      () => {
        socket.send('<presence xmlns="jabber:client"/>');
        socket.send(
          `<presence xmlns="jabber:client" to="${room}/${name}"><x xmlns="http://jabber.org/protocol/muc"><history maxstanzas="0"/></x></presence>`,
        );
      },
    ],
    [/^<presence[^>]*>.*code=['"]110['"]/s, () => (isIn = true)],
  ];
  socket.addEventListener('open', open);
  socket.addEventListener('message', ({ data }) => {
    const stanza = String(data);
    const body = /^<message[^>]*>.*<body[^>]*>(.*)<\/body>/s.exec(stanza)?.[1];
    if (body !== undefined) heard.push(plain(body));
    answers.find(([pattern]) => pattern.test(stanza))?.[1]();
  });
  await until(`${name} in ${room}`, async () => isIn);
  return {
    heard,
    forget() {
      heard.length = 0;
    },
    leave: () => socket.close(),
  };
}

const bind =
  '<iq xmlns="jabber:client" type="set" id="bind"><bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"/></iq>';

function plainAuth(name: string): string {
  const secret = Buffer.from(`\0${name}\0${password}`).toString('base64');
  return `<auth xmlns="urn:ietf:params:xml:ns:xmpp-sasl" mechanism="PLAIN">${secret}</auth>`;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plain(xml: string): string {
  return xml.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
