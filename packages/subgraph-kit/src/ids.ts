import { customAlphabet } from 'nanoid';

/** prv provider · rsl reseller · cus customer · pts partnership · rel reseller relationship · usr user · ntf notification · evt event · his history row · enr enrollment · dlv delivery · inv invitation */
export type IdPrefix = 'prv' | 'rsl' | 'cus' | 'pts' | 'rel' | 'usr' | 'ntf' | 'evt' | 'his' | 'enr' | 'dlv' | 'inv';

const tail = customAlphabet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 21);

/** An id that nobody can guess: prefix, underscore, 21 letters and digits (125 bits). */
export const newId = (prefix: IdPrefix): string => `${prefix}_${tail()}`;

export const prefixOf = (id: string): string => id.slice(0, id.indexOf('_'));

/** Whether the text has the form of an id. Says nothing about whether it exists. */
export const isWellFormedId = (id: unknown): id is string =>
  typeof id === 'string' && /^[a-z]{3}_[A-Za-z0-9_-]{1,64}$/.test(id);
