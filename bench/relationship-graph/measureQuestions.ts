import { cpuDuring } from '../measure/cpu';
import { createClient } from '../measure/client';
import { LARGEST, REFERENCE } from '../shared-customers/headline';
import type { World } from '../shared-customers/world';
import { tokenOf } from '../stage/graph';
import type { Stage } from '../stage/stage';
import { LARGEST_PROVIDER } from './lists';
import type { Ask } from './measureLists';

/** What one question costs that is more than a list. */
export interface QuestionFigures {
  size: number;
  question: string;
  commands: number;
  keysExamined: number;
  docsExamined: number;
  /** Of the largest of its commands. */
  keysOfLargest: number;
  /** Of the database, for one request; null where it was not timed. */
  mongodCpuMs: number | null;
}

interface Asked {
  question: string;
  persona: string;
  query: string;
  variables?: object;
  isTimed?: boolean;
}

const QUESTIONS = 100;
const ofReseller = (selection: string) => `{ viewer { organization { ... on Reseller { ${selection} } } } }`;
const PAGES = ofReseller(
  'indirectProviders(first: 25) { edges { node { sharedCustomers(first: 25) { edges { node { name } resellerRelationship { since } providerRelationship { since } } } } } }',
);

interface Pair {
  providerId: string;
  resellerId: string;
  customerId: string;
}

const ELIGIBILITIES =
  'query ($questions: [EligibilityQuestion!]!) { eligibilities(questions: $questions) { ... on OrderEligibility { allowed blockers { code } } } }';

/** A hundred at once: every customer of the page, with each of some providers. */
const questionsOf = (pairs: readonly Pair[]) =>
  Array.from({ length: QUESTIONS }, (_, index) => ({ order: pairs[index % pairs.length] }));

const PAIRS = ofReseller(
  'indirectProviders(first: 25) { edges { node { id provider { id } sharedCustomers(first: 4) { edges { node { id } } } } } }',
);

interface PairsAnswer {
  data: {
    viewer: {
      organization: {
        indirectProviders: {
          edges: {
            node: { id: string; provider: { id: string }; sharedCustomers: { edges: { node: { id: string } }[] } };
          }[];
        };
      };
    };
  };
}

async function knownPairs(ask: Ask): Promise<{ pairs: Pair[]; partnershipIds: string[] }> {
  const { body } = await ask(REFERENCE.persona, PAIRS);
  const { edges } = (JSON.parse(body) as PairsAnswer).data.viewer.organization.indirectProviders;
  return {
    partnershipIds: edges.map(({ node }) => node.id),
    pairs: edges.flatMap(({ node }) =>
      node.sharedCustomers.edges.map((edge) => ({
        providerId: node.provider.id,
        resellerId: REFERENCE.organizationId,
        customerId: edge.node.id,
      })),
    ),
  };
}

async function asked(ask: Ask): Promise<Asked[]> {
  const { pairs, partnershipIds } = await knownPairs(ask);
  const ids = partnershipIds.map((id) => `"${id}"`).join(' ');
  return [
    { question: '25 × 25 of the reference reseller', persona: REFERENCE.persona, query: PAGES, isTimed: true },
    { question: '25 × 25 of the largest reseller', persona: LARGEST.persona, query: PAGES, isTimed: true },
    {
      question: 'total to its cap: customers by country',
      persona: LARGEST_PROVIDER.persona,
      query:
        '{ viewer { organization { ... on Provider { customers(filter: { countryCodes: ["DE"] }) { totalCount totalCountIsExact } } } } }',
    },
    {
      question: 'total of all customers',
      persona: LARGEST_PROVIDER.persona,
      query: '{ viewer { organization { ... on Provider { customers { totalCount totalCountIsExact } } } } }',
    },
    {
      question: `${QUESTIONS} eligibilities`,
      persona: REFERENCE.persona,
      query: ELIGIBILITIES,
      variables: { questions: questionsOf(pairs) },
      isTimed: true,
    },
    {
      question: 'shared through any of 25',
      persona: REFERENCE.persona,
      query: `{ sharedCustomers(partnershipIds: [${ids}], first: 25) { edges { node { name } shares { sharedSince } } } }`,
      isTimed: true,
    },
    {
      question: 'coverage of 25 partnerships',
      persona: LARGEST.persona,
      query: ofReseller(
        'indirectProviders(first: 25) { edges { node { viewerCoverage { customers shared missing sharedInLast30Days } } } }',
      ),
    },
  ];
}

interface Timing {
  stage: Stage;
  world: World;
  issuerUrl: string;
  requests: number;
}

async function mongodCpuOf(
  { persona, query, variables = {} }: Asked,
  { stage, world, issuerUrl, requests }: Timing,
): Promise<number> {
  const client = createClient({ ...world.question, token: await tokenOf(issuerUrl, persona), query, variables });
  for (let warming = 0; warming < 10; warming += 1) await client.ask();
  const [used = 0] = await cpuDuring([stage.mongod.pid], async () => {
    for (let done = 0; done < requests; done += 1) await client.ask();
  });
  client.close();
  return used / requests;
}

/** What is asked at once of many partnerships, customers and pairs. */
export async function measureQuestions(ask: Ask, timing: Timing): Promise<QuestionFigures[]> {
  const figures: QuestionFigures[] = [];
  for (const one of await asked(ask)) {
    const { body, counted } = await ask(one.persona, one.query, one.variables);
    if (body.includes('"errors":')) throw new Error(`${one.question}: ${body.slice(0, 500)}`);
    figures.push({
      size: timing.world.size,
      question: one.question,
      commands: counted.commands,
      keysExamined: counted.keysExamined,
      docsExamined: counted.docsExamined,
      keysOfLargest: Math.max(0, ...counted.byCommand.map(({ keysExamined }) => keysExamined)),
      mongodCpuMs: one.isTimed ? await mongodCpuOf(one, timing) : null,
    });
  }
  return figures;
}
