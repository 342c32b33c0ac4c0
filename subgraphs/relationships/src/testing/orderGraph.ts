import { nameKey } from '@twotier/subgraph-kit';
import fc from 'fast-check';
import { OrganizationModel } from '../organization/organization.model';
import { organizationRowOf } from '../organization/organization.store';
import type { PartnershipGrant, PartnershipStatus } from '../partnership/partnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { newPartnershipRow } from '../partnership/partnership.store';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { newRelationshipRow } from '../resellerRelationship/relationshipRow.store';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';
import { wantedLinks } from '../sharedCustomer/wantedLinks';
import { cardOf } from './world';

const PROVIDERS = ['prv_a', 'prv_b', 'prv_c'];
const RESELLERS = ['rsl_a', 'rsl_b', 'rsl_c'];
const CUSTOMERS = ['cus_a', 'cus_b', 'cus_c'];
export const ORGANIZATIONS = [...PROVIDERS, ...RESELLERS, ...CUSTOMERS];

/** A small graph as plain data. */
export interface Graph {
  partnerships: { providerId: string; resellerId: string; status: PartnershipStatus; grants: PartnershipGrant[] }[];
  relationships: { partnerId: string; customerId: string }[];
  suspended: string[];
}

export interface Triple {
  providerId: string;
  resellerId: string;
  customerId: string;
}

const pairs = PROVIDERS.flatMap((providerId) => RESELLERS.map((resellerId) => ({ providerId, resellerId })));
const halves = [...PROVIDERS, ...RESELLERS].flatMap((partnerId) =>
  CUSTOMERS.map((customerId) => ({ partnerId, customerId })),
);

export const everyTriple: Triple[] = pairs.flatMap((pair) => CUSTOMERS.map((customerId) => ({ ...pair, customerId })));

const mostly = fc.integer({ min: 0, max: 3 }).map((one) => one > 0);
const seldom = fc.integer({ min: 0, max: 7 }).map((one) => one === 0);
const status = fc.constantFrom<PartnershipStatus | null>('ACTIVE', 'ACTIVE', 'ACTIVE', 'SUSPENDED', 'ENDED', null);
const some = <T>(all: readonly T[], chances: fc.Arbitrary<boolean>) =>
  fc.tuple(...all.map(() => chances)).map((chosen) => all.filter((_one, index) => chosen[index]));

/** Most edges are there, so that most questions may be asked. */
export const randomGraph: fc.Arbitrary<Graph> = fc.record({
  partnerships: fc
    .tuple(...pairs.map((pair) => fc.tuple(fc.constant(pair), status, mostly)))
    .map((drawn) =>
      drawn.flatMap(([pair, drawnStatus, isGranted]) =>
        drawnStatus === null
          ? []
          : [{ ...pair, status: drawnStatus, grants: isGranted ? (['SUBMIT_ORDERS'] as PartnershipGrant[]) : [] }],
      ),
    ),
  relationships: some(halves, mostly),
  suspended: some(ORGANIZATIONS, seldom),
});

const organizationOf = (id: string, suspended: readonly string[]) => {
  const card = cardOf(id, { state: suspended.includes(id) ? 'SUSPENDED' : 'ACTIVE' });
  return { ...card, nameKey: nameKey(card.name) };
};

/** Puts the graph into the database as it is, possible by the use cases or not: states may lag behind each other. */
export async function writeGraph({ partnerships, relationships, suspended }: Graph): Promise<void> {
  const since = new Date(0);
  const organization = (id: string) => organizationOf(id, suspended);
  const ids = new Set([
    ...ORGANIZATIONS,
    ...partnerships.flatMap(({ providerId, resellerId }) => [providerId, resellerId]),
    ...relationships.flatMap(({ partnerId, customerId }) => [partnerId, customerId]),
  ]);
  await Promise.all(
    [OrganizationModel, PartnershipModel, ResellerRelationshipModel, SharedCustomerModel].map((one) =>
      one.deleteMany(),
    ),
  );
  await OrganizationModel.insertMany(
    [...ids].map((id) => ({ _id: id, seq: 0, ...organizationRowOf(organization(id)) })),
  );
  await PartnershipModel.insertMany(
    partnerships.map(({ providerId, resellerId, status: given, grants }) => ({
      ...newPartnershipRow({ provider: organization(providerId), reseller: organization(resellerId), grants, since }),
      status: given,
    })),
  );
  const rows = relationships.map(({ partnerId, customerId }) =>
    newRelationshipRow({
      partner: organization(partnerId),
      customer: organization(customerId),
      origin: 'REFERRAL',
      since,
    }),
  );
  await ResellerRelationshipModel.insertMany(rows);
  const halvesOf = (id: string) =>
    rows.filter(({ customerId }) => customerId === id).map(({ _id, ...row }) => ({ id: _id, ...row }));
  await SharedCustomerModel.insertMany([...ids].flatMap((id) => wantedLinks(organization(id), halvesOf(id))));
}
