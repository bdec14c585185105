import { describe, expect, it } from 'vitest';
import { readMail } from '../../clients/mail/smtp-sink.ts';

describe('readMail', () => {
  it('reads a plain mail', () => {
    expect(readMail('Subject: Tuesday\nTo: a@b.example\n\nHi,\n\nbye.\n')).toEqual({
      subject: 'Tuesday',
      text: 'Hi,\n\nbye.',
    });
  });

  it('puts together what was only broken for the way', () => {
    const flowed = 'Content-Type: text/plain; format=flowed\n\nOne long \nline.\n';
    expect(readMail(flowed).text).toBe('One long line.');
    const quoted = 'Content-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=\n=C3=9Fe\n';
    expect(readMail(quoted).text).toBe('Grüße');
  });

  it('takes the plain part of a mail with several', () => {
    const mail = `Subject: Both
Content-Type: multipart/alternative;
 boundary="=_x"

--=_x
Content-Type: text/plain; charset=US-ASCII

Hi
--=_x
Content-Type: text/html

<p>Hi</p>
--=_x--
`;
    expect(readMail(mail)).toEqual({ subject: 'Both', text: 'Hi' });
  });
});
