/** What is counted: `customers` of a partner, `partnerships` that last of a partner, `shared` customers of a pair. */
export type CounterId = `customers:${string}` | `partnerships:${string}` | `shared:${string}:${string}`;

export const customersOf = (partnerId: string): CounterId => `customers:${partnerId}`;
export const partnershipsOf = (partnerId: string): CounterId => `partnerships:${partnerId}`;
export const sharedOf = ({ resellerId, providerId }: { resellerId: string; providerId: string }): CounterId =>
  `shared:${resellerId}:${providerId}`;

/** By how much a figure changes. */
export interface CounterChange {
  counterId: CounterId;
  by: number;
}
