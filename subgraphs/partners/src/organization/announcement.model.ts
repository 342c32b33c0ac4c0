import { model, Schema } from 'mongoose';

export interface AnnouncementDocument {
  /** What is announced again, as the command names it. */
  _id: string;
  /** Everything up to this id is announced; empty at the beginning. */
  after: string;
  /** How many that were. */
  announced: number;
  startedAt: Date;
  /** Null while there is more. */
  finishedAt: Date | null;
}

const announcementSchema = new Schema<AnnouncementDocument>(
  {
    _id: String,
    after: { type: String, default: '' },
    announced: { type: Number, required: true },
    startedAt: { type: Date, required: true },
    finishedAt: { type: Date, default: null },
  },
  { collection: 'announcements', strict: 'throw', autoIndex: false, versionKey: false },
);

export const AnnouncementModel = model('Announcement', announcementSchema);
