/**
 * Formats that issuers document for their keys, so the text alone tells. What it is called, then how it looks; the
 * value is the first group where there is one. Kinds and prefixes as in the rules of gitleaks and detect-secrets.
 */
export const keyFormats: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'A private key',
    /-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|$)|\bPuTTY-User-Key-File-\d|\bAGE-SECRET-KEY-1[A-Z0-9]{58}/g,
  ],
  ['An AWS access key', /\b(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[0-9A-Z]{16}\b/g],
  ['A GitHub token', /\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{22,}/g],
  ['A GitLab token', /\bgl(?:pat|ptt|dt|rt|ft|soat|cbt|agent|imt|oas)-[\w-]{20,}/g],
  [
    'A Slack token',
    /\bxox[abeoprs]-(?:\w+-)*\w{6,}|\bxapp-\d-[\w-]{10,}|hooks\.slack\.com\/(?:services|workflows)\/[\w/-]{20,}/gi,
  ],
  ['A Stripe key', /\b[sr]k_(?:live|test|prod)_[0-9A-Za-z]{10,}|\bwhsec_[0-9A-Za-z+/=]{20,}/g],
  ['A Google key', /\bAIza[\w-]{30,}|\bya29\.[\w-]{20,}|\bGOCSPX-[\w-]{20,}/g],
  [
    'An API key',
    /\bsk-(?=[\w-]*\d)(?:ant-|proj-|or-|svcacct-)?[\w-]{20,}|\b(?:hf|npm|r8|gsk|rubygems|dckr_pat|pul|lin_api|ntn|sbp|figd|do[opr]_v1|shp(?:at|ss|ca|pa)|glsa|sntrys|duffel_(?:test|live)|pscale_(?:pw|tkn|oauth))_(?=[\w-]*\d)[\w-]{16,}|\b(?:xkeysib|PMAK|NRAK|sq0(?:atp|csp)|pypi|fio-u)-(?=[\w-]*\d)[\w-]{16,}|\b(?:AKCp|ATATT3|EAACEdEose0cBA)\w{10,}|\bdapi[0-9a-f]{32}\b/g,
  ],
  ['A Twilio key', /\b(?:AC|SK)[0-9a-f]{32}\b/g],
  ['A mail service key', /\b[0-9a-f]{32}-us\d{1,2}\b|\bSG\.[\w-]{16,}\.[\w-]{30,}|\bkey-[0-9a-f]{32}\b/g],
  ['A bot token', /\b\d{8,10}:AA[\w-]{32,}|\b[MNO][A-Za-z\d]{23,25}\.[\w-]{6}\.[\w-]{27,}/g],
  [
    'A sign-in token',
    /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*|\b(?:Bearer|Basic|token)\s+(?=\S*\d)([A-Za-z0-9+/_.~-]{16,}={0,2})/g,
  ],
  ['A storage key', /\b(?:AccountKey|SharedAccessKey|sig)=([A-Za-z0-9+/%]{40,}={0,2})/g],
  [
    'A password in a link',
    /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,64}:)(?!\/\/)[^\s/:@]{3,64}(?=@[\w.-]+)/gi,
  ],
];
