import type { Client } from 'pg';

/** A page and one more. */
const LOOK_AHEAD = 26;
/** Totals are counted up to here. */
export const COUNTED = 1_001;

const EDGES = `
  from reseller_relationships own
  join reseller_relationships other
    on other.customer_id = own.customer_id and other.partner_id = pair.provider_id and other.status = 'ACTIVE'
  join organizations customer on customer.id = own.customer_id
  where own.partner_id = $1 and own.status = 'ACTIVE'`;

const DERIVED = `
  from shared_customers link
  where link.reseller_id = $1 and link.provider_id = pair.provider_id`;

const forEachPair = (columns: string, lateral: string) => `
  select pair.provider_id, ${columns}
  from partnerships pair
  cross join lateral (${lateral}) found
  where pair.reseller_id = $1 and pair.status = 'ACTIVE' and pair.provider_id = any($2)
  order by pair.provider_key, pair.provider_id`;

const pages = (shown: string, source: string) =>
  forEachPair(
    'found.id',
    `select array_agg(id) as id from (select ${shown} ${source} order by 2, 1 limit ${LOOK_AHEAD}) page`,
  );
const totals = (source: string) =>
  forEachPair('found.id', `select array[count(*)::text] as id from (select 1 ${source} limit ${COUNTED}) counted`);

const SHOWN_OF_EDGES =
  'customer.id, customer.name_key, customer.name, customer.country_code, own.since as own_since, other.since as other_since';
const SHOWN_OF_LINKS =
  'link.customer_id as id, link.name_key, link.name, link.country_code, link.reseller_since, link.provider_since';

const CUSTOMERS = `
  select array[customer.id] as id, customer.name, customer.country_code, own.since
  from reseller_relationships own join organizations customer on customer.id = own.customer_id
  where own.partner_id = $1 and own.status = 'ACTIVE' and cardinality($2::text[]) >= 0 SEARCH
  order by customer.name_key, customer.id limit ${LOOK_AHEAD}`;

/** The statements of one question; `derived` where ours beside the plain tables makes a difference. */
export interface Statements {
  plain: string;
  derived: string | null;
}

/** All take the reseller ($1) and its providers ($2), and give texts: ids, or numbers. */
export const STATEMENTS = {
  pages: { plain: pages(SHOWN_OF_EDGES, EDGES), derived: pages(SHOWN_OF_LINKS, DERIVED) },
  totals: { plain: totals(EDGES), derived: totals(DERIVED) },
  customers: { plain: CUSTOMERS.replace('SEARCH', ''), derived: null },
  search: {
    plain: CUSTOMERS.replace('SEARCH', `and customer.name_key >= 'b' and customer.name_key < 'c'`),
    derived: null,
  },
} satisfies Record<string, Statements>;

interface Asking {
  resellerId: string;
  providerIds: readonly string[];
}

/** @returns the texts of each row */
export async function ask(client: Client, text: string, { resellerId, providerIds }: Asking): Promise<string[][]> {
  const { rows } = await client.query<{ id: string[] | null }>(text, [resellerId, providerIds]);
  return rows.map(({ id }) => id ?? []);
}
