/** Which world to write, as it is handed to a worker on its command line. */
export type World = { kind: 'story' } | { kind: 'generated'; relationships: number; seed: number };

/** In the order in which they are written: edges lie between organisations. */
export const OWNERS = ['partners', 'relationships'] as const;
export type Owner = (typeof OWNERS)[number];

/** What a worker tells: 0 when it begins, then how many documents are written. */
export interface Report {
  written: number;
}

export const databaseOf = (owner: Owner, env: NodeJS.ProcessEnv): string =>
  env[`${owner.toUpperCase()}_DATABASE`] ?? `twotier_${owner}`;

/** Notes in each database which worlds were written to their end. */
export const WORLDS = '_worlds';

export const nameOf = (world: World): string =>
  world.kind === 'story' ? 'story' : `generated-${world.relationships}-${world.seed}`;
