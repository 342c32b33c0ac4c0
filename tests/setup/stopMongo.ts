export default async function stopMongo(): Promise<void> {
  await globalThis.stopTestMongo?.();
}
