import { nameKey } from '@twotier/subgraph-kit';
import { OrganizationModel, type OrganizationDocument } from '../organization/organization.model';
import { lastingStatusOf } from '../partnership/partnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';
import { figureLines, wantedFigureLines } from './figureLines';
import { missingHalves } from './missingHalves';
import { sameLines } from './sameLines';
import { whatWasNotWrittenDown } from './whatWasNotWrittenDown';

/** Compares everything derived with its source: links, names, and what was written down and announced of each edge. */
export async function whatDiffers(): Promise<string[]> {
  const organizations = new Map((await OrganizationModel.find().lean()).map((row) => [row._id, row]));
  const partnerships = await PartnershipModel.find().lean();
  const relationships = await ResellerRelationshipModel.find().lean();
  const links = await SharedCustomerModel.find().lean();
  const nameOf = (id: string) => (organizations.get(id) as OrganizationDocument).name;

  const stateOf = (id: string) => (organizations.get(id) as OrganizationDocument).state;
  const lasting = partnerships.filter(({ status }) => status !== 'ENDED');
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
    ...sameLines('figures', await figureLines(), wantedFigureLines({ lasting, active, links })),
    ...sameLines(
      'names on edges',
      named.map(({ id, name, key }) => `${id} ${name} ${key}`),
      named.map(({ id }) => `${id} ${nameOf(id)} ${nameKey(nameOf(id))}`),
    ),
    ...sameLines(
      'states of partnerships',
      lasting.map(({ _id, status }) => `${_id} ${status}`),
      lasting.map(
        ({ _id, providerId, resellerId }) => `${_id} ${lastingStatusOf(stateOf(providerId), stateOf(resellerId))}`,
      ),
    ),
    ...sameLines('missing halves', ...(await missingHalves())),
    ...(await whatWasNotWrittenDown()),
  ];
}
