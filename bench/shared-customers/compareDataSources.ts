import { askOften, createClient, type Question } from '../measure/client';
import { cpuDuring } from '../measure/cpu';
import { load, requestsFor } from '../measure/load';
import type { Service } from '../stage/service';
import type { DataSourceFigures } from './figures';
import { DESK, HEADLINE } from './headline';
import type { World } from './world';

const WARM_UP = { oneByOne: 100, underLoad: 200 };
const ROUNDS = 4;
const OPERATIONS = { headline: HEADLINE, 'desk of three subgraphs': DESK };

interface Measured {
  gateway: Service;
  question: Question;
  requests: number;
  cpuMs: number;
}

async function answerLength(question: Question): Promise<number> {
  const client = createClient(question);
  const { body } = await client.ask();
  client.close();
  if (body.includes('"errors":')) throw new Error(`The answer is not whole: ${body.slice(0, 500)}`);
  return Buffer.byteLength(body);
}

interface Comparison {
  operation: string;
  question: Question;
  seconds: number;
}

async function compare(
  gateways: readonly [Service, Service],
  { operation, question, seconds }: Comparison,
): Promise<DataSourceFigures> {
  const all = gateways.map((gateway): Measured => {
    return { gateway, question: { ...question, url: gateway.url }, requests: 0, cpuMs: 0 };
  }) as [Measured, Measured];
  const kilobytes = (await answerLength(all[0].question)) / 1_000;
  for (const one of all) await askOften(one.question, WARM_UP.oneByOne);
  const [rate] = [await load(all[0].question, WARM_UP.underLoad), await load(all[1].question, WARM_UP.underLoad)];
  const requests = requestsFor(seconds / ROUNDS, rate);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of round % 2 === 0 ? all : [...all].reverse()) {
      const [used = 0] = await cpuDuring([one.gateway.pid], () => load(one.question, requests));
      one.requests += requests;
      one.cpuMs += used;
    }
  }
  const [keepAliveMs, stockMs] = all.map(({ cpuMs, requests: asked }) => cpuMs / asked) as [number, number];
  return { operation, kilobytes, keepAliveMs, stockMs };
}

/** The gateway with our data source and with Apollo's own, in turn, before the same subgraphs. */
export async function compareDataSources({ graph, question }: World, seconds: number): Promise<DataSourceFigures[]> {
  // Apollo's is refused in production, so both are told that this is development.
  const start = (dataSource: string) =>
    graph.startGateway(dataSource, { NODE_ENV: 'development', GATEWAY_DATA_SOURCE: dataSource });
  const gateways = [await start('keep-alive'), await start('stock')] as const;
  const figures: DataSourceFigures[] = [];
  for (const [operation, query] of Object.entries(OPERATIONS)) {
    figures.push(await compare(gateways, { operation, question: { ...question, query }, seconds }));
  }
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  return figures;
}
