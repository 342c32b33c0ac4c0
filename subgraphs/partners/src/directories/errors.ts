/** A directory does not answer, or nothing that can be used. Nothing has been decided by it: try again in a moment. */
export class DirectoryUnavailable extends Error {
  override name = 'DirectoryUnavailable';
}

/** The membership directory does not vouch for this sign-in: used, run out, or somebody else's. */
export class SignInRefused extends Error {
  override name = 'SignInRefused';
}
