import { setTimeout as pause } from 'node:timers/promises';
import { KillableMongod, seededRandom, startGraph, type Graph } from '@twotier/testkit';
import mongoose, { type mongo } from 'mongoose';
import { eventually } from '../setup/eventually';
import { seedStory } from '../setup/seeds';

const RENAME = 'mutation ($name: String!) { renameOrganization(input: { name: $name }) { __typename } }';
const END = 'mutation ($id: ID!) { endPartnership(input: { partnershipId: $id }) { __typename } }';

const WRITERS = { contoso: 'prv_contoso', fabrikam: 'rsl_fabrikam', tailspin: 'rsl_tailspin', wingtip: 'cus_wingtip' };
type Writer = keyof typeof WRITERS;

/** Who ends which partnership, and whose inbox has to hear of it. */
const ENDINGS = [
  { by: 'fabrikam', id: 'pts_contoso_fabrikam', told: 'prv_contoso' },
  { by: 'northwind', id: 'pts_northwind_fabrikam', told: 'rsl_fabrikam' },
  { by: 'contoso', id: 'pts_contoso_alpine', told: 'rsl_alpine' },
];
/** Writers are faster than the one consumer that keeps their order; what matters is that it arrives. */
const CATCH_UP_MS = 240_000;
const VICTIMS = ['mongod', 'partners', 'relationships', 'notifications'] as const;

export interface WriteKillsOptions {
  kills: number;
  seed: number;
  onProgress?: (killed: number) => void;
}

export interface WriteKillsReport {
  kills: number;
  acknowledged: number;
  /** Ended in an error, and may have happened or not. */
  unknown: number;
  broken: string[];
}

/** Kills the database and the subgraphs with signal 9 in the middle of writes through the gateway, and looks at what is left. */
export async function writeKills({ kills, seed, onProgress }: WriteKillsOptions): Promise<WriteKillsReport> {
  const mongod = await KillableMongod.start();
  const graph = await startGraph({ mongoUri: mongod.uri });
  try {
    await seedStory(graph);
    await Promise.all([...Object.keys(WRITERS), 'northwind'].map((persona) => graph.token(persona)));
    const course = new Course(graph);
    const writing = course.write();
    const random = seededRandom(seed);
    for (let killed = 0; killed < kills; killed += 1) {
      await pause(300 + random() * 700);
      const victim = VICTIMS[Math.floor(random() * VICTIMS.length)] ?? 'mongod';
      if (victim === 'mongod') await mongod.kill();
      else {
        await graph.services[victim].signal('SIGKILL');
        await graph.services[victim].start();
      }
      onProgress?.(killed + 1);
    }
    course.stop();
    await writing;
    await course.endPartnerships();
    const broken = await whatBroke(graph, course.attempts);
    return { kills, acknowledged: course.acknowledged, unknown: course.unknown, broken };
  } finally {
    await graph.stop();
    await mongod.remove();
  }
}

/** For each writer the names it tried, in order, and which of them were acknowledged. */
type Attempts = Record<Writer, { name: string; isAcknowledged: boolean }[]>;

class Course {
  readonly attempts: Attempts = { contoso: [], fabrikam: [], tailspin: [], wingtip: [] };
  acknowledged = 0;
  unknown = 0;
  private isStopped = false;

  constructor(private readonly graph: Graph) {}

  stop(): void {
    this.isStopped = true;
  }

  async write(): Promise<void> {
    await Promise.all((Object.keys(WRITERS) as Writer[]).map((writer) => this.renameAgainAndAgain(writer)));
  }

  private async renameAgainAndAgain(writer: Writer): Promise<void> {
    for (let number = 1; !this.isStopped; number += 1) {
      const name = `${writer} ${number}`;
      const isAcknowledged = await this.send(writer, RENAME, { name });
      this.attempts[writer].push({ name, isAcknowledged });
    }
  }

  /** A client that got no answer asks again: ending is safe to repeat (R35). */
  async endPartnerships(): Promise<void> {
    for (const { by, id } of ENDINGS) {
      await eventually(() => this.send(by, END, { id }), Boolean, 30_000);
      await this.send(by, END, { id });
    }
  }

  private async send(persona: string, mutation: string, variables: object): Promise<boolean> {
    const answer = await this.graph
      .ask<Record<string, { __typename: string } | null>>(persona, mutation, variables)
      .catch(() => null);
    const isDone = Object.values(answer?.data ?? {}).some((result) => result?.__typename.endsWith('Success'));
    if (isDone) this.acknowledged += 1;
    else this.unknown += 1;
    return isDone;
  }
}

type Row = Record<string, unknown> & { _id: string };

async function whatBroke(graph: Graph, attempts: Attempts): Promise<string[]> {
  const connection = await mongoose.createConnection(graph.mongoUri).asPromise();
  const rowsOf = (subgraph: keyof Graph['databases'], collection: string): mongo.Collection<Row> =>
    connection.getClient().db(graph.databases[subgraph]).collection<Row>(collection);
  try {
    const writers = Object.keys(WRITERS) as Writer[];
    const renames = await Promise.all(writers.map((writer) => whatBrokeOf(WRITERS[writer], attempts[writer], rowsOf)));
    const endings = await Promise.all(ENDINGS.map((ending) => whatBrokeOfEnding(ending, rowsOf)));
    return [...renames, ...endings].flat();
  } finally {
    await connection.close();
  }
}

type RowsOf = (subgraph: keyof Graph['databases'], collection: string) => mongo.Collection<Row>;

async function whatBrokeOf(id: string, tried: Attempts[Writer], rowsOf: RowsOf): Promise<string[]> {
  const broken: string[] = [];
  const [owner, history, events] = [
    await rowsOf('partners', 'organizations').findOne({ _id: id }),
    await rowsOf('partners', 'history')
      .find({ subject: id, what: /renamed/ })
      .toArray(),
    await rowsOf('partners', 'outbox').find({ subject: id }).toArray(),
  ];
  const name = String(owner?.name);
  const lastAcknowledged = tried.map(({ isAcknowledged }) => isAcknowledged).lastIndexOf(true);
  const possible = tried.slice(Math.max(0, lastAcknowledged)).map((attempt) => attempt.name);
  if (!possible.includes(name)) broken.push(`${id} is called ${name}, not one of ${possible.join(', ')}`);
  const renamed = new Set(history.map(({ after }) => (after as { name: string }).name));
  for (const attempt of tried) {
    if (attempt.isAcknowledged && !renamed.has(attempt.name))
      broken.push(`${id}: ${attempt.name} was acknowledged and is lost`);
  }
  if (renamed.size !== history.length) broken.push(`${id}: a rename was written down twice`);
  if (Number(owner?.version) !== history.length + 1)
    broken.push(`${id}: version ${String(owner?.version)} after ${history.length} renames`);
  if (events.length !== history.length + 1)
    broken.push(`${id}: ${events.length} events for ${history.length} renames and a registration`);

  const projected = await eventually(
    () => rowsOf('relationships', 'organizations').findOne({ _id: id }),
    (row) => row?.name === name,
    CATCH_UP_MS,
  );
  if (projected?.name !== name) broken.push(`${id}: relationships knows it as ${String(projected?.name)}, not ${name}`);
  const edges = await rowsOf('relationships', 'resellerRelationships')
    .find({ customerId: id, name: { $ne: name } })
    .toArray();
  if (edges.length > 0) broken.push(`${id}: ${edges.length} relationships bear an old name`);
  return broken;
}

async function whatBrokeOfEnding({ id, told }: (typeof ENDINGS)[number], rowsOf: RowsOf): Promise<string[]> {
  const broken: string[] = [];
  const partnership = await rowsOf('relationships', 'partnerships').findOne({ _id: id });
  if (partnership?.status !== 'ENDED') broken.push(`${id} is ${String(partnership?.status)}`);
  const events = await rowsOf('relationships', 'outbox').find({ subject: id, type: 'partnership.ended' }).toArray();
  if (events.length !== 1) broken.push(`${id}: ${events.length} events of its end`);
  const inbox = () =>
    rowsOf('notifications', 'notifications')
      .find({ organizationId: told, eventId: events[0]?._id ?? '' })
      .toArray();
  const notifications = await eventually(inbox, (rows) => rows.length > 0, CATCH_UP_MS);
  if (notifications.length !== 1) broken.push(`${id}: ${told} was told ${notifications.length} times`);
  return broken;
}
