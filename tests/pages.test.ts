import { startGraph, type Graph } from '@twotier/testkit';
import { TestSmtpServer } from '@twotier/testkit/smtpServer';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, startBrowser, withChromium } from './setup/browser';
import { eventually } from './setup/eventually';

type Result = Record<string, unknown>;

/** The success of a mutation, or its refusal as an error. */
async function run(graph: Graph, persona: string, [name, selection, input]: [string, string, object]): Promise<Result> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { result: ${name}(input: $input) {
    ... on UserError { code message } ... on ${type}Success { ${selection} } } }`;
  const { data, errors } = await graph.ask<{ result: Result }>(persona, query, { input });
  if (!data || data.result.code) throw new Error(`${name}: ${JSON.stringify(data ?? errors)}`);
  return data.result;
}

const COMPANIES = {
  newco: {
    kind: 'RESELLER',
    name: 'Newco Cloud GmbH',
    address: { line1: 'Torstraße 1', city: 'Berlin', postalCode: '10119' },
    contact: {
      displayName: 'Nadia Novak',
      email: 'nadia.novak@newco.example',
      phone: '+49 30 5550100',
      locale: 'de-DE',
    },
  },
  qingyun: {
    kind: 'PROVIDER',
    name: '青云科技有限公司',
    address: { line1: '建国路 1 号', city: '北京', postalCode: '100000' },
    contact: { displayName: '周雨桐', email: 'qingyun@qingyun.example', phone: '+86 10 5555 0100', locale: 'zh-CN' },
  },
};

withChromium('pages in a browser without scripts', () => {
  let graph: Graph;
  let smtp: TestSmtpServer;
  let browser: Browser;
  beforeAll(async () => {
    smtp = await TestSmtpServer.start();
    [graph, browser] = await Promise.all([startGraph({ smtpUrl: smtp.url }), startBrowser()]);
  }, 90_000);
  afterAll(async () => {
    await Promise.all([browser.close(), graph.stop()]);
    await smtp.die();
  });

  /** The link of the newest mail to this address that has one to such a page. */
  async function linkTo(page: 'verify' | 'join', address: string): Promise<string> {
    const find = async () => {
      const mails = smtp.mails.filter(({ recipients }) => recipients.includes(address));
      const texts = await Promise.all(mails.map(async (mail) => (await mail.read()).text ?? ''));
      return texts.map((text) => new RegExp(`http://\\S+/${page}/[\\w.-]+`).exec(text)?.[0]).find(Boolean);
    };
    return (await eventually(find, (link) => link !== undefined)) ?? 'no mail has it';
  }

  /** Everything until *Enroll now*, as far as it needs no page. */
  async function apply(persona: keyof typeof COMPANIES, link: (enrollmentId: string) => Promise<unknown>) {
    const { kind, name, address, contact } = COMPANIES[persona];
    const started = await run(graph, persona, ['startEnrollment', 'enrollment { id }', { kind }]);
    const { id: enrollmentId } = started.enrollment as { id: string };
    await link(enrollmentId);
    await run(graph, persona, ['saveLegalBusinessProfile', '__typename', { enrollmentId, name, address }]);
    await run(graph, persona, ['savePrimaryContact', '__typename', { enrollmentId, ...contact }]);
    await run(graph, persona, ['saveSupportProfile', '__typename', { enrollmentId, email: contact.email }]);
    await run(graph, persona, ['submitEnrollment', '__typename', { enrollmentId }]);
    return enrollmentId;
  }

  /** Signs in to the membership directory in the browser, and copies what the page shows. */
  async function linkMembership(page: Page, enrollmentId: string): Promise<void> {
    const { url } = await run(graph, 'newco', ['startMembershipSignIn', 'url', { enrollmentId }]);
    await page.goto(String(url));
    await page.locator('button[value="newco"]').click();
    await page.getByRole('heading', { name: 'Signed in to the membership directory' }).waitFor();
    const code = await page.getByLabel('code').inputValue();
    const state = await page.getByLabel('state').inputValue();
    const { enrollment } = await run(graph, 'newco', [
      'completeMembershipSignIn',
      'enrollment { membershipProfiles { partnerId canBeChosen } }',
      { code, state },
    ]);
    const { membershipProfiles } = enrollment as { membershipProfiles: { partnerId: string; canBeChosen: boolean }[] };
    const partnerId = membershipProfiles.find(({ canBeChosen }) => canBeChosen)?.partnerId;
    await run(graph, 'newco', ['linkMembershipProfile', '__typename', { enrollmentId, partnerId }]);
  }

  const stateOf = async (persona: string) => {
    const { data } = await graph.ask<{ viewer: { enrollment: { state: string } } }>(
      persona,
      '{ viewer { enrollment { state } } }',
    );
    return data?.viewer.enrollment.state;
  };

  it('lead a company from its memberships to its second user, in English (R4)', async () => {
    const { page, complaints } = await openBrowser(browser, 'en-GB');
    const enrollmentId = await apply('newco', (id) => linkMembership(page, id));

    await page.goto(await linkTo('verify', 'nadia.novak@newco.example'));
    await page.getByRole('heading', { name: 'Confirm the application of Newco Cloud GmbH' }).waitFor();
    expect(await stateOf('newco')).toBe('CONTACT_VERIFICATION');
    await page.getByRole('group', { name: 'Did Newco' }).getByLabel('Yes').check();
    await page.getByRole('group', { name: 'Does the address' }).getByLabel('Yes').check();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await page.getByRole('heading', { name: 'Thank you, the review has begun' }).waitFor();
    expect(await stateOf('newco')).toBe('IN_REVIEW');

    await run(graph, 'reviewer', ['approveEnrollment', '__typename', { enrollmentId }]);
    const mira = { displayName: 'Mira Schuster', email: 'mira.schuster@newco.example', locale: 'en-GB' };
    const added = { ...mira, roles: ['SALES_AGENT'], idempotencyKey: 'mira' };
    await run(graph, 'newco', ['addUser', '__typename', added]);

    await page.goto(await linkTo('join', mira.email));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('button[value="newco-user"]').click();
    await page.getByText('You are signed in as Mira Schuster.').waitFor();
    await page.getByRole('button', { name: 'Yes, join' }).click();
    await page.getByRole('heading', { name: 'You work for Newco Cloud GmbH now' }).waitFor();
    const { data } = await graph.ask('newco-user', '{ viewer { user { roles } organization { name } } }');
    expect(data).toEqual({ viewer: { user: { roles: ['SALES_AGENT'] }, organization: { name: 'Newco Cloud GmbH' } } });
    expect(complaints).toEqual([]);
  }, 40_000);

  it('stop an application to which the contact says no, in Chinese (R4)', async () => {
    await apply('qingyun', (enrollmentId) =>
      run(graph, 'qingyun', ['postponeMembershipLink', '__typename', { enrollmentId }]),
    );
    const { page, complaints } = await openBrowser(browser, 'en-GB');

    await page.goto(await linkTo('verify', 'qingyun@qingyun.example'));
    await page.getByRole('heading', { name: '确认 青云科技有限公司 的申请' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Confirm the application of 青云科技有限公司' }).waitFor();
    await page.getByRole('link', { name: '中文' }).click();
    await page.getByRole('group', { name: '是否申请加入' }).getByLabel('否').check();
    await page.getByRole('group', { name: 'qingyun@qingyun.example' }).getByLabel('是，').check();
    await page.getByRole('button', { name: '提交回答' }).click();
    await page.getByRole('heading', { name: '谢谢，申请已停止' }).waitFor();

    expect(await stateOf('qingyun')).toBe('DRAFT');
    await page.goto(await linkTo('verify', 'qingyun@qingyun.example'));
    await page.getByRole('heading', { name: 'This link was used already' }).waitFor();
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain('410');
  }, 40_000);
});
