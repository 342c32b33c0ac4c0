import { ORGANIZATION_STATES, type OrganizationState } from '@twotier/subgraph-kit';
import { model, Schema } from 'mongoose';
import type { DirectoryDetails, DirectoryEntry } from './directoryEntry';

export interface DirectoryEntryDocument extends DirectoryDetails, Pick<DirectoryEntry, 'services' | 'version'> {
  /** Of the provider. */
  _id: string;
  nameKey: string;
  /** NOWHERE where the programme does not exist. */
  region: string;
  state: OrganizationState;
  shelves: string[];
  beginnings: string[];
}

const text = { type: String, default: null };

// What a provider edits is validated by the use case and always written whole, so it needs no schema of its own.
// Shard key later: none, it stays small: one document for each provider there is.
const directoryEntrySchema = new Schema<DirectoryEntryDocument>(
  {
    _id: String,
    nameKey: { type: String, required: true },
    region: { type: String, required: true },
    state: { type: String, enum: ORGANIZATION_STATES, required: true },
    services: { type: [String], required: true },
    texts: { type: [Schema.Types.Mixed], required: true } as never,
    contact: { type: Schema.Types.Mixed, default: null },
    resellerProgrammeUrl: text,
    termsUrl: text,
    spokenLanguages: { type: [String], required: true },
    isListed: { type: Boolean, required: true },
    version: { type: Number, required: true },
    shelves: { type: [String], required: true },
    beginnings: { type: [String], required: true },
  },
  { collection: 'directoryEntries', strict: 'throw', autoIndex: false, minimize: false, versionKey: false },
);

// The directory by region, by services, by both or by neither, in the order of names.
directoryEntrySchema.index({ shelves: 1, nameKey: 1, _id: 1 }, { name: 'shelf_by_name' });

// The same by a word: in a region, or in all of them side by side. Words and shelves are lists, of which an index takes one.
directoryEntrySchema.index({ region: 1, beginnings: 1, nameKey: 1, _id: 1 }, { name: 'word_by_name' });

export const DirectoryEntryModel = model('DirectoryEntry', directoryEntrySchema);
