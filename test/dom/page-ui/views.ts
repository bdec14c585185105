/** Realistic views: what the guard would show for one InMail, from the first look to the hold. */
import type { ChipView, HoldView, ReviewView, StatusView } from '../../../lib/page-ui/views.ts';
import type { Finding } from '../../../lib/review/finding.ts';
import type { TakeBack } from '../../../lib/sites/take-back.ts';

export const draft = [
  'Dear Gregory,',
  '',
  'thank you for accepting my request. I have followed your work at {{company}} for a while, and your talk on grid storage in Lisbon was the clearest I have herad on the subject.',
  '',
  'You people never answer, so I will keep it short: I attached my portfolio. Would thirty minutes next week suit you?',
  '',
  'Best regards,',
  'Ines',
].join('\n');

function finding(about: Omit<Finding, 'id' | 'part' | 'range'>): Finding {
  const start = draft.indexOf(about.quote);
  return {
    ...about,
    id: `${about.rule}/${about.quote}`,
    part: 'text',
    range: { start, end: start + about.quote.length },
  };
}

export const findings: readonly Finding[] = [
  finding({
    rule: 'slip:greeting-name',
    family: 'slip',
    level: 'stop',
    quote: 'Gregory',
    title: 'Wrong name',
    reason: 'You wrote Gregory. This goes to Helena.',
    fixes: [{ replacement: 'Helena' }],
  }),
  finding({
    rule: 'slip:placeholder',
    family: 'slip',
    level: 'stop',
    quote: '{{company}}',
    title: 'Leftover placeholder',
    reason: 'This was meant to be filled in: {{company}}.',
    fixes: [{ replacement: '' }],
  }),
  finding({
    rule: 'tone:blame',
    family: 'tone',
    level: 'warn',
    quote: 'You people never answer',
    title: 'Blame',
    reason: '“You people never” speaks about a group and about always. It reads as an accusation.',
    fixes: [{ replacement: 'I have not heard back yet' }],
  }),
  finding({
    rule: 'proof:spelling',
    family: 'proof',
    level: 'warn',
    quote: 'herad',
    title: 'Spelling',
    reason: '“herad” is not in the dictionary.',
    fixes: [{ replacement: 'heard' }, { replacement: 'herald' }],
  }),
  finding({
    rule: 'clarity:wordy',
    family: 'clarity',
    level: 'note',
    quote: 'for a while',
    title: 'Vague',
    reason: '“for a while” could be said more exactly.',
    fixes: [],
  }),
];

export const takeBack: TakeBack = {
  policyId: 'linkedin-inmail',
  line: 'Assume an InMail cannot be taken back.',
  details: [
    'LinkedIn shows no Delete for an InMail in most accounts; where it does, the copy in the recipient’s e-mail stays.',
    'The recipient may already have seen it in a notification.',
    'The credit it cost is not returned when you delete it.',
  ],
  confidence: 'Low: the sources split between never and 60 minutes.',
  sources: [
    { url: 'https://www.linkedin.com/help/linkedin/answer/a543895', date: '2026-05-12' },
    { url: 'https://www.linkedin.com/help/recruiter/answer/a414226', date: null },
  ],
  asOf: '2026-11-20',
};

const nothing = () => {};

export function reviewView(over: Partial<ReviewView> = {}): ReviewView {
  return {
    message: {
      site: 'linkedin',
      surface: 'linkedin-inmail',
      kind: 'inmail',
      conversation: { id: 'helena' },
      recipients: [{ name: 'Helena Ortiz' }],
      subject: 'Grid storage in Lisbon',
      text: draft,
      attachments: [],
    },
    findings,
    takeBack,
    waiting: false,
    incomplete: false,
    spellingNotChecked: false,
    canSendAnyway: true,
    canLetItSit: true,
    copyOnly: false,
    onKeepEditing: nothing,
    onSendAnyway: nothing,
    onLetItSit: nothing,
    onFix: nothing,
    onIgnore: nothing,
    onAddToDictionary: nothing,
    ...over,
  };
}

export function holdView(anchor: HTMLElement, over: Partial<HoldView> = {}): HoldView {
  const now = Date.now();
  return {
    recipient: 'Helena',
    pressAgain: false,
    from: now - 2500,
    until: now + 7500,
    takeBack,
    anchor,
    onCancel: nothing,
    onSendNow: nothing,
    ...over,
  };
}

export function statusView(over: Partial<StatusView> = {}): StatusView {
  return { text: 'Fixed. Press Send.', tone: 'good', stays: true, ...over };
}

export function chipView(anchor: HTMLElement, over: Partial<ChipView> = {}): ChipView {
  return {
    anchor,
    findings,
    alwaysVisible: false,
    onFix: nothing,
    onIgnore: nothing,
    onAddToDictionary: nothing,
    onSelect: nothing,
    ...over,
  };
}

const arabic =
  'عزيزتي هيلينا،\n\nشكرا لقبول طلبي. أرسلت لك ملف الأعمال {{company}} في المرفقات.\n\nمع التحية';

/** A draft in Arabic, with the words of the interface in English around it. */
export const rightToLeft: Pick<ReviewView, 'message' | 'findings'> = {
  message: {
    ...reviewView().message,
    subject: 'تخزين الطاقة في لشبونة',
    text: arabic,
    attachments: ['ملف.pdf'],
  },
  findings: findings.slice(1, 2).map((each) => {
    const start = arabic.indexOf(each.quote);
    return { ...each, range: { start, end: start + each.quote.length } };
  }),
};
