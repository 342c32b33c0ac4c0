import MailComposer from 'nodemailer/lib/mail-composer';
import type { Verdict } from '../delivery/delivery';
import { SmtpLane, type LaneOptions } from './smtpLane';

/** A mail as it leaves the house, to one recipient. */
export interface OutgoingMail {
  /** Its Message-ID is derived from it: a repetition is known by it. */
  id: string;
  /** One address, checked, with a domain in ASCII. */
  address: string;
  /** As written beside the address; null for none. */
  displayName: string | null;
  language: string;
  subject: string;
  html: string;
  text: string;
  date: Date;
}

export interface MailServer {
  /** Never rejects: what goes wrong is a verdict. */
  send(mail: OutgoingMail): Promise<Verdict>;
  isReachable(): Promise<boolean>;
  /** Ends the connections that carry nothing at present. */
  hangUp(): void;
  /** Ends all of them. */
  close(): void;
}

export interface MailServerOptions extends LaneOptions {
  from: { name: string; address: string };
}

/** Written out by hand what `to` may be: as a text, the library would split it at commas and header breaks. */
const compose = (mail: OutgoingMail, from: MailServerOptions['from']): Promise<Buffer> =>
  new MailComposer({
    from,
    to: [{ name: mail.displayName ?? '', address: mail.address }],
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    date: mail.date,
    // Holiday replies to a machine help nobody.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();

/** A mail server behind as many connections as there are mails at a time. */
export function createMailServer({ from, ...options }: MailServerOptions): MailServer {
  const lanes = new Set<SmtpLane>();
  const idle: SmtpLane[] = [];
  const onLane = async <T>(work: (lane: SmtpLane) => Promise<T>): Promise<T> => {
    const lane = idle.pop() ?? new SmtpLane(options);
    lanes.add(lane);
    try {
      return await work(lane);
    } finally {
      idle.push(lane);
    }
  };
  return {
    async send(mail) {
      const raw = await compose(mail, from);
      return onLane((lane) => lane.send({ from: from.address, to: mail.address, raw }));
    },
    isReachable: () => onLane((lane) => lane.isReachable()),
    hangUp: () => idle.forEach((lane) => lane.hangUp()),
    close: () => lanes.forEach((lane) => lane.drop()),
  };
}
