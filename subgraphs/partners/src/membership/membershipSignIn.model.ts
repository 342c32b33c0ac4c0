import { model, Schema } from 'mongoose';

/** A sign-in to the membership directory that has begun. It holds secrets: nothing of it is shown, logged or written down. */
export interface MembershipSignInDocument {
  /** Digest of the state, which comes back through a browser. */
  _id: string;
  enrollmentId: string;
  /** The person who began it, and alone may complete it. */
  issuer: string;
  subject: string;
  nonce: string;
  codeVerifier: string;
  expiresAt: Date;
  /** Set while it is being redeemed, and when the directory has refused it. */
  usedAt: Date | null;
}

const text = { type: String, required: true };

// Shard key later: { enrollmentId: 'hashed' }.
const membershipSignInSchema = new Schema<MembershipSignInDocument>(
  {
    _id: String,
    enrollmentId: text,
    issuer: text,
    subject: text,
    nonce: text,
    codeVerifier: text,
    expiresAt: { type: Date, required: true },
    usedAt: { type: Date, default: null },
  },
  { collection: 'membership_sign_ins', strict: 'throw', autoIndex: false, versionKey: false },
);

// Its secrets go when it has run out.
membershipSignInSchema.index({ expiresAt: 1 }, { name: 'gone_when_expired', expireAfterSeconds: 0 });

// Finds the ones of an enrollment, the newest first: to keep them few, and to forget them.
membershipSignInSchema.index({ enrollmentId: 1, expiresAt: -1 }, { name: 'of_enrollment' });

export const MembershipSignInModel = model('MembershipSignIn', membershipSignInSchema);
