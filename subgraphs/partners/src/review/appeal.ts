import type { InputFault } from '@twotier/subgraph-kit';
import isURL from 'validator/lib/isURL';
import type { AppealRecord } from '../enrollment/enrollment';
import { faultsOfReason } from './review';

export interface AppealInput {
  enrollmentId: string;
  comment: string;
  /** Addresses of documents. */
  evidence: string[];
}

const MOST_EVIDENCE = 10;
const LONGEST_ADDRESS = 2_000;
/** Reviewers open them: no names that look like another host before an `@`, nothing but the web. */
const WEB_ADDRESS = { protocols: ['https'], require_protocol: true, disallow_auth: true };
const PRINTABLE_ASCII = /^[\x21-\x7e]*$/;

function faultsOfEvidence(address: string, index: number): InputFault[] {
  const path = `evidence[${index}]`;
  if (address.length > LONGEST_ADDRESS)
    return [{ path, message: `It has ${address.length} characters; at most ${LONGEST_ADDRESS} are taken.` }];
  return PRINTABLE_ASCII.test(address) && isURL(address, WEB_ADDRESS)
    ? []
    : [{ path, message: 'It is no https address that a reviewer could open.' }];
}

/** Everything that is wrong with an appeal, its outer space already gone. */
export function faultsOfAppeal({ comment, evidence }: Pick<AppealRecord, 'comment' | 'evidence'>): InputFault[] {
  const faults = faultsOfReason('comment', comment);
  if (evidence.length < 1 || evidence.length > MOST_EVIDENCE)
    return [
      ...faults,
      { path: 'evidence', message: `It has ${evidence.length} addresses; 1 to ${MOST_EVIDENCE} are taken.` },
    ];
  return [...faults, ...evidence.flatMap(faultsOfEvidence)];
}

/** Whether somebody says again what was said (R35). */
export const isSameAppeal = (known: AppealRecord | null, again: AppealRecord): boolean =>
  known !== null &&
  known.comment === again.comment &&
  JSON.stringify(known.evidence) === JSON.stringify(again.evidence);
