import type { PersonViewer } from '@twotier/subgraph-kit';
import { createHash } from 'node:crypto';
import { MembershipSignInModel, type MembershipSignInDocument } from './membershipSignIn.model';

/** Enough for somebody who begins anew in several tabs; the oldest gives way. */
const MOST_OPEN = 5;

export interface NewSignIn extends Pick<
  MembershipSignInDocument,
  'enrollmentId' | 'nonce' | 'codeVerifier' | 'expiresAt'
> {
  state: string;
}

/** One that is being completed. */
export type UsedSignIn = MembershipSignInDocument;

/** Whoever reads the database cannot complete a sign-in: the state itself is only in the browser that began it. */
const idOf = (state: string) => createHash('sha256').update(state).digest('base64url');

export const membershipSignInStore = {
  /** Keeps the newest few of the enrollment. Whoever comes last trims last, so that ten at once leave no more. */
  async begin({ issuer, subject }: PersonViewer, { state, ...signIn }: NewSignIn): Promise<void> {
    await MembershipSignInModel.create([{ _id: idOf(state), issuer, subject, usedAt: null, ...signIn }]);
    const { enrollmentId } = signIn;
    const tooMany = await MembershipSignInModel.find({ enrollmentId })
      .sort({ expiresAt: -1, _id: 1 })
      .skip(MOST_OPEN)
      .select('_id')
      .lean();
    await MembershipSignInModel.deleteMany({ _id: { $in: tooMany.map(({ _id }) => _id) } });
  },

  /** Uses it up before anything is done with it: of two who come at once, one finds it. */
  async use({ issuer, subject }: PersonViewer, state: string, at: Date): Promise<UsedSignIn | null> {
    return MembershipSignInModel.findOneAndUpdate(
      { _id: idOf(state), issuer, subject, usedAt: null, expiresAt: { $gt: at } },
      { $set: { usedAt: at } },
      { returnDocument: 'after' },
    ).lean();
  },

  /** For another try, when the directory did not answer. */
  async giveBack({ _id, usedAt }: UsedSignIn): Promise<void> {
    await MembershipSignInModel.updateOne({ _id, usedAt }, { $set: { usedAt: null } });
  },

  /** Forgets a completed one with its secrets; false when it was canceled meanwhile. */
  async finish({ _id }: UsedSignIn): Promise<boolean> {
    return (await MembershipSignInModel.deleteOne({ _id })).deletedCount === 1;
  },

  async forgetAll(enrollmentId: string): Promise<void> {
    await MembershipSignInModel.deleteMany({ enrollmentId });
  },
};
