/** What opens something for whoever has it. `state` is one only beside others: most often it says where something stands. */
const SECRET =
  /^(link|code|password|passphrase|cookie|authorization|nonce)$|(token|secret|apikey|privatekey|verifier)$/i;
const OF_A_SIGN_IN = /^(nonce|codeVerifier|codeChallenge|redirectUri)$/i;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);

/**
 * What is written down for ever holds nothing that opens anything (R36): such keys are left out at any depth, whatever a
 * use case hands over. They are not refused, for a change that is right must not fail over what is written of it.
 */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isPlain(value)) return value;
  const names = Object.keys(value);
  const isSignIn = names.some((name) => OF_A_SIGN_IN.test(name));
  const kept = names.filter(
    (name) => value[name] !== undefined && !SECRET.test(name) && !(isSignIn && name.toLowerCase() === 'state'),
  );
  return Object.fromEntries(kept.map((name) => [name, withoutSecrets(value[name])]));
}
