import { chmodSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Daemon, freePort, startDaemon, temporaryFolder } from '../daemon.ts';

/** Dovecot with a mailbox for whoever signs in, whatever the password: new and empty, and gone when it stops. */
export async function startImap(): Promise<Daemon> {
  const port = await freePort();
  const folder = temporaryFolder({ 'mail/.keep': '' });
  // Mailboxes belong to nobody where this runs as root.
  chmodSync(folder.path, 0o711);
  chmodSync(join(folder.path, 'mail'), 0o777);
  folder.write('dovecot.conf', configuration(folder.path, port));
  const dovecot = await startDaemon({
    command: ['/usr/sbin/dovecot', '-F', '-c', join(folder.path, 'dovecot.conf')],
    port,
  });
  return {
    port,
    async stop() {
      await dovecot.stop();
      folder.remove();
    },
  };
}

function configuration(folder: string, port: number): string {
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
