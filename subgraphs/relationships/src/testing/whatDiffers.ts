import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { nameKey } from '@twotier/subgraph-kit';
import { OrganizationModel, type OrganizationDocument } from '../organization/organization.model';
import { PartnershipModel } from '../partnership/partnership.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';

const sameLines = (what: string, found: string[], wanted: string[]): string[] => {
  const [one, other] = [found.sort().join('\n'), wanted.sort().join('\n')];
  return one === other ? [] : [`${what}: found\n${one}\nwanted\n${other}`];
};

/** Compares everything derived with its source: links, names, and what was written down and announced of each edge. */
export async function whatDiffers(): Promise<string[]> {
  const organizations = new Map((await OrganizationModel.find().lean()).map((row) => [row._id, row]));
  const partnerships = await PartnershipModel.find().lean();
  const relationships = await ResellerRelationshipModel.find().lean();
  const links = await SharedCustomerModel.find().lean();
  const nameOf = (id: string) => (organizations.get(id) as OrganizationDocument).name;

  const active = relationships.filter(({ status }) => status === 'ACTIVE');
  const wantedLinks = active
    .filter(({ partnerKind }) => partnerKind === 'RESELLER')
    .flatMap((one) =>
      active
        .filter((other) => other.partnerKind === 'PROVIDER' && other.customerId === one.customerId)
        .map((other) => `${one.partnerId} ${other.partnerId} ${one.customerId} ${one._id} ${other._id}`),
    );
  const named = [
    ...relationships.map((row) => ({ id: row.customerId, name: row.name, key: row.nameKey })),
    ...links.map((row) => ({ id: row.customerId, name: row.name, key: row.nameKey })),
    ...partnerships.map((row) => ({ id: row.providerId, name: row.providerName, key: row.providerKey })),
    ...partnerships.map((row) => ({ id: row.resellerId, name: row.resellerName, key: row.resellerKey })),
  ];
  return [
    ...sameLines(
      'shared customers',
      links.map(
        (row) =>
          `${row.resellerId} ${row.providerId} ${row.customerId} ${row.resellerRelationshipId} ${row.providerRelationshipId}`,
      ),
      wantedLinks,
    ),
    ...sameLines(
      'names on edges',
      named.map(({ id, name, key }) => `${id} ${name} ${key}`),
      named.map(({ id }) => `${id} ${nameOf(id)} ${nameKey(nameOf(id))}`),
    ),
    ...(await whatWasNotWrittenDown()),
  ];
}

/** Each change of an edge has one row of history and one event. */
async function whatWasNotWrittenDown(): Promise<string[]> {
  const partnerships = await PartnershipModel.find().lean();
  const relationships = await ResellerRelationshipModel.find().lean();
  const changes = [
    ...partnerships.map(({ _id }) => `${_id} partnership.started`),
    ...partnerships.filter(({ status }) => status === 'ENDED').map(({ _id }) => `${_id} partnership.ended`),
    ...relationships.map(({ _id }) => `${_id} relationship.started`),
  ];
  const history = await HistoryModel.find().lean();
  const events = await OutboxModel.find().lean();
  return [
    ...sameLines(
      'history',
      history.map(({ subject, what }) => `${subject} ${what}`),
      [...changes],
    ),
    ...sameLines(
      'events',
      events.map(({ subject, type }) => `${subject} ${type}`),
      [...changes],
    ),
  ];
}
