import { OutboxModel } from '@twotier/events';
import { HistoryModel } from '@twotier/history';
import { OrganizationModel } from '../organization/organization.model';
import { PartnershipModel } from '../partnership/partnership.model';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { sameLines } from './sameLines';

/** What leaves no trace in the state of an edge that says how often it was done. */
const isRepeatable = (what: string) => ['partnership.grantsTakenBack', 'relationship.endRequested'].includes(what);
const isFollowing = ({ what }: { what: string }) => /[.](suspended|restored)$/.test(what);

interface Standing {
  status: string;
}
interface Granted {
  grants?: string[];
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
export async function whatWasNotWrittenDown(): Promise<string[]> {
  const partnerships = await PartnershipModel.find().lean();
  const relationships = await ResellerRelationshipModel.find().lean();
  const changes = [
    ...partnerships.map(({ _id }) => `${_id} partnership.started`),
    ...partnerships.filter(({ status }) => status === 'ENDED').map(({ _id }) => `${_id} partnership.ended`),
    ...relationships.map(({ _id }) => `${_id} relationship.started`),
    ...relationships.filter(({ status }) => status === 'ENDED').map(({ _id }) => `${_id} relationship.ended`),
  ];
  const rows = await HistoryModel.find().lean();
  const [followed, history] = [rows.filter(isFollowing), rows.filter((row) => !isFollowing(row))];
  const wereSuspended = history
    .filter(({ what, before }) => what === 'partnership.ended' && (before as Standing).status === 'SUSPENDED')
    .map(({ subject }) => subject);
  const areSuspended = partnerships.filter(({ status }) => status === 'SUSPENDED').map(({ _id }) => _id);
  const companies = (await OrganizationModel.find({ state: 'SUSPENDED' }).lean()).map(({ _id }) => _id);
  const events = await OutboxModel.find().lean();
  const repeated = history.filter(({ what }) => isRepeatable(what)).map(({ subject, what }) => `${subject} ${what}`);
  const granted = new Map<string, string>();
  for (const { subject, after } of history) {
    const { grants } = (after ?? {}) as Granted;
    // They only become fewer.
    if (grants && grants.join().length <= (granted.get(subject)?.length ?? Infinity))
      granted.set(subject, grants.join());
  }
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
