import { simpleParser, type ParsedMail } from 'mailparser';
import { EventEmitter, once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

const DRIP_MS = 20;

/**
 * Instead of going on: an answer (451, 550, …), silence, a cut connection, or a reply that never ends though its bytes
 * never cease.
 */
export type SmtpTrouble = number | 'stall' | 'cut' | 'drip';

export interface SmtpVisit {
  /** As the client introduced itself. */
  clientName: string;
  /** Of the envelope, as far as it was heard. */
  recipients: string[];
}

type Ask = (visit: SmtpVisit) => SmtpTrouble | null | Promise<SmtpTrouble | null>;

/** What goes wrong, by stage; what is not named goes well. */
export interface SmtpTroubles {
  connect?: Ask;
  recipient?: Ask;
  /** The client begins to hand the mail over; nothing of it is taken yet. */
  dataBegun?: Ask;
  /** The mail is here; an answer refuses it, anything else happens after it was taken. */
  dataEnded?: Ask;
}

export interface ReceivedMail extends SmtpVisit {
  from: string;
  messageId: string;
  raw: string;
  read: () => Promise<ParsedMail>;
}

/** A real mail server on a port of its own that keeps what it takes, makes trouble on request, dies and comes back. */
export class TestSmtpServer {
  readonly mails: ReceivedMail[] = [];
  troubles: SmtpTroubles = {};
  private readonly arrivals = new EventEmitter();
  private server = this.create();

  private constructor(private port: number) {}

  static async start(): Promise<TestSmtpServer> {
    const smtp = new TestSmtpServer(0);
    await smtp.revive();
    return smtp;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** On the same port as before. */
  async revive(): Promise<void> {
    this.server = this.create();
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server.server, 'listening');
    this.port = (this.server.server.address() as AddressInfo).port;
  }

  /** At once, in the middle of whatever it says or hears. */
  async die(): Promise<void> {
    for (const socket of this.sockets()) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /** Resolves when it has taken this many in all. */
  async hasTaken(count: number): Promise<void> {
    while (this.mails.length < count) await once(this.arrivals, 'mail');
  }

  /** Forgets mails and troubles. */
  reset(): void {
    this.mails.length = 0;
    this.troubles = {};
  }

  private create(): SMTPServer {
    return new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 50,
      logger: false,
      onConnect: (session, done) => void this.pass('connect', session, done),
      onRcptTo: (_address, session, done) => void this.pass('recipient', session, done),
      onData: (stream, session, done) => {
        void this.pass('dataBegun', session, (refusal) => {
          if (refusal) {
            stream.resume().once('end', () => done(refusal));
            return;
          }
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.once('end', () => void this.end(Buffer.concat(chunks), session, done));
        });
      },
    }).on('error', () => undefined); // connections that others cut
  }

  private async end(raw: Buffer, session: SMTPServerSession, done: (error?: Error | null) => void): Promise<void> {
    const trouble = await this.troubles.dataEnded?.(visitOf(session));
    if (typeof trouble !== 'number') this.keep(raw.toString('utf8'), session);
    this.go(trouble ?? null, session, done);
  }

  private keep(raw: string, session: SMTPServerSession): void {
    const { mailFrom } = session.envelope;
    const [, messageId = ''] = /^Message-ID: *(\S+)/im.exec(raw) ?? [];
    const from = mailFrom ? mailFrom.address : '';
    this.mails.push({ ...visitOf(session), from, messageId, raw, read: () => simpleParser(raw) });
    this.arrivals.emit('mail');
  }

  private async pass(stage: keyof SmtpTroubles, session: SMTPServerSession, done: (error?: Error | null) => void) {
    this.go((await this.troubles[stage]?.(visitOf(session))) ?? null, session, done);
  }

  private go(trouble: SmtpTrouble | null, session: SMTPServerSession, done: (error?: Error | null) => void): void {
    if (trouble === null) done();
    else if (typeof trouble === 'number')
      done(Object.assign(new Error(`Not this one (${trouble})`), { responseCode: trouble }));
    else if (trouble === 'cut') this.socketOf(session)?.destroy();
    else if (trouble === 'drip') drip(this.socketOf(session));
  }

  private *sockets(): Generator<Socket> {
    for (const { _socket } of this.server.connections) yield _socket;
  }

  private socketOf({ id }: SMTPServerSession): Socket | undefined {
    const connection = [...this.server.connections].find((one) => one.id === id);
    return connection?._socket;
  }
}

const visitOf = ({ hostNameAppearsAs, envelope }: SMTPServerSession): SmtpVisit => ({
  clientName: hostNameAppearsAs || '',
  recipients: envelope.rcptTo.map(({ address }) => address),
});

function drip(socket: Socket | undefined): void {
  if (!socket) return;
  const timer = setInterval(() => socket.write('2'), DRIP_MS);
  socket.once('close', () => clearInterval(timer));
}

/** A mail server for the test file, without mails and troubles before each test. */
export function useSmtpServer(): () => TestSmtpServer {
  let smtp: TestSmtpServer | undefined;
  beforeAll(async () => void (smtp = await TestSmtpServer.start()));
  beforeEach(() => smtp?.reset());
  afterAll(() => smtp?.die());
  return () => {
    if (!smtp) throw new Error('The mail server is there while tests run.');
    return smtp;
  };
}
