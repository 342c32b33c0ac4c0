import { findMongod, startMongod, type EmbeddedMongod } from '@twotier/mongo';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server on a folder and port of its own that can be killed and comes back with its data. */
export class KillableMongod {
  private constructor(
    private readonly binary: string,
    private readonly dbPath: string,
    private mongod: EmbeddedMongod,
  ) {}

  static async start(): Promise<KillableMongod> {
    const { binary } = await findMongod();
    const dbPath = await mkdtemp(join(tmpdir(), 'twotier-kills-'));
    return new KillableMongod(binary, dbPath, await startMongod({ binary, dbPath, port: 0 }));
  }

  get uri(): string {
    return this.mongod.uri;
  }

  /** Signal 9, and up again. */
  async kill(): Promise<void> {
    const { pid, port, exited } = this.mongod;
    process.kill(pid, 'SIGKILL');
    await exited;
    this.mongod = await startMongod({ binary: this.binary, dbPath: this.dbPath, port });
  }

  async remove(): Promise<void> {
    await this.mongod.stop();
    await rm(this.dbPath, { recursive: true, force: true });
  }
}
