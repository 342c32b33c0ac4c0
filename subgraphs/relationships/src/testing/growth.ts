import { createCollectionsAndIndexes } from '@twotier/mongo';
import { countQueries } from '@twotier/testkit';
import { generateWorld } from '@twotier/worlds/generateWorld';
import mongoose from 'mongoose';
import { partnershipListOf } from '../partnership/partnershipListOf';
import { sharedCustomerListOf } from '../sharedCustomer/sharedCustomerListOf';
import { ResellerRelationshipModel } from '../resellerRelationship/resellerRelationship.model';
import { seedGeneratedWorld } from '../seed';
import { aContext } from './viewers';

export interface GrowthReport {
  relationships: number;
  documentsASecond: number;
  /** What the reference reseller's page of 25 partnerships with 25 shared customers each costs. */
  commands: number;
  keysExamined: number;
  docsExamined: number;
}

interface GrowthOptions {
  /** Reseller–customer relationships of each world, one after the other. */
  sizes: readonly number[];
  seed: number;
  onProgress?: (relationships: number) => void;
}

/** The pages that the headline query reads of this subgraph. */
async function readHeadline(): Promise<void> {
  const context = aContext('rsl_proseware');
  const list = partnershipListOf(context, { ownerKind: 'RESELLER', ownerId: 'rsl_proseware' }, { first: 25 });
  if (!list) throw new Error('The reference reseller may list its partnerships.');
  const { rows } = await context.loaders.partnershipLists.page(list);
  await Promise.all(
    rows.map((partnership) => {
      const { selection } = sharedCustomerListOf(context, partnership, { first: 25 });
      return context.loaders.sharedPageByPartnership(selection).load(partnership);
    }),
  );
}

/** Grows worlds on the database that mongoose is connected to, and counts what the same page costs in each. */
export async function growth({ sizes, seed, onProgress }: GrowthOptions): Promise<GrowthReport[]> {
  const reports: GrowthReport[] = [];
  for (const relationships of sizes) {
    await mongoose.connection.dropDatabase();
    await createCollectionsAndIndexes();
    const since = performance.now();
    const written = await seedGeneratedWorld(generateWorld({ relationships, seed }), {
      onProgress: (documents) => onProgress?.(Math.min(relationships, Math.floor(documents / 4))),
    });
    const seconds = (performance.now() - since) / 1_000;
    const found = await ResellerRelationshipModel.countDocuments({ partnerKind: 'RESELLER' });
    if (found !== relationships) throw new Error(`${found} relationships were written, not ${relationships}.`);
    await readHeadline(); // plans are made
    const { commands, keysExamined, docsExamined } = await countQueries([mongoose.connection.name], readHeadline);
    reports.push({
      relationships,
      documentsASecond: Math.round(written / seconds),
      commands,
      keysExamined,
      docsExamined,
    });
  }
  return reports;
}
