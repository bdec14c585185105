/** Where a plain mail's own text ends: its signature (RFC 3676, "-- "). */
const signature = /^-- ?$/m;
/** A line of somebody else's mail (RFC 3676, 4.5), as every webmail quotes it in plain text. */
const quoted = /^>/;

/** Lines of the field that belong together: from `field` on they stand there as they do from `own` on in the own text. */
export interface OwnPart {
  readonly own: number;
  readonly field: number;
  readonly length: number;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * The person's own new text of a plain mail, and where its parts stand in the field: no quoted lines, wherever they are (one
 * may answer below them, or between them), no line that says who wrote them, no signature, no empty lines around.
 *
 * @param text the whole field
 */
export function ownPlainMail(text: string): { readonly text: string; readonly parts: readonly OwnPart[] } {
  const signed = text.search(signature);
  const groups = ownGroups(linesOf(signed < 0 ? text : text.slice(0, signed)));
  const parts: OwnPart[] = [];
  let own = '';
  for (const group of groups) {
    const [first] = group;
    const lines = group.map((line) => line.text).join('\n');
    if (own !== '') own += '\n';
    parts.push({ own: own.length, field: first?.start ?? 0, length: lines.length });
    own += lines;
  }
  return { text: own, parts };
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, text: line };
  });
}

/** What stands between foreign lines, without the empty lines at its ends; none of nothing else. */
function ownGroups(lines: readonly Line[]): Line[][] {
  const introduction = introducing(lines);
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (quoted.test(line.text) || line === introduction) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.map(trimmed).filter((group) => group.length > 0);
}

/** Who is quoted is said once, in the line over the first quoted one; it ends with a colon in every language. */
function introducing(lines: readonly Line[]): Line | undefined {
  const first = lines.findIndex(({ text }) => quoted.test(text));
  const before = lines.slice(0, Math.max(0, first)).findLast(isWritten);
  return before?.text.trimEnd().endsWith(':') ? before : undefined;
}

function trimmed(lines: readonly Line[]): Line[] {
  return lines.slice(Math.max(0, lines.findIndex(isWritten)), lines.findLastIndex(isWritten) + 1);
}

function isWritten({ text }: Line): boolean {
  return text.trim() !== '';
}
