/** Formats that issuers document for their keys, so the text alone tells. What it is called, then how it looks. */
export const keyFormats: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'A private key',
    /-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|$)/g,
  ],
  ['An AWS access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['A GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_\w{22,}\b/g],
  ['A GitLab token', /\bgl(?:pat|ptt|dt|rt)-[\w-]{20,}/g],
  [
    'A Slack token',
    /\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}|hooks\.slack\.com\/services\/T\w+\/B\w+\/\w{20,}/g,
  ],
  ['A Stripe key', /\b[sr]k_(?:live|test)_[0-9A-Za-z]{16,}\b|\bwhsec_[0-9A-Za-z+/=]{24,}/g],
  ['A Google key', /\bAIza[\w-]{35}(?![\w-])|\bya29\.[\w-]{20,}|\bGOCSPX-[\w-]{20,}/g],
  [
    'An API key',
    /\bsk-(?:ant-|proj-|or-|svcacct-)?[\w-]{20,}|\bhf_[A-Za-z0-9]{30,}\b|\bnpm_[A-Za-z0-9]{36}\b|\bpypi-[\w-]{50,}|\bSG\.[\w-]{16,}\.[\w-]{30,}|\bdop_v1_[a-f0-9]{64}\b|\bshp(?:at|ss|ca|pa)_[a-fA-F0-9]{32}\b|\bkey-[0-9a-f]{32}\b|\bdapi[0-9a-f]{32}\b|\blin_api_\w{30,}|\bntn_\w{40,}|\bsecret_[A-Za-z0-9]{43}\b|\b\d{8,10}:AA[\w-]{33}\b/g,
  ],
  ['A sign-in token', /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g],
  ['A password in a link', /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,64}:)[^\s/:@]{3,64}(?=@[\w.-]+)/g],
];
