import { resolve } from 'node:path';
import { Sentence } from './sentence';

export const ROOT = resolve(__dirname, '../..');

/** Distance of each port from `PORT_BASE`. */
const OFFSETS = {
  gateway: 0,
  partners: 1,
  relationships: 2,
  notifications: 3,
  issuer: 10,
  mongod: 17,
  smtp: 25,
  mailbox: 80,
} as const;
export type Listener = keyof typeof OFFSETS;

export interface Settings {
  ports: Record<Listener, number>;
  dataDir: string;
  /** Of a database that somebody else runs; null: we run one. */
  mongoUri: string | null;
  /** As the issuer calls itself in tokens. */
  issuerUrl: string;
}

export const portVariable = (name: Listener) => `${name.toUpperCase()}_PORT`;

function readPort(name: string, value: string | undefined, standard: number): number {
  if (!value) return standard;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Sentence(`${name}=${value} is no port: give a number from 1 to 65535, e.g. ${name}=${standard}.`);
}

/** An empty variable is one that is not set. */
const given = (value: string | undefined) => (value === '' ? undefined : value);

/** Where everything listens and is kept, from the environment. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const base = readPort('PORT_BASE', env.PORT_BASE, 4000);
  const names = Object.keys(OFFSETS) as Listener[];
  const portOf = (name: Listener) => readPort(portVariable(name), env[portVariable(name)], base + OFFSETS[name]);
  const ports = Object.fromEntries(names.map((name) => [name, portOf(name)])) as Settings['ports'];
  return {
    ports,
    dataDir: resolve(ROOT, given(env.DATA_DIR) ?? '.data'),
    mongoUri: given(env.MONGODB_URI) ?? null,
    issuerUrl: `http://localhost:${ports.issuer}`,
  };
}

/** Of the database that `npm start` runs, or that it was told to use. */
export const mongoUriOf = ({ mongoUri, ports }: Settings) =>
  mongoUri ?? `mongodb://127.0.0.1:${ports.mongod}/?replicaSet=rs0`;

/** What has to stand before a command so that it finds a system that was started like this one. */
export function environmentPrefix(env: NodeJS.ProcessEnv): string {
  const names = ['PORT_BASE', ...Object.keys(OFFSETS).map((name) => portVariable(name as Listener)), 'MONGODB_URI'];
  return names.flatMap((name) => (env[name] ? [`${name}='${env[name]}' `] : [])).join('');
}
