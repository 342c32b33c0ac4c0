import type { ErrorCode, EligibilityHalf, Mender } from './__generated__/schema';
import type { Invitation, RelationshipsWish } from './invitation/invitation';

/** One thing that stands in the way: what a dry run lists, and what a write refuses by. The same functions find it for both. */
export interface Blocker {
  __typename: 'Blocker';
  code: ErrorCode;
  message: string;
  /** Null where it is about no edge alone. */
  half: EligibilityHalf | null;
  /** Whose half or state it is. */
  partnerId: string | null;
  mendableBy: Mender[];
  /** One that would mend it, if the viewer may see it. */
  pendingInvitation: Invitation | null;
  /** What an invitation would have to bring to mend it: one is looked for only when it is asked for. */
  wish: RelationshipsWish | null;
}

type Details = Partial<Pick<Blocker, 'half' | 'partnerId' | 'mendableBy' | 'pendingInvitation' | 'wish'>>;

export const blocker = (code: ErrorCode, message: string, details: Details = {}): Blocker => ({
  __typename: 'Blocker',
  code,
  message,
  half: null,
  partnerId: null,
  mendableBy: [],
  pendingInvitation: null,
  wish: null,
  ...details,
});

/** A refusal of ours as one entry of a dry run. */
export const blockerOf = ({ code, message }: { code: ErrorCode; message: string }, details: Details = {}): Blocker =>
  blocker(code, message, details);
