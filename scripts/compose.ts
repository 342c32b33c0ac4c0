import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { composeServices as composeByGuild } from '@theguild/federation-composition';
import { readSdl } from '@twotier/subgraph-kit';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';

const TARGET = join(__dirname, '../schema/supergraph.graphql');
/** The default addresses are in the committed file, so that any router can run it. */
const PORTS = { notifications: 4003, partners: 4001, relationships: 4002 };

const apiOf = (supergraphSdl: string) =>
  printSchema(lexicographicSortSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema()));

function compose(): string {
  const services = Object.entries(PORTS).map(([name, port]) => ({
    name,
    url: `http://localhost:${port}/graphql`,
    typeDefs: readSdl(name),
  }));
  const { supergraphSdl, errors, hints } = composeServices(services);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  for (const { definition, message } of hints) console.error(`hint ${definition.code}: ${message}`);

  // A second composer reads the same SDL: what the two disagree about would break behind another router.
  const guild = composeByGuild(services);
  if (guild.errors) throw new Error(guild.errors.map(({ message }) => message).join('\n'));
  if (apiOf(supergraphSdl) !== apiOf(guild.supergraphSdl)) throw new Error('The two composers disagree about the API.');
  return supergraphSdl;
}

async function main() {
  const text = await format(compose(), { ...(await resolveConfig(TARGET)), parser: 'graphql' });
  // Whoever reads the file at this moment is not disturbed for nothing.
  if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) writeFileSync(TARGET, text);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
