import { DELIVERY_KINDS, type ClaimedDelivery, type DeliveryKind } from '../delivery/delivery';
import { links, PUBLIC_URL } from '../testing/deliveries';
import { LANGUAGES } from './language';
import { createMailWriter, type MailWriter } from './writeMail';

let write: MailWriter;
beforeAll(async () => void (write = await createMailWriter({ publicUrl: PUBLIC_URL, links })));

const expiresAt = new Date('2026-11-23T16:30:00Z');
const linkOf = (kind: DeliveryKind): ClaimedDelivery['link'] => {
  if (kind === 'USER_INVITED') return { purpose: 'join', id: 'usr_ada', version: 3, expiresAt };
  if (kind === 'ENROLLMENT_VERIFICATION_REQUESTED') return { purpose: 'verify', id: 'enr_1', version: 2, expiresAt };
  return null;
};

const aDelivery = (kind: DeliveryKind, given: Partial<ClaimedDelivery> = {}): ClaimedDelivery => ({
  id: 'dlv_1',
  leaseId: 'lease',
  claimedAt: new Date('2026-11-20T10:00:00Z'),
  kind,
  about: 'enr_1',
  recipient: { displayName: 'Ada Lovelace', email: 'ada@fabrikam.example', locale: 'en-US' },
  data: {
    organizationName: 'Fabrikam',
    partnerKind: 'RESELLER',
    reason: 'The registration id is of another company.',
    reviewExpectedBy: new Date('2026-12-01T12:00:00Z'),
    invitedByName: 'Grace Hopper',
    roles: ['SALES_AGENT', 'HELPDESK_AGENT'],
  },
  link: linkOf(kind),
  createdAt: new Date('2026-11-20T10:00:00Z'),
  attemptCount: 0,
  firstAttemptAt: null,
  ...given,
});
const inLocale = (locale: string) => ({ recipient: { displayName: 'Ada Lovelace', email: 'a@b.example', locale } });
const withData = (data: Record<string, unknown>) => ({ data: { ...aDelivery('ENROLLMENT_RECEIVED').data, ...data } });

const anyMail = DELIVERY_KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));

describe('a mail', () => {
  it.each(anyMail)('of kind $kind is whole in $language: subject, text and page say the same', ({ kind, language }) => {
    const { subject, text, html, ...written } = write(aDelivery(kind, inLocale(language)));

    expect(written).toEqual({ displayName: 'Ada Lovelace', language });
    expect(subject).toContain('Fabrikam');
    expect(subject).not.toMatch(/[\r\n{}]|undefined|null/);
    expect(`${text}${html}`).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    expect(html).toContain(`lang="${language}"`);
    expect(html).toContain(`<title>${subject}</title>`);
    expect(/\p{Script=Han}/u.test(subject + text)).toBe(language === 'zh-CN');
    const paragraphs = text.split('\n').filter((line) => line.length > 20 && !line.startsWith('>'));
    for (const paragraph of paragraphs) expect(html).toContain(paragraph);
    expect(paragraphs.length).toBeGreaterThan(1);
  });

  it('has another subject for each kind, in each language', () => {
    const subjects = anyMail.map(({ kind, language }) => write(aDelivery(kind, inLocale(language))).subject);

    expect(new Set(subjects).size).toBe(anyMail.length);
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['ZH-TW', 'zh-CN'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['zha', 'en'],
    ['', 'en'],
  ])('for somebody with locale %j is in %s', (locale, language) => {
    expect(write(aDelivery('ENROLLMENT_RECEIVED', inLocale(locale))).language).toBe(language);
  });

  it('writes dates as its reader does', () => {
    const english = write(aDelivery('ENROLLMENT_VERIFICATION_REQUESTED'));
    const chinese = write(aDelivery('ENROLLMENT_VERIFICATION_REQUESTED', inLocale('zh-CN')));

    expect(english.text).toContain('until 23 November 2026 at 16:30 (UTC)');
    expect(chinese.text).toContain('有效期至 2026年11月23日 16:30 (UTC)');
    expect(write(aDelivery('ENROLLMENT_REVIEW_STARTED')).text).toContain('a decision by 1 December 2026.');
    expect(write(aDelivery('ENROLLMENT_REVIEW_STARTED', inLocale('zh'))).text).toContain('2026年12月1日');
  });

  it('names roles in words', () => {
    expect(write(aDelivery('USER_INVITED')).text).toContain('Your roles: sales agent, helpdesk agent.');
    expect(write(aDelivery('USER_INVITED', inLocale('zh-CN'))).text).toContain('您的角色：销售代理、支持代理。');
  });

  it('leaves out what is not known', () => {
    const { text, html } = write(aDelivery('ENROLLMENT_REJECTED', withData({ reason: null, reviewExpectedBy: null })));

    expect(`${text}${html}`).not.toContain('The reason:');
    expect(write(aDelivery('ENROLLMENT_RECEIVED', withData({ reviewExpectedBy: null }))).text).not.toContain('expect');
  });
});

describe('the link of a mail', () => {
  const linksIn = (html: string) => [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link);

  it.each([
    { kind: 'ENROLLMENT_VERIFICATION_REQUESTED', purpose: 'verify', target: { id: 'enr_1', version: 2 } },
    { kind: 'USER_INVITED', purpose: 'join', target: { id: 'usr_ada', version: 3 } },
  ] as const)('of kind $kind leads to our own page, and is the only one', ({ kind, purpose, target }) => {
    const { html, text } = write(aDelivery(kind));
    const [link = '', ...others] = [...new Set(linksIn(html))];

    expect(link.startsWith(`${PUBLIC_URL}/${purpose}/`)).toBe(true);
    expect(links.read(purpose, link.slice(`${PUBLIC_URL}/${purpose}/`.length))).toEqual(target);
    expect(text).toContain(`\n${link}\n`);
    expect(others).toEqual([]);
  });

  it('is in no mail that has none, and nothing is fetched from anywhere', () => {
    const { html, text } = write(aDelivery('ENROLLMENT_REJECTED'));

    expect(linksIn(html)).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|<img|<script/i);
    expect(text).not.toContain('http');
  });

  it('goes with its button: a mail with one and not the other is not written', () => {
    expect(() => write(aDelivery('USER_INVITED', { link: null }))).toThrow('link and button go together');
    const link = linkOf('USER_INVITED');
    expect(() => write(aDelivery('ENROLLMENT_APPROVED', { link }))).toThrow('link and button go together');
  });
});

describe('what others say in a mail', () => {
  const EVIL = '<img src=x onerror=alert(1)>"\'&';

  it('is never markup', () => {
    const { html } = write(
      aDelivery('ENROLLMENT_REJECTED', {
        ...withData({ organizationName: EVIL, reason: EVIL }),
        recipient: { displayName: EVIL, email: 'ada@fabrikam.example', locale: 'en' },
      }),
    );

    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;&quot;&#x27;&amp;');
  });

  it('is one line in a subject, without control characters and marks of direction (R29)', () => {
    const organizationName = 'Fabri\r\nBcc: eve\u0000kam \u202egnp.exe\u2066\u200b';

    expect(write(aDelivery('ENROLLMENT_APPROVED', withData({ organizationName }))).subject).toBe(
      'The partner account of Fabri Bcc: eve kam gnp.\u2060exe is active',
    );
  });

  it('makes no link, though it looks like one', () => {
    const words = 'Go to https://evil.example/pay or www.evil.example, ask eve@evil.example.';
    const { html, text } = write(
      aDelivery('ENROLLMENT_REJECTED', withData({ reason: words, organizationName: 'evil.example' })),
    );

    expect(`${html}${text}`).not.toMatch(/https:\/\/evil|www\.evil|evil\.example|eve@evil/);
    expect(text.replaceAll('\u2060', '')).toContain(`> ${words}`);
  });

  it('keeps its lines', () => {
    const { text, html } = write(aDelivery('ENROLLMENT_REJECTED', withData({ reason: 'One\nTwo\r\nThree' })));

    expect(text).toContain('> One\n> Two\n> Three\n');
    expect(html).toContain('One<br />Two<br />Three<br />');
  });

  it('is cut where it goes on and on', () => {
    const organizationName = 'x'.repeat(10_000);

    const { subject, text } = write(
      aDelivery('ENROLLMENT_REJECTED', withData({ organizationName, reason: 'y '.repeat(10_000) })),
    );

    expect(subject).toBe(`The application of ${'x'.repeat(119)}… was not approved`);
    expect(text.length).toBeLessThan(4_000);
  });

  it('reaches no inner part of the templates', () => {
    const names = ['{{constructor}}', '{{{reason}}}', '${reason}'];

    expect(
      names.map((name) => write(aDelivery('ENROLLMENT_APPROVED', withData({ organizationName: name }))).subject),
    ).toEqual(names.map((name) => `The partner account of ${name} is active`));
  });

  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['Ada <eve@evil.example>, "x"', 'Ada eve evil.example x'],
    ['李雷\r\nBcc: eve', '李雷 Bcc eve'],
    ['<>', null],
    ['', null],
  ])('beside an address is free of what addresses are made of: %j', (displayName, shown) => {
    const recipient = { displayName, email: 'ada@fabrikam.example', locale: 'en' };

    expect(write(aDelivery('ENROLLMENT_APPROVED', { recipient })).displayName).toBe(shown);
  });
});
