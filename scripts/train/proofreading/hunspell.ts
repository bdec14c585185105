import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Affix {
  readonly strip: string;
  readonly add: string;
  readonly when: RegExp;
}

interface AffixClass {
  readonly kind: 'PFX' | 'SFX';
  readonly cross: boolean;
  readonly affixes: Affix[];
}

function affixClassesOf(aff: string): Map<string, AffixClass> {
  const classes = new Map<string, AffixClass>();
  for (const line of aff.split('\n')) {
    const [kind, flag, first, second, condition] = line.split(/\s+/);
    if ((kind !== 'PFX' && kind !== 'SFX') || flag === undefined || first === undefined) continue;
    const known = classes.get(flag);
    if (known === undefined) {
      classes.set(flag, { kind, cross: first === 'Y', affixes: [] });
      continue;
    }
    const when = condition ?? '.';
    known.affixes.push({
      strip: first === '0' ? '' : first,
      add: second === undefined || second === '0' ? '' : (second.split('/')[0] ?? ''),
      when: new RegExp(kind === 'SFX' ? `${when}$` : `^${when}`),
    });
  }
  return classes;
}

const withSuffix = (word: string, { strip, add, when }: Affix): string | undefined =>
  when.test(word) && word.endsWith(strip) ? word.slice(0, word.length - strip.length) + add : undefined;

const withPrefix = (word: string, { strip, add, when }: Affix): string | undefined =>
  when.test(word) && word.startsWith(strip) ? add + word.slice(strip.length) : undefined;

/**
 * Every form that one of the Hunspell dictionaries of the `dictionary-en*` packages accepts, less the flags that
 * those dictionaries do not use on words (compound rules are for ordinals: "21st").
 *
 * @param packageName e.g. "dictionary-en-gb"
 */
export function formsOf(packageName: string): { forms: Set<string>; suggestible: Set<string> } {
  const folder = require.resolve(packageName).replace(/index\.js$/, '');
  const classes = affixClassesOf(readFileSync(`${folder}index.aff`, 'utf8'));
  const forms = new Set<string>();
  const suggestible = new Set<string>();
  for (const line of readFileSync(`${folder}index.dic`, 'utf8').split('\n').slice(1)) {
    const [word, flags = ''] = line.trim().split('/');
    if (word === undefined || word === '' || flags.includes('c') || /\d/.test(word)) continue;
    const found = [word];
    const mine = [...flags].flatMap((flag) => classes.get(flag) ?? []);
    for (const suffixes of mine.filter((one) => one.kind === 'SFX')) {
      for (const affix of suffixes.affixes) {
        const suffixed = withSuffix(word, affix);
        if (suffixed === undefined) continue;
        found.push(suffixed);
        if (!suffixes.cross) continue;
        for (const prefixes of mine.filter((one) => one.kind === 'PFX' && one.cross)) {
          for (const prefix of prefixes.affixes) found.push(withPrefix(suffixed, prefix) ?? suffixed);
        }
      }
    }
    for (const prefixes of mine.filter((one) => one.kind === 'PFX')) {
      for (const prefix of prefixes.affixes) found.push(withPrefix(word, prefix) ?? word);
    }
    for (const form of found) {
      forms.add(form);
      if (!flags.includes('!')) suggestible.add(form);
    }
  }
  return { forms, suggestible };
}
