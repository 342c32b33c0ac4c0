import { useSmtpServer, type SmtpTroubles } from '@twotier/testkit/smtpServer';
import type { Verdict } from '../delivery/delivery';
import { mailServerAt } from '../testing/deliveries';
import type { MailServer, MailServerOptions, OutgoingMail } from './mailServer';

const smtp = useSmtpServer();
const opened: MailServer[] = [];
afterEach(() => opened.splice(0).forEach((server) => server.close()));

const open = (given: Partial<MailServerOptions> = {}) => {
  const server = mailServerAt(smtp(), given);
  opened.push(server);
  return server;
};
const aMail = (given: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: 'dlv_1',
  address: 'ada@fabrikam.example',
  displayName: 'Ada Lovelace',
  language: 'en',
  subject: 'We received the application of Fabrikam',
  html: '<p>Hello Ada,</p>',
  text: 'Hello Ada,',
  date: new Date('2026-11-20T10:00:00Z'),
  ...given,
});

describe('a mail', () => {
  it('arrives in text and in HTML, from us, with the id and date of its delivery', async () => {
    expect(await open().send(aMail())).toEqual({ outcome: 'ACCEPTED', code: 250, reason: null });

    const [received] = smtp().mails;
    expect(received).toMatchObject({ from: 'no-reply@twotier.example', recipients: ['ada@fabrikam.example'] });
    expect(await received?.read()).toMatchObject({
      messageId: '<dlv_1@twotier.example>',
      subject: 'We received the application of Fabrikam',
      from: { text: '"Twotier" <no-reply@twotier.example>' },
      to: { text: '"Ada Lovelace" <ada@fabrikam.example>' },
      date: new Date('2026-11-20T10:00:00Z'),
      html: '<p>Hello Ada,</p>',
      text: 'Hello Ada,',
    });
    expect(received?.raw).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(received?.raw).toMatch(/^Content-Language: en\r?$/m);
  });

  it('keeps Chinese as it was written', async () => {
    await open().send(
      aMail({ subject: '请确认 Fabrikam 的申请', text: '您好：', displayName: '李雷', language: 'zh-CN' }),
    );

    expect(await smtp().mails[0]?.read()).toMatchObject({
      subject: '请确认 Fabrikam 的申请',
      to: { value: [{ name: '李雷', address: 'ada@fabrikam.example' }] },
      text: '您好：',
    });
  });

  it.each(['Ada\r\nBcc: eve@evil.example', 'Ada" <eve@evil.example>, "', 'eve@evil.example,'])(
    'has one recipient, whatever the name beside the address says: %j',
    async (displayName) => {
      await open().send(aMail({ displayName, subject: 'Hello\r\nBcc: eve@evil.example' }));

      expect(smtp().mails.map(({ recipients }) => recipients)).toEqual([['ada@fabrikam.example']]);
      expect(smtp().mails[0]?.raw).not.toMatch(/^Bcc:/im);
    },
  );

  it('goes over the connection of the one before', async () => {
    let connections = 0;
    smtp().troubles.connect = () => ((connections += 1), null);
    const server = open();
    for (const id of ['dlv_1', 'dlv_2', 'dlv_3']) await server.send(aMail({ id }));

    expect(smtp().mails.map(({ messageId }) => messageId)).toEqual([
      '<dlv_1@twotier.example>',
      '<dlv_2@twotier.example>',
      '<dlv_3@twotier.example>',
    ]);
    expect(connections).toBe(1);
  });

  it('finds a new connection when the server ended the last one', async () => {
    const server = open();
    await server.send(aMail());
    await smtp().die();
    await smtp().revive();

    expect(await server.isReachable()).toBe(true);
    expect(await server.send(aMail({ id: 'dlv_2' }))).toMatchObject({ outcome: 'ACCEPTED' });
  });

  it('is not sent without TLS where TLS is asked for', async () => {
    expect(await open({ requireTls: true }).send(aMail())).toEqual({
      outcome: 'UNREACHABLE',
      code: 500,
      reason: 'There is no secure connection to the mail server.',
    });
    expect(smtp().mails).toEqual([]);
  });

  it('is not sent when the server knows no sign-in but we have one', async () => {
    expect(await open({ auth: { user: 'twotier', pass: 'secret' } }).send(aMail())).toMatchObject({
      outcome: 'UNREACHABLE',
      reason: 'The mail server does not let us in.',
    });
    expect(smtp().mails).toEqual([]);
  });
});

describe('a mail server that makes trouble', () => {
  const HANDED_OVER = 'The mail was handed over, and the mail server never said whether it took it.';
  const SLOW = 'The mail server did not answer in time.';
  const AWAY = 'The mail server is out of reach.';

  it.each<{ trouble: string; troubles: SmtpTroubles; verdict: Verdict; arrived: number }>([
    {
      trouble: 'refuses the recipient for good',
      troubles: { recipient: () => 550 },
      verdict: { outcome: 'REFUSED', code: 550, reason: '550 Not this one (550)' },
      arrived: 0,
    },
    {
      trouble: 'refuses the recipient for now',
      troubles: { recipient: () => 451 },
      verdict: { outcome: 'DEFERRED', code: 451, reason: '451 Not this one (451)' },
      arrived: 0,
    },
    {
      trouble: 'refuses the mail for good',
      troubles: { dataEnded: () => 552 },
      verdict: { outcome: 'REFUSED', code: 552, reason: '552 Not this one (552)' },
      arrived: 0,
    },
    {
      trouble: 'refuses the mail for now',
      troubles: { dataEnded: () => 452 },
      verdict: { outcome: 'DEFERRED', code: 452, reason: '452 Not this one (452)' },
      arrived: 0,
    },
    {
      trouble: 'greets with a refusal',
      troubles: { connect: () => 554 },
      verdict: { outcome: 'UNREACHABLE', code: 554, reason: AWAY },
      arrived: 0,
    },
    {
      trouble: 'hangs up at once',
      troubles: { connect: () => 'cut' },
      verdict: { outcome: 'UNREACHABLE', code: null, reason: AWAY },
      arrived: 0,
    },
    {
      trouble: 'never greets',
      troubles: { connect: () => 'stall' },
      verdict: { outcome: 'UNREACHABLE', code: null, reason: SLOW },
      arrived: 0,
    },
    {
      trouble: 'greets for ever',
      troubles: { connect: () => 'drip' },
      verdict: { outcome: 'UNREACHABLE', code: null, reason: SLOW },
      arrived: 0,
    },
    {
      trouble: 'is silent on the recipient',
      troubles: { recipient: () => 'stall' },
      verdict: { outcome: 'UNREACHABLE', code: null, reason: SLOW },
      arrived: 0,
    },
    {
      trouble: 'hangs up on the recipient',
      troubles: { recipient: () => 'cut' },
      verdict: { outcome: 'UNREACHABLE', code: null, reason: AWAY },
      arrived: 0,
    },
    {
      trouble: 'hangs up while the mail is handed over',
      troubles: { dataBegun: () => 'cut' },
      verdict: { outcome: 'UNCERTAIN', code: null, reason: HANDED_OVER },
      arrived: 0,
    },
    {
      trouble: 'takes the mail and hangs up',
      troubles: { dataEnded: () => 'cut' },
      verdict: { outcome: 'UNCERTAIN', code: null, reason: HANDED_OVER },
      arrived: 1,
    },
    {
      trouble: 'takes the mail and is silent',
      troubles: { dataEnded: () => 'stall' },
      verdict: { outcome: 'UNCERTAIN', code: null, reason: HANDED_OVER },
      arrived: 1,
    },
    {
      trouble: 'takes the mail and answers for ever',
      troubles: { dataEnded: () => 'drip' },
      verdict: { outcome: 'UNCERTAIN', code: null, reason: HANDED_OVER },
      arrived: 1,
    },
  ])('$trouble: $verdict.outcome', async ({ troubles, verdict, arrived }) => {
    smtp().troubles = troubles;

    expect(await open({ deadlineMs: 500 }).send(aMail())).toEqual(verdict);
    expect(smtp().mails).toHaveLength(arrived);
  });

  it('is not there at all', async () => {
    await smtp().die();
    const server = open();

    expect(await server.isReachable()).toBe(false);
    expect(await server.send(aMail())).toEqual({ outcome: 'UNREACHABLE', code: null, reason: AWAY });
    await smtp().revive();
    expect(await server.isReachable()).toBe(true);
  });

  it('does not keep other mails', async () => {
    smtp().troubles.recipient = ({ recipients }) => (recipients.length === 0 ? null : 'stall');
    smtp().troubles.dataEnded = ({ recipients }) => (recipients[0]?.startsWith('slow') ? 'drip' : null);
    const server = open({ deadlineMs: 400 });

    const [slow, quick] = await Promise.all([
      server.send(aMail({ id: 'dlv_slow', address: 'slow@fabrikam.example' })),
      server.send(aMail({ id: 'dlv_quick' })),
    ]);

    expect([slow.outcome, quick.outcome]).toEqual(['UNCERTAIN', 'ACCEPTED']);
  });
});
