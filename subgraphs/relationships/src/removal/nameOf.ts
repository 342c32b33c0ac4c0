import type { Context } from '../context';

/** The name of an organisation that has an edge here. */
export async function nameOf({ organizations }: Context['stores'], id: string): Promise<string> {
  const [organization] = await organizations.findMany([id]);
  if (!organization) throw new Error(`${id} has an edge and is not in the projection.`);
  return organization.name;
}
