import type { SiteNames } from './names.ts';

export interface Insertion {
  readonly path: string;
  /** The file's text with the site's line in it. Throws where its place is not found: the file was built anew. */
  into(text: string): string;
}

/** One line each in the files that name every site. */
export function insertionsFor({ id, camel, host, name }: SiteNames): Insertion[] {
  return [
    {
      path: 'lib/sites/index.ts',
      into: (text) =>
        withImport(
          append(text, /(export const sites: readonly Site\[\] = \[[^\]]*?),?\s*\];/, `, ${camel}];`),
          camel,
          `./${id}/site.ts`,
        ),
    },
    {
      path: 'lib/sites/policies/policies.ts',
      into: (text) =>
        withImport(
          append(
            text,
            /(export const policies[^[]*\[\][^[]*\[[^\]]*?),?\s*\]\.flat\(\);/,
            `, ${camel}Policies].flat();`,
          ),
          `${camel}Policies`,
          `./rows/${id}.ts`,
        ),
    },
    {
      path: 'lib/sites/policies/policy-id-for.ts',
      into: (text) => append(text, /(const bySite: [^{]*\{[^}]*?),?\s*\};/, `, '${id}': '${id}' };`),
    },
    {
      path: 'test/pages/chat-pages.ts',
      into: (text) =>
        append(
          text,
          /(const chatSites: readonly ChatSite\[\] = \[[\s\S]*?),?\s*\n\];/,
          `,
  {
    site: '${id}',
    host: '${host}',
    pages: [{ name: 'chat', path: '/chat', surface: '${id}-message' }],
    scripts: ['${id}-model.js'],
    engines: [],
  },
];`,
        ),
    },
    {
      path: 'test/e2e/chat/scenes.ts',
      into: (text) =>
        withImport(
          append(text, /(export const chatScenes[^{]*\{[^}]*?),?\s*\};/, `, '${id}': ${camel}Scenes };`),
          `${camel}Scenes`,
          `./${id}.ts`,
        ),
    },
    {
      path: 'README.md',
      into: (text) =>
        tableRow(
          tableRow(text, '| site ', `| ${name} | to be described | to be described | to be described |`),
          '| surface ',
          `| ${name} | never: you press Send once more | to be described |`,
        ),
    },
  ];
}

/** What the pattern's group holds, with the new end in place of the old one. */
function append(text: string, pattern: RegExp, end: string): string {
  if (!pattern.test(text)) throw new Error(`The place for ${end.trim()} is not where it was: ${pattern}`);
  return text.replace(pattern, (_, begin: string) => begin + end);
}

function withImport(text: string, what: string, from: string): string {
  const at = text.search(/^import /m);
  return `${text.slice(0, at)}import { ${what} } from '${from}';\n${text.slice(at)}`;
}

/** At the end of the table whose first line begins so. */
function tableRow(text: string, begins: string, row: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(begins));
  if (start < 0) throw new Error(`The README has no table that begins with "${begins}".`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return [...lines.slice(0, end), row, ...lines.slice(end)].join('\n');
}
