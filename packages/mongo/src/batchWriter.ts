import { mongo, type Collection } from 'mongoose';

const BATCH = 2_000;
const DUPLICATE_KEY = 11000;

export interface BatchWriterOptions {
  /** Unique indexes by which a row of an earlier run is known; `_id_` unless told. */
  knownBy?: string[];
  /** Told after each batch: how many rows it had. */
  onProgress?: (rows: number) => void;
}

/** Writes past mongoose, which would take longer over each document than the database. What is there already stays as it is. */
export class BatchWriter<Row extends object> {
  private batch: Row[] = [];
  private inFlight: Promise<unknown> = Promise.resolve();
  private readonly native: mongo.Collection<Row>;

  constructor(
    collection: Collection,
    private readonly options: BatchWriterOptions = {},
  ) {
    // Mongoose types every native collection as one of ObjectIds.
    this.native = collection as unknown as mongo.Collection<Row>;
  }

  async add(row: Row): Promise<void> {
    this.batch.push(row);
    if (this.batch.length === BATCH) await this.send();
  }

  /** Resolves when everything that was added is written. */
  async flush(): Promise<void> {
    await this.send(true);
    await this.inFlight;
  }

  /** One batch is on its way while the next one fills. */
  private async send(isLast = false): Promise<void> {
    const rows = this.batch;
    this.batch = [];
    await this.inFlight;
    if (rows.length === 0) return;
    this.inFlight = this.write(rows, isLast).then(() => this.options.onProgress?.(rows.length));
    // Whoever awaits it next gets the error; until then it must not end the process.
    this.inFlight.catch(() => undefined);
  }

  private async write(rows: Row[], isLast: boolean): Promise<void> {
    try {
      // A batch that is lost with the server is written again by the next run; `flush` makes all of them last.
      const options = { ordered: false, writeConcern: { w: isLast ? 'majority' : 1 } } as const;
      await this.native.insertMany(rows as mongo.OptionalUnlessRequiredId<Row>[], options);
    } catch (error) {
      if (!(error instanceof mongo.MongoBulkWriteError)) throw error;
      const refusals = [error.writeErrors].flat();
      if (refusals.length === 0 || !refusals.every((refusal) => this.isOfAnEarlierRun(refusal))) throw error;
    }
  }

  private isOfAnEarlierRun({ code, errmsg = '' }: mongo.WriteError): boolean {
    const { knownBy = ['_id_'] } = this.options;
    return code === DUPLICATE_KEY && knownBy.some((index) => errmsg.includes(` index: ${index} dup key`));
  }
}
