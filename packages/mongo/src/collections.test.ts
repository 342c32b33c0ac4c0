import { randomUUID } from 'node:crypto';
import mongoose, { model, Schema } from 'mongoose';
import { connect, createCollectionsAndIndexes, disconnect } from '.';

const bookSchema = new Schema({ _id: String, title: String, lentTo: String }, { collection: 'books', strict: 'throw' });
bookSchema.index({ title: 1 }, { name: 'one_per_title', unique: true });
bookSchema.index(
  { lentTo: 1 },
  { name: 'one_lent_per_person', unique: true, partialFilterExpression: { lentTo: { $exists: true } } },
);
const Book = model('Book', bookSchema);
model('Shelf', new Schema({ _id: String }, { collection: 'shelves' }));

beforeEach(() => connect(process.env.TEST_MONGODB_URI ?? '', { dbName: `mongo_${randomUUID()}` }));
afterEach(async () => {
  await mongoose.connection.dropDatabase();
  await disconnect();
});

const names = async () => (await mongoose.connection.listCollections()).map(({ name }) => name).sort();

describe('createCollectionsAndIndexes', () => {
  it('creates what all models declare, empty ones too, and may be repeated', async () => {
    await createCollectionsAndIndexes();
    await createCollectionsAndIndexes();

    expect(await names()).toEqual(['books', 'shelves']);
    expect((await Book.collection.indexes()).map(({ name }) => name)).toEqual([
      '_id_',
      'one_per_title',
      'one_lent_per_person',
    ]);
  });

  it('may run in several processes at once', async () => {
    await Promise.all([createCollectionsAndIndexes(), createCollectionsAndIndexes(), createCollectionsAndIndexes()]);

    expect(await names()).toEqual(['books', 'shelves']);
  });

  it('names an index that no model declares', async () => {
    await createCollectionsAndIndexes();
    await Book.collection.createIndex({ title: -1 }, { name: 'left_over' }, {});

    await expect(createCollectionsAndIndexes()).rejects.toThrow('books has left_over, which no model declares');
  });

  it('names a declared index that exists with other keys', async () => {
    await Book.createCollection();
    await Book.collection.createIndex({ title: -1 }, { name: 'one_per_title' }, {});

    await expect(createCollectionsAndIndexes()).rejects.toThrow(/^books: .*one_per_title/);
  });
});
