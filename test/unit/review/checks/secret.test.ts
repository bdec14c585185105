import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../../lib/review/checks/secret/mask.ts';
import { secret } from '../../../../lib/review/checks/secret.ts';
import { told } from '../make-message.ts';

const letters = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789';
const some = (length: number) => letters.repeat(10).slice(3, 3 + length);

describe('secrets', () => {
  it.each([
    ['AWS', `use AKIA${'IOSFODNN7EXAMPLE'} here`],
    ['GitHub', `token ghp_${some(36)} works`],
    ['GitHub fine-grained', `github_pat_${some(22)}_${some(59)}`],
    ['GitLab', `glpat-${some(20)}`],
    ['Slack', `xoxb-${'1234567890'}-${some(24)}`],
    ['Stripe', `sk_live_${some(24)}`],
    ['Google', `AIza${some(35)} for maps`],
    ['OpenAI', `sk-proj-${some(48)}`],
    ['npm', `npm_${some(36)}`],
    ['JWT', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${some(43)}`],
    ['PEM', '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----'],
    ['link with password', 'postgres://admin:s3cret-pw@db.example.com/app'],
    ['password after colon', 'Login: admin\nPassword: Tr0ub4dor&3'],
    ['password in a sentence', 'The login is admin and the password is Sunny-Day-2023!'],
    ['password for something', 'The password for the portal is winter2024'],
    ['pwd', 'pwd = hunter2x'],
    ['lower-case password after a colon', 'password: correcthorse'],
    ['German', 'Das Passwort ist Regen7Bogen'],
    ['Spanish', 'La contraseña es Luna2024'],
    ['French', 'Le mot de passe : Soleil-99'],
    ['one-time code', 'Your verification code is 482913'],
    ['PIN', 'my PIN is 4821'],
    ['unknown key', `api key: ${some(40)}`],
    ['AWS secret', `aws_secret_access_key = ${some(20)}/${some(19)}`],
    ['assignment in code', 'db_password = "correct-horse-9"'],
    ['JSON', '{"password": "Tr0ub4dor&3"}'],
    ['environment', `export DISCORD_TOKEN='${some(24)}.${some(6)}.${some(27)}'`],
    ['basic authorisation', 'Authorization: Basic dXNlcjpwYXNzd29yZDEyMw=='],
    ['bearer', `Authorization: Bearer ${some(32)}`],
    ['link with user and password', 'https://username:s3cret99@example.com/app'],
    ['Azure', `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${some(60)}==;`],
    ['Twilio', `SK${'0123456789abcdef'.repeat(2)}`],
    ['Mailchimp', `${'0123456789abcdef'.repeat(2)}-us12`],
    ['SendGrid', `SG.${some(22)}.${some(43)}`],
    ['Telegram', `110201543:AA${some(33)}`],
    ['npm line', `//registry.npmjs.org/:_authToken=${some(36)}`],
    ['Slack webhook', `https://hooks.slack.com/services/T00000000/B00000000/${some(24)}`],
    ['Square', `sq0csp-${some(30)}`],
    ['nameless random text', `Here you go: ${some(44)}`],
    ['client secret', `client_secret: ${some(30)}`],
  ])('are stopped: %s', (_, text) => {
    const levels = told(secret, text).map((line) => line.split(':', 2).join(':'));
    expect(levels).toEqual(['stop slip:secret']);
  });

  it.each([
    ['Visa', 'My card is 4111 1111 1111 1111, valid 12/28.'],
    ['Mastercard', '5555-5555-5555-4444'],
    ['Amex', 'amex 378282246310005'],
    ['Maestro with the word', 'my card number is 6759649826438453'],
    ['security code', 'the CVV is 123'],
    ['US social security', 'My social is 219-09-9999.'],
    ['US social security, unseparated', 'SSN: 219099999'],
  ])('private numbers are stopped: %s', (_, text) => {
    expect(told(secret, text)[0]).toMatch(/^stop slip:pii/);
  });

  it('warns of a bank account, which is often sent on purpose', () => {
    expect(told(secret, 'Please pay to DE89 3704 0044 0532 0130 00 by Friday.')).toEqual([
      'warn slip:pii: DE89 3704 0044 0532 0130 00',
    ]);
  });

  it.each([
    'Please reset your password before Friday.',
    'The password is wrong.',
    'Your password is required and the password must be changed.',
    'The password is case-sensitive.',
    'Password: see the vault',
    'password: ********',
    'Order 4111 was shipped on 12/04/2023.',
    'Order number 4111111111111111 was shipped.',
    'The tracking number is 1Z999AA10123456784.',
    'The commit is 9fceb02d0ae598e95dc970b74767f19372d61af8.',
    'The ISBN is 978-3-16-148410-0.',
    'The secret is out: we are moving to Lisbon.',
    'The key is to stay calm.',
    'Our VAT number is GB123456789.',
    'The build id is 6b1f3e2c-7a1d-4c55-9d57-0c1b2f6d8a11.',
    'Call me on +49 151 23456789 or 555-123-4567.',
    'Meeting ID: 883 1234 5678\nPasscode: 482913',
    'IMEI 490154203237518 is the phone.',
    'Card number ending in 4242.',
    'DE89 3704 0044 0532 0130 01 has a wrong check digit.',
    'We met at 10:30 on 2023-10-12 in room 4111.',
    'Use sk-learn-contrib-imbalanced-learn-and-others for that.',
    'The confirmation code is 1234.',
    'See https://docs.google.com/document/d/1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789aBcDe/edit for it.',
    'The file keynote-speaker-lineup-2024-final-version.pdf is ready.',
    'The image sha256 is AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCd.',
    'The token economy and the key results are fine.',
    'Key: meet at 10.',
    'The secret is 3 eggs.',
    'My pass is valid until 12/04.',
    'bypass: take the second exit',
    'The SKU is SK-2024-0001-BLUE-LARGE-EU.',
    'Thisisaverylongwordwithoutanydigitsinitatall and Donaudampfschifffahrtsgesellschaft.',
    'camelCaseIdentifiersAreLongInJavaLikeAbstractSingletonProxyFactoryBean',
    'Password: [will be sent separately]',
    'Is the password still the same?',
    'Your password is: please ask Ana.',
    'Our PIN code is 560001.',
  ])('are not seen in: %s', (text) => {
    expect(told(secret, text)).toEqual([]);
  });

  it('are found in the subject', () => {
    expect(told(secret, 'Hello.', { subject: 'password: Tr0ub4dor&3' })).toHaveLength(1);
  });
});

describe('masking', () => {
  it('blots out every secret and leaves the rest', () => {
    expect(maskSecrets('The password is Sunny-Day-2023! See you.')).toBe('The password is •••••••• See you.');
    expect(maskSecrets('Nothing here.')).toBe('Nothing here.');
  });

  it('keeps the last four of a card, so the person can tell which it was', () => {
    expect(maskSecrets('card 4111 1111 1111 1111 ok')).toBe('card ••••••••1111 ok');
  });

  it('leaves no secret that it could find again', () => {
    const text = `password: Tr0ub4dor&3, key sk_live_${some(24)}, card 5555-5555-5555-4444`;
    expect(maskSecrets(maskSecrets(text))).toBe(maskSecrets(text));
    expect(maskSecrets(text)).not.toContain('Tr0ub4dor');
  });
});
