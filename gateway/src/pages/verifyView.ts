import { LANGUAGES, showInstant, type Language } from './language';
import { showMessage, showPage, type Exchange } from './page';

/** As `ContactVerificationQuestion` of the graph. */
export interface Question {
  __typename: 'ContactVerificationQuestion';
  organizationName: string;
  kind: 'PROVIDER' | 'RESELLER';
  contactName: string;
  email: string;
  locale: string;
  expiresAt: string;
}

/** As `AnswerContactVerificationSuccess` of the graph. */
export interface Success {
  __typename: 'AnswerContactVerificationSuccess';
  isConfirmed: boolean;
  organizationName: string;
  reviewExpectedBy: string | null;
}

/** In the order of the page. */
export const QUESTIONS = ['signedUp', 'belongs'] as const;
/** Nothing where no choice was made. */
export type Answers = Record<(typeof QUESTIONS)[number], 'yes' | 'no' | ''>;

interface Showing {
  question: Question;
  language: Language;
  form: string;
  /** What was sent, if it was not complete. */
  given?: Answers;
}

/** What the primary contact is asked, as a form. */
export function showQuestion(exchange: Exchange, { question, language, form, given }: Showing): void {
  const { verify } = LANGUAGES[language].texts;
  const { organizationName, kind, contactName, email, expiresAt } = question;
  const legends = {
    signedUp: verify.signedUp.question(organizationName),
    belongs: verify.belongs.question(organizationName, email),
  };
  showPage(exchange, {
    template: 'verify',
    language,
    title: verify.title(organizationName),
    status: given ? 422 : 200,
    data: {
      form,
      hint: verify.hint,
      submit: verify.submit,
      lead: verify.lead(contactName, organizationName),
      problem: given ? { title: verify.problem, text: verify.incomplete } : null,
      facts: [
        { name: verify.organization, value: organizationName },
        { name: verify.kind, value: verify.kinds[kind] },
        { name: verify.email, value: email },
        { name: verify.expiresAt, value: showInstant(language, expiresAt) },
      ],
      questions: QUESTIONS.map((name) => ({
        name,
        legend: legends[name],
        isMissing: given?.[name] === '',
        choices: (['yes', 'no'] as const).map((value) => ({
          value,
          text: verify[name][value],
          isChosen: given?.[name] === value,
        })),
      })),
    },
  });
}

/** What came of the answers. */
export function showOutcome(exchange: Exchange, language: Language, outcome: Success): void {
  const { confirmed, stopped } = LANGUAGES[language].texts.verify;
  const { isConfirmed, organizationName, reviewExpectedBy } = outcome;
  if (!isConfirmed) {
    showMessage(exchange, { language, title: stopped.title, text: stopped.text(organizationName) });
    return;
  }
  const expected = reviewExpectedBy && confirmed.expected(showInstant(language, reviewExpectedBy));
  showMessage(exchange, {
    language,
    title: confirmed.title,
    text: [confirmed.text(organizationName), expected].filter(Boolean).join(' '),
  });
}
