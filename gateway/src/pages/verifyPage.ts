import type { Request, RequestHandler } from 'express';
import type { AskGraph } from './askGraph';
import { fieldOf, type Forms } from './forms';
import { languageOf } from './language';
import { behindLink, linkOf, showWorthless, type LinkNotValid } from './links';
import type { Exchange } from './page';
import { Forged } from './pageFaults';
import { QUESTIONS, showOutcome, showQuestion, type Answers, type Question, type Success } from './verifyView';

const ASK = `query ContactVerification($token: String!) {
  contactVerification(token: $token) {
    __typename
    ... on ContactVerificationQuestion { organizationName kind contactName email locale expiresAt }
    ... on LinkNotValidError { reason }
  }
}`;

const ANSWER = `mutation AnswerContactVerification($input: AnswerContactVerificationInput!) {
  answerContactVerification(input: $input) {
    __typename
    ... on AnswerContactVerificationSuccess { isConfirmed organizationName reviewExpectedBy }
    ... on LinkNotValidError { reason }
  }
}`;

interface Parts {
  ask: AskGraph;
  forms: Forms;
}

function answersOf(request: Request): Answers {
  const answer = (name: keyof Answers) => (['yes', 'no'] as const).find((one) => one === fieldOf(request, name)) ?? '';
  return { signedUp: answer('signedUp'), belongs: answer('belongs') };
}

const about = (token: string) => ['verify', token];

/** The page behind the link to a primary contact (R4): looking changes nothing, and its form answers for them. */
export function verifyPage({ ask, forms }: Parts): { show: RequestHandler; answer: RequestHandler } {
  const questionOf = (exchange: Exchange) =>
    behindLink(exchange, async (token) => {
      const question = { query: ASK, variables: { token } };
      return (await ask<{ contactVerification: Question | LinkNotValid }>(exchange, question)).contactVerification;
    });

  async function show(exchange: Exchange, given?: Answers): Promise<void> {
    const asked = await questionOf(exchange);
    if (!asked) return;
    const { token, found: question } = asked;
    const language = languageOf(exchange.request, question.locale);
    const form = forms.tokenFor(exchange, about(token));
    showQuestion(exchange, { question, language, form, ...(given && { given }) });
  }

  async function take(exchange: Exchange, { signedUp, belongs }: Answers): Promise<void> {
    const token = linkOf(exchange.request) ?? '';
    const input = { token, signedUp: signedUp === 'yes', addressBelongsToOrganization: belongs === 'yes' };
    const answer = { query: ANSWER, variables: { input } };
    const { answerContactVerification: outcome } = await ask<{ answerContactVerification: Success | LinkNotValid }>(
      exchange,
      answer,
    );
    const language = languageOf(exchange.request);
    if (outcome.__typename === 'LinkNotValidError') showWorthless(exchange, language, outcome.reason);
    else showOutcome(exchange, language, outcome);
  }

  return {
    show: (request, response) => show({ request, response }),
    answer: async (request, response) => {
      if (!forms.isOurs(request, about(linkOf(request) ?? ''))) throw new Forged();
      const given = answersOf(request);
      const isComplete = QUESTIONS.every((name) => given[name] !== '');
      await (isComplete ? take : show)({ request, response }, given);
    },
  };
}
