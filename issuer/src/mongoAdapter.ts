import type mongoose from 'mongoose';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

const KINDS = [
  'Session',
  'AccessToken',
  'AuthorizationCode',
  'RefreshToken',
  'Interaction',
  'ReplayDetection',
  'Grant',
];

interface Entry {
  _id: string;
  payload: AdapterPayload;
  expiresAt?: Date;
}

type Collection = mongoose.mongo.Collection<Entry>;

const collectionName = (kind: string) => kind.replace(/[A-Z]/g, (letter, at) => (at ? '_' : '') + letter.toLowerCase());

/** The database's own clean-up runs once a minute, so what ran out meanwhile is passed over here. */
const lasting = () => ({ $or: [{ expiresAt: { $exists: false } }, { expiresAt: { $gt: new Date() } }] });

const adapterOn = (collection: Collection): Adapter => ({
  async upsert(_id, payload, expiresIn) {
    const expiry = expiresIn ? { expiresAt: new Date(Date.now() + expiresIn * 1000) } : {};
    await collection.updateOne({ _id }, { $set: { payload, ...expiry } }, { upsert: true });
  },
  async find(_id) {
    return (await collection.findOne({ _id, ...lasting() }))?.payload;
  },
  async findByUid(uid) {
    return (await collection.findOne({ 'payload.uid': uid, ...lasting() }))?.payload;
  },
  async findByUserCode(userCode) {
    return (await collection.findOne({ 'payload.userCode': userCode, ...lasting() }))?.payload;
  },
  async consume(_id) {
    await collection.updateOne({ _id }, { $set: { 'payload.consumed': Math.floor(Date.now() / 1000) } });
  },
  async destroy(_id) {
    await collection.deleteOne({ _id });
  },
  async revokeByGrantId(grantId) {
    await collection.deleteMany({ 'payload.grantId': grantId });
  },
});

/** Keeps sessions, codes and refresh tokens in MongoDB, so that being signed in outlives a restart. */
export async function createMongoAdapter(db: mongoose.mongo.Db, prefix = ''): Promise<AdapterFactory> {
  const collectionOf = (kind: string) => db.collection<Entry>(prefix + collectionName(kind));
  await Promise.all(
    KINDS.map((kind) =>
      collectionOf(kind).createIndexes([
        { key: { expiresAt: 1 }, name: 'gone_when_expired', expireAfterSeconds: 0 },
        { key: { 'payload.grantId': 1 }, name: 'by_grant' },
        { key: { 'payload.uid': 1 }, name: 'by_uid' },
      ]),
    ),
  );
  return (kind) => adapterOn(collectionOf(kind));
}
