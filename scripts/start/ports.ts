import { once } from 'node:events';
import { createServer } from 'node:net';
import { Sentence } from './sentence';
import { portVariable, type Listener, type Settings } from './settings';

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

/** Looked at before anything is started: nobody waits for a database to learn that the last port is taken. */
export async function requireFreePorts({ ports, mongoUri }: Settings): Promise<void> {
  const wanted = (Object.entries(ports) as [Listener, number][]).filter(([name]) => name !== 'mongod' || !mongoUri);
  const taken = wanted.find(([, port], index) => wanted.findIndex(([, other]) => other === port) !== index);
  if (taken)
    throw new Sentence(`Two services would listen on port ${taken[1]}: set ${portVariable(taken[0])} to another.`);
  for (const [name, port] of wanted) {
    if (await isFree(port)) continue;
    throw new Sentence(
      `Port ${port}, on which ${name} listens, is in use: stop the program that uses it (another npm start, perhaps), ` +
        `or choose another port with ${portVariable(name)}, or move all of them with PORT_BASE.`,
    );
  }
}
