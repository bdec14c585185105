import { render } from 'preact';
import { ReviewDialog } from '../../../components/review/index.ts';
import type { Finding } from '../../review/finding.ts';
import { sheetOf } from '../host.ts';
import { mountPoint } from './mount-point.ts';
import { styles } from './styles.ts';

const example: Finding = {
  ...{
    id: '',
    rule: 'proof:spelling',
    family: 'proof',
    level: 'warn',
    part: 'text',
    range: { start: 0, end: 1 },
  },
  ...{ quote: '.', title: '', reason: '', fixes: [{ replacement: '' }] },
};

/** Sizes (px) and weights of the dialog's text (components/ui/tokens.css). */
const sizes = [13, 15, 20];
const weights = [400, 600];

/** A font is loaded when something is first measured in it, which takes as long as everything else of a first showing. */
function warmFonts(): void {
  const family = /--font:\s*([^;}]+)/u.exec(styles.review)?.[1];
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!family || !context) return;
  for (const size of sizes)
    for (const weight of weights) {
      context.font = `${weight} ${size}px ${family}`;
      context.measureText('Before you send: Keep editing, “Send anyway” · Let it sit…');
    }
}

/**
 * Loads the fonts, parses the styles and renders the dialog once, outside of the page, so that the first second look is painted as fast
 * as the later ones (measured in Chromium: its first showing takes more than twice as long without). For an idle moment.
 */
export function warmUp(document: Document): void {
  warmFonts();
  for (const css of Object.values(styles)) sheetOf(document, css);
  const into = mountPoint(document.createElement('div').attachShadow({ mode: 'closed' }));
  render(
    <ReviewDialog
      message={{
        ...{ site: '', surface: '', kind: 'message', conversation: { id: '' } },
        ...{ recipients: [], subject: '.', text: '...', attachments: ['.'] },
      }}
      addressedTo=""
      findings={[example, { ...example, id: '1' }]}
      takeBack={{ policyId: '', line: '', details: [], confidence: '', sources: [], asOf: '' }}
      waiting
      incomplete
      spellingNotChecked
      canSendAnyway
      canLetItSit
      copyOnly
      onAnswer={() => {}}
    />,
    into,
  );
  render(null, into);
}
