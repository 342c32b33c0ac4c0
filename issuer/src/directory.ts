import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { memberNumberIn, membershipProfilesOf } from '@twotier/worlds';
import { z } from 'zod';
import type { Companies } from './companies';
import type { TenantStore } from './tenants';

const LARGEST_BODY_BYTES = 10_000;
const TENANTS = '/directory/tenants';
const PROFILES = '/directory/membership/profiles';

interface Answer {
  status: number;
  body: object;
}

const refuse = (status: number, error: string): Answer => ({ status, body: { error } });
const unauthorized = refuse(401, 'unauthorized');
const notFound = refuse(404, 'not_found');

const line = z
  .string()
  .trim()
  .min(1)
  .max(160)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);

const newTenant = z.object({
  name: line,
  label: z.string().regex(/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/),
  countryCode: z.string().regex(/^[A-Z]{2}$/),
  administratorName: line,
  idempotencyKey: z.string().min(16).max(255),
});

/** Undefined for what is no JSON, or too much of it. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

async function createTenant(tenants: TenantStore, request: IncomingMessage): Promise<Answer> {
  const asked = newTenant.safeParse(await readJson(request));
  if (!asked.success) return refuse(400, 'invalid_request');
  const created = await tenants.create(asked.data);
  if (created === 'domain_taken') return refuse(409, created);
  if (created === 'key_reused') return refuse(422, created);
  return { status: 201, body: { tenantId: created.tenantId, domain: created.domain, signInName: created.label } };
}

async function showTenant(companies: Companies, tenantId: string): Promise<Answer> {
  const company = await companies.ofTenant(tenantId);
  if (!company) return notFound;
  const { name, countryCode, domains, primaryDomain } = company;
  return { status: 200, body: { tenantId, name, countryCode, domains, primaryDomain } };
}

async function showProfile(companies: Companies, partnerId: string): Promise<Answer> {
  const memberNumber = memberNumberIn(partnerId);
  const company = memberNumber === null ? null : await companies.withMemberNumber(memberNumber);
  const profile = company && membershipProfilesOf(company).find((one) => one.partnerId === partnerId);
  return profile ? { status: 200, body: profile } : notFound;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

interface Options {
  tenants: TenantStore;
  companies: Companies;
  apiKey: string;
  /** The tenant of whoever this access token of the membership directory belongs to. */
  tenantOfMember: (accessToken: string) => Promise<string | null>;
}

/** Whether the directory answers this path, and not the sign-in. */
export const isOfDirectory = (path: string) => /^\/directory\/(tenants|membership\/profiles)(\/|$)/.test(path);

/** What a real tenant directory and a real membership directory would answer to partners. */
export function createDirectory({ tenants, companies, apiKey, tenantOfMember }: Options) {
  const expected = digest(apiKey);
  /** Takes as long for a wrong key as for the right one, however much of it is right. */
  const isKey = (token: string) => timingSafeEqual(digest(token), expected);

  async function showProfiles(token: string): Promise<Answer> {
    const tenantId = await tenantOfMember(token);
    if (tenantId === null) return unauthorized;
    const company = await companies.ofTenant(tenantId);
    return { status: 200, body: { profiles: company ? membershipProfilesOf(company) : [] } };
  }

  async function answerTo(request: IncomingMessage, path: string): Promise<Answer> {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const asked = `${request.method ?? ''} ${path}`;
    if (asked === `GET ${PROFILES}`) return showProfiles(token);
    if (!isKey(token)) return unauthorized;
    if (asked === `POST ${TENANTS}`) return createTenant(tenants, request);
    const [, collection, id = ''] = /^GET (.*)\/([\w.-]{1,64})$/.exec(asked) ?? [];
    if (collection === TENANTS) return showTenant(companies, id);
    if (collection === PROFILES) return showProfile(companies, id);
    return notFound;
  }

  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const { status, body } = await answerTo(request, path);
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
  };
}
