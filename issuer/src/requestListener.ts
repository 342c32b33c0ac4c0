import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '@twotier/subgraph-kit';
import type { Provider } from 'oidc-provider';
import { isOfDirectory, type createDirectory } from './directory';
import { createMembershipCallback, MEMBERSHIP_PATH } from './membershipProvider';
import { memberSubject, type People } from './people';
import { answerSignIn, type SignInPlace } from './signIn';
import { membershipSignInPage, signInPage } from './signInPage';

interface Parts {
  provider: Provider;
  membership: Provider;
  people: People;
  directory: ReturnType<typeof createDirectory>;
  logger: Logger;
}

const SIGN_IN = new RegExp(`^(${MEMBERSHIP_PATH})?/sign-in/([\\w-]+)$`);

/** Leads each request to who answers it: a sign-in page, the directory, or one of the two providers. */
export function createRequestListener({ provider, membership, people, directory, logger }: Parts) {
  const answerProtocol = provider.callback();
  const answerMembership = createMembershipCallback(membership);
  const place: SignInPlace = { provider, people, page: signInPage, subjectOf: ({ subject }) => subject };
  const otherPlace: SignInPlace = {
    provider: membership,
    people,
    page: membershipSignInPage,
    subjectOf: memberSubject,
  };

  function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ''] = (request.url ?? '').split('?');
    const [, isMember, uid] = SIGN_IN.exec(path) ?? [];
    if (uid) return answerSignIn({ ...(isMember ? otherPlace : place), request, response }, uid);
    if (isOfDirectory(path)) return directory(request, response, path);
    return path.startsWith(`${MEMBERSHIP_PATH}/`)
      ? answerMembership(request, response)
      : answerProtocol(request, response);
  }

  return (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      logger.error({ err: error }, 'the issuer failed');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}
