import { createVisitor, formTokenIn, headingOf, linkNotValid, QUESTION, startPagesStage } from './testing/stage';

const LINK = `enr_contoso.1.${'A'.repeat(43)}`;
const PATH = `/verify/${LINK}`;
const YES = { signedUp: 'yes', belongs: 'yes' };
const CONFIRMED = {
  __typename: 'AnswerContactVerificationSuccess',
  isConfirmed: true,
  organizationName: 'Contoso Distribution',
  reviewExpectedBy: new Date('2026-12-03T09:30:00Z'),
};

describe('the page behind a link to a primary contact', () => {
  let stage: Awaited<ReturnType<typeof startPagesStage>>;
  let question: () => unknown;
  let outcome: () => unknown;
  let answers: unknown[];
  beforeAll(async () => {
    stage = await startPagesStage(
      {
        Query: {
          contactVerification: (_parent: unknown, { token }: { token: string }) =>
            token === LINK ? question() : linkNotValid('UNKNOWN'),
        },
        Mutation: {
          answerContactVerification: (_parent: unknown, { input }: { input: unknown }) => {
            answers.push(input);
            return outcome();
          },
        },
      },
      { RATE_LIMITS: 'off' },
    );
  });
  afterAll(() => stage.stop());
  beforeEach(() => {
    question = () => QUESTION;
    outcome = () => CONFIRMED;
    answers = [];
  });

  const visitor = () => createVisitor(stage.gateway.url, stage.origin);
  /** Somebody who has the page before them. */
  async function reader() {
    const browser = visitor();
    const { html } = await browser.visit(PATH);
    return { ...browser, form: formTokenIn(html) };
  }

  it('says who applied, as what, and which address is asked about, and changes nothing (R4)', async () => {
    const { status, html } = await visitor().visit(PATH);

    expect(status).toBe(200);
    expect(headingOf(html)).toBe('Confirm the application of Contoso Distribution');
    for (const part of ['Ada Lovelace', 'Indirect provider', 'ada@contoso.example', '28 November 2026 at 09:30 UTC'])
      expect(html).toContain(part);
    expect(html.match(/<legend>.*<\/legend>/g)).toEqual([
      '<legend>Did Contoso Distribution sign up for the programme, and do you know of it?</legend>',
      '<legend>Does the address ada@contoso.example belong to Contoso Distribution?</legend>',
    ]);
    expect(html).not.toMatch(/<script|checked/);
    expect(answers).toEqual([]);
  });

  it.each([
    ['both are confirmed', YES, { signedUp: true, addressBelongsToOrganization: true }],
    ['it did not sign up', { signedUp: 'no', belongs: 'yes' }, { signedUp: false, addressBelongsToOrganization: true }],
    [
      'the address is not its own',
      { signedUp: 'yes', belongs: 'no' },
      { signedUp: true, addressBelongsToOrganization: false },
    ],
  ])('sends on that %s (R4)', async (_case, choices, sent) => {
    const { send, form } = await reader();
    await send(PATH, { form, ...choices });
    expect(answers).toEqual([{ token: LINK, ...sent }]);
  });

  it('says what came of it', async () => {
    const first = await reader();
    const confirmed = await first.send(PATH, { form: first.form, ...YES });
    expect([confirmed.status, headingOf(confirmed.html)]).toEqual([200, 'Thank you, the review has begun']);
    expect(confirmed.html).toContain('3 December 2026 at 09:30 UTC');

    outcome = () => ({ ...CONFIRMED, isConfirmed: false, reviewExpectedBy: null });
    const second = await reader();
    const stopped = await second.send(PATH, { form: second.form, ...YES, belongs: 'no' });
    expect([stopped.status, headingOf(stopped.html)]).toEqual([200, 'Thank you, the application is stopped']);
  });

  it.each<Record<string, string>>([{}, { signedUp: 'yes' }, { signedUp: 'yes', belongs: 'perhaps' }])(
    'asks again, with what was chosen, when %j is all that is said',
    async (choices) => {
      const { send, form } = await reader();
      const { status, html } = await send(PATH, { form, ...choices });

      expect(status).toBe(422);
      expect(html).toContain('role="alert"');
      expect(html.match(/value="yes" required checked/g) ?? []).toHaveLength('signedUp' in choices ? 1 : 0);
      expect(html.match(/aria-invalid="true"/g)).toHaveLength('signedUp' in choices ? 1 : 2);
      expect(answers).toEqual([]);
      // The form that is shown again is as good as the first.
      await send(PATH, { form: formTokenIn(html), ...YES });
      expect(answers).toHaveLength(1);
    },
  );

  describe('speaks', () => {
    it.each([
      { what: 'the language of the contact', locale: 'zh-CN', tag: 'zh-Hans' },
      { what: 'that of the contact before that of the browser', locale: 'en-US', browser: 'zh-CN', tag: 'en' },
      {
        what: 'that of the browser to a contact of another',
        locale: 'de-DE',
        browser: 'zh-CN,zh;q=0.9,en;q=0.8',
        tag: 'zh-Hans',
      },
      { what: 'English when there is none else', locale: 'de-DE', browser: 'fr', tag: 'en' },
      { what: 'what is chosen on the page', locale: 'en-US', chosen: 'zh', tag: 'zh-Hans' },
      { what: 'nothing that is made up', locale: 'en-US', chosen: 'xx', tag: 'en' },
    ])('$what', async ({ locale, browser = 'en', chosen = '', tag }) => {
      question = () => ({ ...QUESTION, locale });
      const { html } = await visitor().visit(`${PATH}?lang=${chosen}`, { 'accept-language': browser });
      expect(html).toContain(`<html lang="${tag}">`);
    });

    it('the same language from the question to the outcome', async () => {
      question = () => ({ ...QUESTION, locale: 'zh-CN' });
      const browser = visitor();
      const { html } = await browser.visit(PATH);
      expect(headingOf(html)).toBe('确认 Contoso Distribution 的申请');
      expect(html).toContain('<form method="post" action="?lang&#x3D;zh">');
      const result = await browser.send(`${PATH}?lang=zh`, { form: formTokenIn(html), ...YES });
      expect(headingOf(result.html)).toBe('谢谢，审核已开始');
      expect(result.html).toContain('2026年12月3日');
    });
  });

  it('shows what applicants wrote as text', async () => {
    const organizationName = `<img src=x onerror=alert(1)>"'&{{7*7}}`;
    question = () => ({ ...QUESTION, organizationName, contactName: '</title><script>alert(1)</script>' });
    const { html } = await visitor().visit(PATH);

    expect(html).not.toMatch(/<img|<script|<\/title><script/);
    expect(html).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;&quot;&#x27;&amp;{{7*7}}');
    expect(html).toContain('&lt;/title&gt;&lt;script&gt;');
  });

  describe('a worthless link', () => {
    it.each([
      ['EXPIRED', 410, 'This link has run out'],
      ['USED', 410, 'This link was used already'],
      ['REPLACED', 410, 'There is a newer link'],
    ])('says what to do when it is %s', async (reason, status, heading) => {
      const { send, form } = await reader();
      question = () => linkNotValid(reason);
      outcome = () => linkNotValid(reason);
      const seen = await visitor().visit(PATH);
      const sent = await send(PATH, { form, ...YES });
      expect([seen, sent].map((page) => [page.status, headingOf(page.html)])).toEqual([
        [status, heading],
        [status, heading],
      ]);
      expect(seen.html).not.toContain('<form');
    });

    it('looks the same whether it might have been one or is garbage', async () => {
      const seen = await Promise.all(
        [
          `/verify/enr_other.1.${'A'.repeat(43)}`,
          '/verify/x',
          '/verify',
          '/verify/',
          '/verify/%E0%A4%A',
          `/verify/${'a'.repeat(9_000)}`,
          '/verify/a/b',
          '/verify/<b>',
        ].map(async (path) => {
          const { status, html, headers } = await visitor().visit(path);
          const own = [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
          return { status, html, own };
        }),
      );
      expect(new Set(seen.map((page) => JSON.stringify(page))).size).toBe(1);
      expect([seen[0]?.status, headingOf(seen[0]?.html ?? '')]).toEqual([404, 'This link does not work']);
    });
  });

  it('says that it can be tried again while partners is away, and changes nothing', async () => {
    const away = await startPagesStage({}, { PARTNERS_URL: 'http://127.0.0.1:9', RATE_LIMITS: 'off' });
    const { status, headers, html } = await createVisitor(away.gateway.url, away.origin).visit(PATH);
    expect([status, headers.get('retry-after'), headingOf(html)]).toEqual([503, '10', 'Not available at present']);
    await away.stop();
  });

  it('names the request when something is wrong with us, and what it was not', async () => {
    question = () => {
      throw new Error('the database says: secret');
    };
    const { status, headers, html } = await visitor().visit(PATH);
    expect([status, headingOf(html)]).toEqual([500, 'Something went wrong on our side']);
    expect(html).toContain(headers.get('x-request-id') ?? '-');
    expect(html).not.toContain('secret');
  });
});
