import { OutboxModel } from '@twotier/events';
import { isUserError, type Role } from '@twotier/subgraph-kit';
import type { Context } from '../context';
import { HistoryModel } from '@twotier/history';
import { UserModel } from '../user/user.model';
import { RACES, type Race, type Stage } from './userRaces';
import { aMember, anInvited } from './users';
import { afterRead, anOrganization } from './world';

const ADMINISTRATOR: Role[] = ['GLOBAL_ADMIN', 'ADMIN_AGENT'];

interface RaceOptions {
  /** How often each race is run. */
  size: number;
  onProgress?: (done: number) => void;
}

interface RaceReport {
  races: number;
  /** What went wrong, one sentence each. */
  broken: string[];
}

async function setStage(round: string): Promise<Stage> {
  const organization = await anOrganization(round);
  const ids = { one: `usr_${round}_one`, other: `usr_${round}_other` };
  const { context: one } = await aMember(organization, `${round}_one`, ADMINISTRATOR);
  const { context: other } = await aMember(organization, `${round}_other`, ADMINISTRATOR);
  const { id: invited, token } = await anInvited(one);
  return { one, other, ids: { ...ids, invited }, token, tenantId: organization.tenantId };
}

const outcomeOf = (result: object) => (isUserError(result) ? (result as { code: string }).code : 'DONE');

/** How it ended: `DONE FORBIDDEN: 1 administrator, INVITED`. */
async function endOf({ ids, tenantId }: Stage, results: readonly object[]): Promise<string> {
  const administrators = await UserModel.countDocuments({ tenantId, status: 'ACTIVE', roles: 'GLOBAL_ADMIN' });
  const invited = await UserModel.findById(ids.invited).lean();
  const outcomes = results.map(outcomeOf).sort().join(' ');
  return `${outcomes}: ${administrators} administrator${administrators === 1 ? '' : 's'}, ${invited?.status ?? 'GONE'}`;
}

/** Each change is written down once, and each invitation is sent once: no more than were done. */
async function whatWasToldWrongly({ tenantId }: Stage, results: readonly object[]): Promise<string[]> {
  const parties = tenantId.replace('t_', 'rsl_');
  const BEGINNING = ['organization.registered', 'user.added'];
  const written = await HistoryModel.countDocuments({ parties, what: { $nin: BEGINNING } });
  const sent = await OutboxModel.countDocuments({ type: 'user.invited', 'data.organizationId': parties });
  const addresses = await UserModel.countDocuments({ tenantId, invitation: { $exists: true } });
  const wanted = 1 + results.filter((result) => outcomeOf(result) === 'DONE').length;
  const gone = await HistoryModel.countDocuments({ parties, what: 'user.invitationWithdrawn' });
  return [
    ...(written === wanted ? [] : [`${written} rows of history, not ${wanted}`]),
    ...(sent === addresses + gone ? [] : [`${sent} mails to ${addresses + gone} invited persons`]),
  ];
}

/** The second does all that it does between the first one's read and its write. */
async function forced({ moves: [first, second] }: Race, stage: Stage): Promise<object[]> {
  const seconds: object[] = [];
  const interrupted = (context: Context) => {
    const read = context.viewer.type === 'person' && context.viewer.organization ? 'own' : 'find';
    return afterRead(context, read, async () => void seconds.push(await second(stage, (of) => of)));
  };
  return [await first(stage, interrupted), ...seconds];
}

const hoped = ({ moves }: Race, stage: Stage): Promise<object[]> =>
  Promise.all(moves.map((move) => move(stage, (of) => of)));

/** One race, forced with either of the two in front, or hoped for. */
async function run(race: Race, round: string, way: 'forced' | 'turned' | 'hoped'): Promise<string[]> {
  const [first, second] = race.moves;
  const turned: Race = { ...race, moves: [second, first] };
  const stage = await setStage(round);
  const results = await {
    forced: () => forced(race, stage),
    turned: () => forced(turned, stage),
    hoped: () => hoped(race, stage),
  }[way]();
  const end = await endOf(stage, results);
  const faults = [...(race.ends.includes(end) ? [] : [end]), ...(await whatWasToldWrongly(stage, results))];
  return faults.map((fault) => `${race.what}, ${way}, round ${round}: ${fault}`);
}

/** Races on the database that mongoose is connected to: whatever happens at once, it ends as if one had been first. */
export async function administratorRaces({ size, onProgress }: RaceOptions): Promise<RaceReport> {
  const broken: string[] = [];
  let races = 0;
  for (let round = 0; round < size; round += 1) {
    for (const [number, race] of RACES.entries()) {
      for (const way of ['forced', 'turned', 'hoped'] as const) {
        broken.push(...(await run(race, `r${round}x${number}${way}`, way)));
        races += 1;
      }
    }
    onProgress?.(round + 1);
  }
  return { races, broken };
}
