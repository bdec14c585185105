/** A web client that is installed and run here, with its server. */
export interface ClientPackages {
  readonly name: ClientName;
  readonly label: string;
  /** From npm, into a folder of its own: exact versions, and what stands in for a dependency that is no npm package. */
  readonly npm?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
  /** From Debian 12. */
  readonly debian: readonly string[];
  /** What Debian would start at boot, and this does not want. */
  readonly services: readonly string[];
}

export type ClientName = 'thelounge' | 'converse' | 'roundcube' | 'sogo';

export const clients: readonly ClientPackages[] = [
  {
    name: 'thelounge',
    label: 'The Lounge (IRC) with ngIRCd',
    npm: { thelounge: '4.5.2' },
    // The Lounge names a commit on GitHub; this is the release that came after it.
    overrides: { 'irc-framework': '4.14.0' },
    debian: ['ngircd'],
    services: ['ngircd'],
  },
  {
    name: 'converse',
    label: 'Converse.js (XMPP) with Prosody',
    npm: { 'converse.js': '14.0.0' },
    debian: ['prosody'],
    services: ['prosody'],
  },
  {
    name: 'roundcube',
    label: 'Roundcube (mail) with Dovecot',
    debian: ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'dovecot-imapd'],
    services: ['dovecot', 'apache2'],
  },
  {
    name: 'sogo',
    label: 'SOGo (mail) with Dovecot',
    debian: ['sogo', 'memcached', 'postgresql-15', 'dovecot-imapd'],
    services: ['sogo', 'memcached', 'postgresql', 'dovecot'],
  },
];
