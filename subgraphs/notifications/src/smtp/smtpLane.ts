import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Readable } from 'node:stream';
import type { Verdict } from '../delivery/delivery';
import type { SmtpTarget } from './smtpTarget';
import { ACCEPTED, TooSlow, verdictOf } from './verdict';

const CONNECT_MS = 5_000;
const GREETING_MS = 10_000;

export interface LaneOptions extends SmtpTarget {
  /** For one mail, from the first byte to the last; whatever trickles in meanwhile does not prolong it. */
  deadlineMs: number;
  /** How we introduce ourselves; the machine's name unless told. */
  name?: string;
}

export interface RawMail {
  from: string;
  to: string;
  raw: Buffer;
}

/** One connection, over which mails go one after another; opened when it is needed, dropped after every fault. */
export class SmtpLane {
  private connection: SMTPConnection | null = null;

  constructor(private readonly options: LaneOptions) {}

  async send({ from, to, raw }: RawMail): Promise<Verdict> {
    const body = Readable.from([raw]);
    const envelope = { from, to: [to] };
    try {
      await this.inTime(async () => {
        const connection = await this.open();
        await new Promise<void>((resolve, reject) =>
          connection.send(envelope, body, (error) => (error ? reject(error) : resolve())),
        );
      });
      return ACCEPTED;
    } catch (error) {
      this.drop();
      return verdictOf(error, body.readableDidRead);
    }
  }

  /** Comes as far as it can without a mail, and keeps the connection for the next one. */
  async isReachable(): Promise<boolean> {
    try {
      await this.inTime(() => this.open());
      return true;
    } catch {
      this.drop();
      return false;
    }
  }

  /** Says goodbye. */
  hangUp(): void {
    this.connection?.quit();
    this.connection = null;
  }

  /** Says nothing. */
  drop(): void {
    this.connection?.close();
    this.connection = null;
  }

  private async inTime<T>(work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new TooSlow()), this.options.deadlineMs);
    });
    try {
      return await Promise.race([work(), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async open(): Promise<SMTPConnection> {
    if (this.connection) return this.connection;
    const { host, port, secure, requireTls, auth, deadlineMs, name } = this.options;
    const connection = new SMTPConnection({
      ...{ host, port, secure, requireTLS: requireTls, logger: false, ...(name && { name }) },
      ...{ connectionTimeout: CONNECT_MS, greetingTimeout: GREETING_MS, socketTimeout: deadlineMs },
      socketCloseTimeout: 0, // a server that will not hang up is not waited for
    });
    this.connection = connection;
    connection.once('end', () => {
      if (this.connection === connection) this.connection = null;
    });
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject); // also later, when nobody listens any more
      connection.once('end', () => reject(new Error('The mail server hung up.')));
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    if (auth) {
      await new Promise<void>((resolve, reject) =>
        connection.login({ credentials: auth }, (error) => (error ? reject(error) : resolve())),
      );
    }
    return connection;
  }
}
