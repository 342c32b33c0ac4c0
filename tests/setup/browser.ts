import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine, which is never downloaded; null where there is none. */
function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}

export const CHROMIUM = findChromium();

/** Tests that need a browser: skipped where there is none, which under CI counts as failed. */
export const withChromium = CHROMIUM ? describe : describe.skip;

export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** What the browser complained about: refused styles, scripts, addresses that do not answer. */
  complaints: string[];
}

/** A browser without its sandbox, which wants rights that machines for tests do not give. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** A person at a browser of their own. Pages have to do without scripts. */
export async function openBrowser(browser: Browser, locale: string): Promise<Visitor> {
  const context = await browser.newContext({ locale, javaScriptEnabled: false });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void complaints.push(message.text()));
  page.on('requestfailed', (request) => void complaints.push(`${request.url()} failed`));
  page.setDefaultTimeout(5_000);
  return { context, page, complaints };
}
