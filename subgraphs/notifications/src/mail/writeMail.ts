import type { LinkCodec } from '@twotier/subgraph-kit';
import Handlebars from 'handlebars';
import mjml2html from 'mjml';
import { DELIVERY_KINDS, type ClaimedDelivery, type DeliveryKind } from '../delivery/delivery';
import type { OutgoingMail } from '../smtp/mailServer';
import { LANGUAGES, languageOf, type Language } from './language';
import { LAYOUT_MJML, LAYOUT_TEXT, type Page } from './layout';
import { headerName, plainLines, plainName } from './plainText';
import type { MailText, MailValues } from './template';
import { TEMPLATES } from './templates';
import { valuesOf } from './values';
import { WORDS } from './words';

type Written = Pick<OutgoingMail, 'displayName' | 'language' | 'subject' | 'html' | 'text'>;
export type MailWriter = (delivery: ClaimedDelivery) => Written;

export interface MailWriterOptions {
  /** Where the pages behind links are, without a slash at the end. */
  publicUrl: string;
  links: LinkCodec;
}

type Fill<Values> = (values: Values) => string;

/** A name that a template misspells is an error, not a gap. */
const compileText = <Values>(source: string): Fill<Values> =>
  Handlebars.compile<Values>(source, { strict: true, noEscape: true });

interface CompiledText {
  subject: Fill<MailValues>;
  paragraphs: Fill<MailValues>[];
  quoteLabel: string | null;
  action: string | null;
}

const compileMail = ({ subject, paragraphs, quoteLabel, action }: MailText): CompiledText => ({
  subject: compileText(subject),
  paragraphs: paragraphs.map((paragraph) => compileText(paragraph)),
  quoteLabel: quoteLabel ?? null,
  action: action ?? null,
});

const compileAll = () =>
  Object.fromEntries(
    DELIVERY_KINDS.map((kind) => [
      kind,
      Object.fromEntries(LANGUAGES.map((language) => [language, compileMail(TEMPLATES[kind][language])])),
    ]),
  ) as Record<DeliveryKind, Record<Language, CompiledText>>;

/** Compiles everything once; what cannot be compiled stops the process before it takes a mail. */
export async function createMailWriter(options: MailWriterOptions): Promise<MailWriter> {
  const { html } = await mjml2html(LAYOUT_MJML, { validationLevel: 'strict' });
  const toHtml = Handlebars.compile<Page>(html, { strict: true });
  const toText = compileText<Page>(LAYOUT_TEXT);
  const mails = compileAll();
  return (delivery) => {
    const language = languageOf(delivery.recipient.locale);
    const page = pageOf(delivery, language, { mail: mails[delivery.kind][language], ...options });
    return {
      displayName: headerName(delivery.recipient.displayName),
      language,
      subject: page.subject,
      html: toHtml(page),
      text: toText(page),
    };
  };
}

function pageOf(
  delivery: ClaimedDelivery,
  language: Language,
  { mail, ...options }: MailWriterOptions & { mail: CompiledText },
): Page {
  const values = valuesOf(delivery, language);
  const words = WORDS[language];
  const { reason } = delivery.data;
  const link = linkOf(delivery, options);
  if ((link === null) !== (mail.action === null)) throw new Error(`${delivery.kind}: link and button go together.`);
  const name = plainName(delivery.recipient.displayName);
  return {
    language,
    subject: mail.subject(values),
    greeting: words.greeting(name === '' ? null : name),
    paragraphs: mail.paragraphs.map((fill) => sentences(fill(values))).filter((paragraph) => paragraph !== ''),
    quote:
      mail.quoteLabel && typeof reason === 'string' && reason.trim() !== ''
        ? { label: mail.quoteLabel, lines: plainLines(reason) }
        : null,
    button: link && mail.action ? { label: mail.action, link, linkLabel: words.linkLabel } : null,
    footer: words.footer,
  };
}

/** A company whose name ends in a full stop may end a sentence. */
const sentences = (text: string) => text.trim().replace(/[.]{2}(?=\s|$)/g, '.');

/** The only links in our mails: to our own pages, made here and kept nowhere. */
function linkOf({ link }: ClaimedDelivery, { publicUrl, links }: MailWriterOptions): string | null {
  return link && `${publicUrl}/${link.purpose}/${links.write(link.purpose, link)}`;
}
