const OLDEST_MAJOR = 6;

/** Why the server that answered so to `buildInfo` and `hello` cannot be worked with, or null when it can. */
export function whyNotUsable(buildInfo: Record<string, unknown>, hello: Record<string, unknown>): string | null {
  const version = String(buildInfo.version);
  // Partial indexes with `$in` came with 6.0.
  if (Number.parseInt(version, 10) < OLDEST_MAJOR) return `MongoDB ${version} is too old: 6.0 or newer is needed.`;
  const isCluster = hello.msg === 'isdbgrid';
  if ('setName' in hello || isCluster) return null;
  return 'This MongoDB is a single server without a replica set: transactions and change streams need one (mongod --replSet).';
}
