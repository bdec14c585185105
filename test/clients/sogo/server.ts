import { type Daemon, freePort, startDaemon, startTogether } from '../daemon.ts';
import { startImap } from '../mail/imap.ts';
import { type SmtpSink, startSmtpSink } from '../mail/smtp-sink.ts';
import { host } from '../scene.ts';
import { asUser } from '../user.ts';
import { type Database, startDatabase } from './database.ts';
import { startFront } from './front.ts';

export const password = 'secret';

export interface Sogo {
  readonly web: Daemon;
  readonly smtp: SmtpSink;
  readonly imap: Daemon;
  stop(): Promise<void>;
}

/** SOGo with the database of its people and the cache of its sessions, Dovecot, and a sink for what is sent. */
export function startSogo(): Promise<Sogo> {
  return startTogether(async (keep) => {
    const [smtpPort, cachePort, port] = [await freePort(), await freePort(), await freePort()];
    const smtp = keep(await startSmtpSink(smtpPort));
    const imap = keep(await startImap());
    const database = keep(await startDatabase(tables));
    const cache = ['/usr/bin/memcached', '-l', '127.0.0.1', '-p', `${cachePort}`, '-U', '0'] as const;
    keep(await startDaemon({ command: asUser('memcache', cache), port: cachePort }));
    const settings = argumentsOf({
      ...configuration(database),
      WOPort: `127.0.0.1:${port}`,
      SOGoIMAPServer: `imap://127.0.0.1:${imap.port}`,
      SOGoSMTPServer: `smtp://127.0.0.1:${smtpPort}`,
      SOGoMemcachedHost: `127.0.0.1:${cachePort}`,
    });
    keep(
      await startDaemon({
        command: asUser('sogo', ['/usr/sbin/sogod', ...settings]),
        port,
        // Told to end it waits half a minute for what might still be asked.
        ending: 'SIGKILL',
      }),
    );
    const web = keep(await startFront(port));
    return { web, smtp, imap };
  });
}

/** Who can sign in, by what they write with (SOGo's preference `SOGoMailComposeMessageType`). */
export const people = { plain: 'text', formatted: 'html' } as const;
export type Person = keyof typeof people;

/** Names and columns as SOGo asks for them (its installation guide, "Authentication using SQL"; its own table of preferences). */
const tables = [
  'CREATE TABLE people (c_uid text, c_name text, c_password text, c_cn text, mail text);',
  'CREATE TABLE profile (c_uid varchar(255) PRIMARY KEY, c_defaults text, c_settings text);',
  ...Object.entries(people).flatMap(([name, type]) => [
    `INSERT INTO people VALUES ('${name}', '${name}', '${password}', 'The Writer', '${name}@${host}');`,
    `INSERT INTO profile VALUES ('${name}', '{"SOGoMailComposeMessageType": "${type}"}', '{}');`,
  ]),
];

/** What Debian's /etc/sogo/sogo.conf says, said anew: what stands in the command goes before it. */
function configuration({ url }: Database): Readonly<Record<string, string>> {
  return {
    WONoDetach: 'YES',
    WOPidFile: '/dev/null',
    WOUseWatchDog: 'NO',
    WOLogFile: '-',
    SOGoProfileURL: `${url}/profile`,
    OCSFolderInfoURL: `${url}/folders`,
    OCSSessionsFolderURL: `${url}/sessions`,
    OCSEMailAlarmsFolderURL: `${url}/alarms`,
    SOGoUserSources: `({ type = sql; id = people; viewURL = "${url}/people"; userPasswordAlgorithm = plain; canAuthenticate = YES; isAddressBook = YES; displayName = "Office"; })`,
    SOGoMailDomain: host,
    SOGoPageTitle: 'SOGo',
    SOGoXSRFValidationEnabled: 'NO',
    SOGoMailingMechanism: 'smtp',
    SOGoVacationEnabled: 'YES',
    SOGoSieveScriptsEnabled: 'NO',
    SOGoAppointmentSendEMailNotifications: 'YES',
    SOGoSentFolderName: 'Sent',
    SOGoDraftsFolderName: 'Drafts',
    SOGoTrashFolderName: 'Trash',
  };
}

/** As GNUstep's programs take settings. */
function argumentsOf(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => [`-${name}`, value]);
}
