/** Contractions written without their apostrophe; only forms that are no words of their own. */
const contractions = new Map(
  `dont don't|doesnt doesn't|didnt didn't|isnt isn't|arent aren't|wasnt wasn't|werent weren't|hasnt hasn't|havent haven't|hadnt hadn't
wouldnt wouldn't|couldnt couldn't|shouldnt shouldn't|mustnt mustn't|neednt needn't|aint ain't|youre you're|youve you've|youll you'll
youd you'd|theyre they're|theyve they've|theyll they'll|theyd they'd|weve we've|im I'm|ive I've|thats that's|whats what's|wheres where's
heres here's|theres there's|hows how's|itll it'll|thatll that'll|itd it'd|couldve could've|shouldve should've|wouldve would've|mightve might've
yall y'all|hes he's|shes she's|oclock o'clock|maam ma'am|would'nt wouldn't|did'nt didn't|does'nt doesn't|do'nt don't|is'nt isn't|was'nt wasn't
could'nt couldn't|should'nt shouldn't|have'nt haven't|has'nt hasn't|had'nt hadn't|are'nt aren't|were'nt weren't|ca'nt can't|wo'nt won't|your're you're
youre' you're|dont' don't|cant' can't|its' it's|it'll' it'll`
    .split(/[|\n]/)
    .map((pair) => {
      const [wrong = '', right = ''] = pair.split(' ');
      return [wrong, right] as const;
    }),
);

/** @returns the contraction that was meant, in the case of what was typed; undefined when there is none */
export function missingApostrophe(typed: string): string | undefined {
  const right = contractions.get(typed.toLowerCase());
  if (right === undefined) return undefined;
  return /^\p{Lu}/u.test(typed) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
