import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { nameKey } from '@twotier/subgraph-kit';
import { OrganizationModel, type OrganizationDocument } from '../organization/organization.model';
import { lastingStatusOf } from '../partnership/partnership';
import { PartnershipModel } from '../partnership/partnership.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { SharedCustomerModel } from '../sharedCustomer/sharedCustomer.model';
import { figureLines, wantedFigureLines } from './figureLines';
import { missingHalves } from './missingHalves';

/** What leaves no trace in the state of an edge that says how often it was done. */
const isRepeatable = (what: string) => ['partnership.grantsTakenBack', 'relationship.endRequested'].includes(what);
const isFollowing = ({ what }: { what: string }) => /[.](suspended|restored)$/.test(what);

interface Standing {
  status: string;
}
interface Granted {
  grants?: string[];
}

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

/**
 * Suspended and restored in turns, so that the last row says where it stands; the same for organisations. Nobody is told by
 * an event.
 */
function whatWasToldWrongly(
  rows: readonly { subject: string; what: string }[],
  suspended: ReadonlySet<string>,
): string[] {
  const by = new Map<string, number>();
  for (const { subject, what } of rows)
    by.set(subject, (by.get(subject) ?? 0) + (what.endsWith('.suspended') ? 1 : -1));
  const found = [...by].flatMap(([subject, surplus]) => (surplus === 0 ? [] : [`${subject} ${surplus}`]));
  return sameLines(
    'suspensions',
    found,
    [...suspended].map((subject) => `${subject} 1`),
  );
}

/** Each change of an edge has one row of history and one event; following a suspension has the row alone. */
async function whatWasNotWrittenDown(): Promise<string[]> {
  const partnerships = await PartnershipModel.find().lean();
  const relationships = await ResellerRelationshipModel.find().lean();
  const changes = [
    ...partnerships.map(({ _id }) => `${_id} partnership.started`),
    ...partnerships.filter(({ status }) => status === 'ENDED').map(({ _id }) => `${_id} partnership.ended`),
    ...relationships.map(({ _id }) => `${_id} relationship.started`),
    ...relationships.filter(({ status }) => status === 'ENDED').map(({ _id }) => `${_id} relationship.ended`),
  ];
  const rows = await HistoryModel.find().sort({ at: 1, _id: 1 }).lean();
  const [followed, history] = [rows.filter(isFollowing), rows.filter((row) => !isFollowing(row))];
  const wereSuspended = history
    .filter(({ what, before }) => what === 'partnership.ended' && (before as Standing).status === 'SUSPENDED')
    .map(({ subject }) => subject);
  const areSuspended = partnerships.filter(({ status }) => status === 'SUSPENDED').map(({ _id }) => _id);
  const companies = (await OrganizationModel.find({ state: 'SUSPENDED' }).lean()).map(({ _id }) => _id);
  const events = await OutboxModel.find().lean();
  const repeated = history.filter(({ what }) => isRepeatable(what)).map(({ subject, what }) => `${subject} ${what}`);
  const granted = new Map(
    history.flatMap(({ subject, after }) => {
      const { grants } = (after ?? {}) as Granted;
      return grants ? [[subject, grants.join()]] : [];
    }),
  );
  return [
    ...sameLines(
      'grants',
      partnerships.map(({ _id, grants }) => `${_id} ${grants.join()}`),
      partnerships.map(({ _id }) => `${_id} ${granted.get(_id)}`),
    ),
    ...whatWasToldWrongly(followed, new Set([...wereSuspended, ...areSuspended, ...companies])),
    ...sameLines(
      'history',
      history.map(({ subject, what }) => `${subject} ${what}`),
      [...changes, ...repeated],
    ),
    ...sameLines(
      'events',
      events.map(({ subject, type }) => `${subject} ${type}`),
      [...changes, ...repeated],
    ),
  ];
}
