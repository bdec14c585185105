import { chmodSync, symlinkSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Daemon, freePort, startDaemon, temporaryFolder } from '../daemon.ts';
import { host } from '../scene.ts';
import { type SmtpSink, startSmtpSink } from './smtp-sink.ts';

/** Where Debian's roundcube-core puts the program, and the parts of its configuration that are no choice. */
const program = '/var/lib/roundcube/public_html';
const configuration = '/etc/roundcube';

export interface Roundcube {
  readonly web: Daemon;
  readonly smtp: SmtpSink;
  stop(): Promise<void>;
}

/** Roundcube on PHP's own server, Dovecot with a mailbox for whoever signs in, and a sink for what is sent. */
export async function startRoundcube(): Promise<Roundcube> {
  const [imapPort, smtpPort, webPort] = [await freePort(), await freePort(), await freePort()];
  const folder = temporaryFolder({
    'roundcube/.keep': '',
    'temp/.keep': '',
    'mail/.keep': '',
  });
  // Mailboxes belong to nobody where this runs as root.
  chmodSync(folder.path, 0o711);
  for (const name of ['temp', 'mail']) chmodSync(join(folder.path, name), 0o777);
  folder.write('dovecot.conf', imapConfiguration(folder.path, imapPort));
  folder.write('roundcube/config.inc.php', webConfiguration(folder.path, imapPort, smtpPort));
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    symlinkSync(join(configuration, name), join(folder.path, 'roundcube', name));
  }
  const smtp = await startSmtpSink(smtpPort);
  const imap = await startDaemon({
    command: ['/usr/sbin/dovecot', '-F', '-c', join(folder.path, 'dovecot.conf')],
    port: imapPort,
  });
  const web = await startDaemon({
    command: ['php', '-S', `127.0.0.1:${webPort}`, '-t', program],
    port: webPort,
    env: { ROUNDCUBE_CONFIG_DIR: join(folder.path, 'roundcube') },
  });
  return {
    web,
    smtp,
    async stop() {
      await Promise.all([web.stop(), imap.stop(), smtp.close()]);
      folder.remove();
    },
  };
}

function imapConfiguration(folder: string, port: number): string {
  const me = userInfo().username;
  const isRoot = process.getuid?.() === 0;
  const [owner, users] = isRoot
    ? ['nobody', '']
    : [me, `default_internal_user = ${me}\ndefault_login_user = ${me}`];
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~
${users}
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = static
  args = uid=${owner} gid=nogroup home=${folder}/mail/%n
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = create
  }
  mailbox Sent {
    auto = create
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
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
