import { leaveOut } from './leaveOut';

/** What opens something for whoever has it. `state` is one only beside others: most often it says where something stands. */
const SECRET =
  /^(link|code|password|passphrase|cookie|authorization|nonce)$|(token|secret|apikey|privatekey|verifier)$/i;
const OF_A_SIGN_IN = /^(nonce|codeVerifier|codeChallenge|redirectUri)$/i;

/**
 * What is written down for ever holds nothing that opens anything (R36): such fields are left out at any depth, whatever a
 * use case hands over. They are not refused, for a change that is right must not fail over what is written of it.
 */
export const withoutSecrets = (value: unknown): unknown =>
  leaveOut(
    value,
    (name, names) => SECRET.test(name) || (/^state$/i.test(name) && names.some((other) => OF_A_SIGN_IN.test(other))),
  );
