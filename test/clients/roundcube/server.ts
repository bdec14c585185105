import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Daemon, freePort, startDaemon, startTogether, temporaryFolder } from '../daemon.ts';
import { startImap } from '../mail/imap.ts';
import { type SmtpSink, startSmtpSink } from '../mail/smtp-sink.ts';
import { host } from '../scene.ts';

/** Where Debian's roundcube-core puts the program, and the parts of its configuration that are no choice. */
const program = '/var/lib/roundcube/public_html';
const configuration = '/etc/roundcube';

export interface Roundcube {
  readonly web: Daemon;
  readonly smtp: SmtpSink;
  stop(): Promise<void>;
}

/** Roundcube on PHP's own server, Dovecot with a mailbox for whoever signs in, and a sink for what is sent. */
export function startRoundcube(): Promise<Roundcube> {
  return startTogether(async (keep) => {
    const [smtpPort, webPort] = [await freePort(), await freePort()];
    const folder = temporaryFolder({ 'roundcube/.keep': '', 'temp/.keep': '' });
    const smtp = keep(await startSmtpSink(smtpPort));
    const imap = keep(await startImap());
    folder.write('roundcube/config.inc.php', webConfiguration(folder.path, imap.port, smtpPort));
    for (const name of ['defaults.inc.php', 'mimetypes.php']) {
      symlinkSync(join(configuration, name), join(folder.path, 'roundcube', name));
    }
    const php = await startDaemon({
      command: ['php', '-S', `127.0.0.1:${webPort}`, '-t', program],
      port: webPort,
      env: { ROUNDCUBE_CONFIG_DIR: join(folder.path, 'roundcube') },
    });
    const web = keep({
      port: webPort,
      async stop() {
        await php.stop();
        folder.remove();
      },
    });
    return { web, smtp };
  });
}

function webConfiguration(folder: string, imapPort: number, smtpPort: number): string {
  return `<?php
$config['db_dsnw'] = 'sqlite:///${folder}/temp/roundcube.db?mode=0640';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:${smtpPort}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['mail_domain'] = '${host}';
$config['des_key'] = 'twenty-four-bytes-of-key';
$config['log_dir'] = '${folder}/temp';
$config['temp_dir'] = '${folder}/temp';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['draft_autosave'] = 0;
`;
}
