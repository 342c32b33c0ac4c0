import { setTimeout as pause } from 'node:timers/promises';
import { startMailProcess, type MailProcess } from '@twotier/notifications/testing';
import { seededRandom } from '@twotier/testkit';
import { type ReceivedMail, type SmtpVisit } from '@twotier/testkit/smtpServer';
import { eventually } from '../setup/eventually';
import { addressOf, openMailStage, type MailStage } from './mailStage';

/**
 * Where a process is killed: before it speaks to the mail server · while it hands the mail over · the server has taken
 * the mail, and its answer is not there yet · the answer is there, and nobody has written it down · it is written down.
 */
const POINTS = ['claimed', 'handingOver', 'taken', 'answered', 'recorded'] as const;
type Point = (typeof POINTS)[number];

const AT_ONCE = 2;
/** Twice what a mail may take on a busy machine. */
const LEASE_MS = 6_000;
const FEED_MS = 100;
const FED_AT_ONCE = 3;
const LONGEST_QUEUE = 30;
const LATEST_NTH = 4;
const ARRIVAL_MS = 120_000;

export interface MailKillsOptions {
  kills: number;
  seed: number;
  onProgress?: (killed: number) => void;
}

export interface MailKillsReport {
  killed: Record<Point, number>;
  /** How many mails there was reason for. */
  mails: number;
  /** Copies beyond the first. */
  repeated: number;
  broken: string[];
}

/**
 * Kills processes of notifications with signal 9 around the sending of mails, two working at any time, with a real mail
 * server. Every mail has to arrive; again only where the crash fell between acceptance and record, once per crash, with
 * the same Message-ID (R30).
 */
export async function mailKills({ kills, seed, onProgress }: MailKillsOptions): Promise<MailKillsReport> {
  const stage = await openMailStage();
  const course = new Course(stage, seededRandom(seed));
  try {
    const killed = await course.run(kills, onProgress);
    return { killed, ...(await course.verify()) };
  } finally {
    await course.stop();
    await stage.close();
  }
}

interface Plan {
  name: string;
  point: Point;
  process: MailProcess;
}

class Course {
  private readonly plans = new Map<string, Plan>();
  private readonly running = new Set<MailProcess>();
  private started = 0;
  private fed = 0;
  private readonly dead = new Set<string>();
  /** Of what was recorded at some time: how often it had arrived by then, which is how often it may arrive at all. */
  private readonly arrivals = new Map<string, number>();

  constructor(
    private readonly stage: MailStage,
    private readonly random: () => number,
  ) {
    stage.smtp.troubles = {
      dataBegun: (visit) => this.killAt('handingOver', visit),
      dataEnded: (visit) => this.killAt('taken', visit),
    };
  }

  async run(kills: number, onProgress: MailKillsOptions['onProgress']): Promise<Record<Point, number>> {
    const killed: Record<Point, number> = { claimed: 0, handingOver: 0, taken: 0, answered: 0, recorded: 0 };
    let next = 0;
    let done = 0;
    const lane = async () => {
      while (next < kills) {
        const point = POINTS[next++ % POINTS.length] ?? 'claimed';
        await this.dieAt(point);
        killed[point] += 1;
        onProgress?.((done += 1));
      }
      this.start(null);
    };
    const feeding = new AbortController();
    const feed = this.feed(feeding.signal);
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    feeding.abort();
    await feed;
    return killed;
  }

  /** Runs a process until it dies there, and looks at what it leaves. */
  private async dieAt(point: Point): Promise<void> {
    const { name, process } = this.start(point);
    await process.ended;
    this.running.delete(process);
    this.dead.add(name);
    await this.noteArrivals();
  }

  private start(point: Point | null): { name: string; process: MailProcess } {
    const name = `mailer-${(this.started += 1)}`;
    const nth = 1 + Math.floor(this.random() * LATEST_NTH);
    const step = point === 'claimed' || point === 'answered' || point === 'recorded' ? point : null;
    const process = startMailProcess({
      env: this.stage.env,
      leaseMs: LEASE_MS,
      smtpName: name,
      killAt: step && { step, nth },
    });
    this.running.add(process);
    if (point) this.plans.set(name, { name, point, process });
    return { name, process };
  }

  private async killAt(point: Point, { clientName }: SmtpVisit): Promise<'stall' | null> {
    const plan = this.plans.get(clientName);
    if (plan?.point !== point) return null;
    plan.process.kill();
    // What is heard from it afterwards was said before: it must not count as an answer.
    await plan.process.ended;
    return 'stall';
  }

  private async noteArrivals(): Promise<void> {
    const recorded = await this.stage
      .deliveries()
      .find({ status: 'SENT' }, { projection: { _id: 1 } })
      .toArray();
    for (const { _id } of recorded.filter((row) => !this.arrivals.has(row._id)))
      this.arrivals.set(_id, this.copiesOf((mail) => idOf(mail) === _id).length);
  }

  private copiesOf(isOne: (mail: ReceivedMail) => boolean): ReceivedMail[] {
    return this.stage.smtp.mails.filter(isOne);
  }

  private async feed(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (this.fed - this.stage.smtp.mails.length < LONGEST_QUEUE) {
        await this.stage.announce(Array.from({ length: FED_AT_ONCE }, () => (this.fed += 1)));
      }
      await pause(FEED_MS);
    }
  }

  async verify(): Promise<Omit<MailKillsReport, 'killed'>> {
    const sent = () => this.stage.deliveries().countDocuments({ status: 'SENT' });
    const count = await eventually(sent, (n) => n === this.fed, ARRIVAL_MS);
    const broken = count === this.fed ? [] : [`${this.fed} mails were announced, ${count} are recorded as sent`];
    const { mails } = this.stage.smtp;
    for (let number = 1; number <= this.fed; number += 1) {
      const address = addressOf(number);
      const copies = this.copiesOf(({ recipients }) => recipients[0] === address);
      broken.push(...this.whatBroke(address, copies));
    }
    if (mails.some(({ recipients }) => recipients.length !== 1)) broken.push('a mail went to several recipients');
    return { mails: this.fed, repeated: mails.length - this.fed, broken };
  }

  private whatBroke(address: string, copies: ReceivedMail[]): string[] {
    const [last] = copies.slice(-1);
    if (!last) return [`${address}: nothing arrived`];
    const ids = new Set(copies.map(({ messageId }) => messageId));
    const earlier = copies.slice(0, -1).map(({ clientName }) => clientName);
    const recordedAfter = this.arrivals.get(idOf(last)) ?? copies.length;
    return [
      ...(ids.size > 1 ? [`${address}: several Message-IDs`] : []),
      ...(new Set(earlier).size < earlier.length ? [`${address}: twice from one process`] : []),
      ...(earlier.every((name) => this.dead.has(name)) ? [] : [`${address}: repeated without a crash`]),
      ...(copies.length > recordedAfter ? [`${address}: repeated after it was recorded`] : []),
    ];
  }

  async stop(): Promise<void> {
    for (const process of this.running) process.kill();
    await Promise.all([...this.running].map(({ ended }) => ended));
  }
}

const idOf = ({ messageId }: { messageId: string }) => messageId.replace(/^<|@.*$/g, '');
