import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';

const SCHEMA_FOLDER = join(__dirname, '../../../schema');

const readFolder = (folder: string) =>
  readdirSync(join(SCHEMA_FOLDER, folder))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(SCHEMA_FOLDER, folder, file), 'utf8'));

/** The SDL of a subgraph: `schema/shared` and its own folder. */
export const readSdl = (subgraph: string): DocumentNode =>
  parse([...readFolder('shared'), ...readFolder(subgraph)].join('\n'));
