/** What a use case announces. The outbox adds id, instant and request. */
export interface NewEvent<Type extends string, Data extends object> {
  /** `noun.pastVerb` */
  type: Type;
  /** The id of what changed. Events of one subject are handled in the order in which they happened. */
  subject: string;
  data: Data;
}

/** An event as it stands in the outbox and reaches the consumers. */
export interface EventRow<Type extends string = string, Data extends object = object> extends NewEvent<Type, Data> {
  /** `evt_…`; by it consumers know what they have handled already. */
  id: string;
  at: Date;
  /** The request that caused it; null for jobs and seeds. */
  requestId: string | null;
}
