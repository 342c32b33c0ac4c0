export { BatchWriter, type BatchWriterOptions } from './batchWriter';
export { createCollectionsAndIndexes } from './collections';
export { connect, disconnect, type ConnectOptions } from './connect';
export { Conflict, isDuplicateKey, TransactionContention } from './errors';
export { findMongod, type FoundMongod, type Progress } from './findMongod';
export { isReachable } from './isReachable';
export { migrate } from './migrate';
export { startMongod, type EmbeddedMongod, type StartMongodOptions } from './startMongod';
export { transact } from './transact';
