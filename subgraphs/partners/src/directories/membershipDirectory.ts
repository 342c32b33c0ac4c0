import { json, type Logger } from '@twotier/subgraph-kit';
import { z } from 'zod';
import { externalId, shownText } from './answers';
import { createAsk } from './askDirectory';
import { directoryAddress, directoryKey } from './directoryAddress';
import { createOpenIdSignIn } from './openIdSignIn';

/** An organisation profile as the membership directory shows it. */
export interface MembershipProfileRecord {
  partnerId: string;
  name: string;
  type: 'LOCATION' | 'GLOBAL';
  countryCode: string;
  isActive: boolean;
  /** It is enrolled in this programme already (R9). */
  isEnrolled: boolean;
  benefits: string[];
  incentives: string[];
  competencies: string[];
}

/** A sign-in that has begun. Whoever begins it keeps all but the address to themselves, until it is completed. */
interface MembershipSignIn {
  /** The directory's page, for a browser. It leads back with a code and the state. */
  url: string;
  state: string;
  nonce: string;
  codeVerifier: string;
}

export interface SignedInMember {
  /** Of the directory, whose people are not ours. */
  subject: string;
  tenantId?: string;
  profiles: MembershipProfileRecord[];
}

/** Where memberships are kept, with people and a sign-in of its own. Throws `DirectoryUnavailable`. */
export interface MembershipDirectory {
  beginSignIn(): Promise<MembershipSignIn>;
  /** Redeems the code, once. Throws `SignInRefused`. */
  completeSignIn(answer: Omit<MembershipSignIn, 'url'> & { code: string }): Promise<SignedInMember>;
  /** As the directory shows it to us, whoever is signed in. */
  profile(partnerId: string): Promise<MembershipProfileRecord | null>;
}

/** Variable MEMBERSHIP_DIRECTORY. */
export const membershipDirectoryConfig = json(
  z.object({
    issuer: directoryAddress,
    clientId: z.string().min(1),
    redirectUri: directoryAddress,
    /** Shows the profiles of whoever signed in; to us it shows one by its partner id, below this address. */
    profilesUrl: directoryAddress,
    apiKey: directoryKey,
    tenantClaim: z.string().min(1).default('tid'),
  }),
).meta({
  example: {
    issuer: 'http://localhost:4010',
    clientId: 'directory',
    redirectUri: 'http://localhost:4000/directory/callback',
    profilesUrl: 'http://localhost:4010/directory/membership/profiles',
    apiKey: '16 characters and more',
  },
});

const texts = z.array(shownText(200)).max(100);
const profileAnswer = z.object({
  partnerId: externalId,
  name: shownText(300),
  type: z.enum(['LOCATION', 'GLOBAL']),
  countryCode: z.string().regex(/^[A-Z]{2}$/),
  isActive: z.boolean(),
  isEnrolled: z.boolean(),
  benefits: texts,
  incentives: texts,
  competencies: texts,
});
const profilesAnswer = z.object({ profiles: z.array(profileAnswer).max(100) });
const noProfile = z.unknown().transform(() => null);

/** The membership directory: sign-in by OpenID Connect, profiles over HTTP. */
export function createMembershipDirectory(
  config: z.output<typeof membershipDirectoryConfig>,
  logger: Logger,
): MembershipDirectory {
  const signIn = createOpenIdSignIn(config, logger);
  const ask = createAsk(logger, 'membership');
  const { profilesUrl, apiKey } = config;
  return {
    beginSignIn: signIn.begin,

    async completeSignIn(answer) {
      const { accessToken, ...member } = await signIn.redeem(answer);
      const { body } = await ask({ url: profilesUrl, key: accessToken }, { 200: profilesAnswer });
      return { ...member, profiles: body.profiles };
    },

    async profile(partnerId) {
      const one = profileAnswer.refine((profile) => profile.partnerId === partnerId, 'is another profile');
      const url = `${profilesUrl}/${encodeURIComponent(partnerId)}`;
      return (await ask({ url, key: apiKey }, { 200: one, 404: noProfile })).body;
    },
  };
}
