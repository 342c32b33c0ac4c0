import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSdl } from '@twotier/subgraph-kit';
import { Kind, type DefinitionNode, type EnumTypeDefinitionNode } from 'graphql';

const TARGET = join(__dirname, '../docs/errors.md');
const SUBGRAPHS = ['partners', 'relationships', 'notifications'];

/** Who can do something about it. A code that is missing here stops the script. */
const WHO_CAN_HELP: Record<string, string> = {
  FORBIDDEN: 'an administrator of the organisation',
  NOT_FOUND: 'the caller: check the id, and whom you are signed in as',
  INVALID_INPUT: 'the caller: correct what the message names',
  UNAUTHENTICATED: 'the caller: sign in, or renew the token',
  SUBGRAPH_UNAVAILABLE: 'nobody needs to: try again in a moment',
  LIMIT_EXCEEDED: 'the caller: ask for less at once',
  INTERNAL_SERVER_ERROR: 'we: report the request id',
  IDEMPOTENCY_KEY_REUSED: 'the caller: take a new key for a new request',
  RATE_LIMITED: 'nobody needs to: wait as long as the answer says',
  TENANT_ADMINISTRATOR_REQUIRED: 'a global administrator of the tenant',
  TENANT_TAKEN: 'an administrator of the organisation that is there',
  COUNTRY_NOT_SERVED: 'nobody: the programme would have to come to the country',
  DOMAIN_TAKEN: 'the caller: choose another label',
  DIRECTORY_UNAVAILABLE: 'nobody needs to: try again in a moment',
  ENROLLMENT_INCOMPLETE: 'the applicant: take the steps that are listed',
  STEP_OUT_OF_TURN: 'the applicant: take the step that is named',
  STALE_EDIT: 'the caller: load it again and decide anew',
  ACCOUNT_SUSPENDED: 'staff of the programme',
  PARTNER_ID_NOT_USABLE: 'the applicant: choose another location',
  MEMBERSHIP_SIGN_IN_NOT_VALID: 'the applicant: begin the sign-in again',
  LINK_NOT_VALID: 'the applicant: have a new mail sent',
  ENROLLMENT_DECIDED: 'nobody needs to: the first decision counts',
  LAST_ADMINISTRATOR: 'a global administrator: make somebody else one first',
  USER_EXISTS: 'an administrator: look for the user that is there',
  USER_STATUS: 'an administrator of the organisation',
  PARTNERSHIP_ENDED: 'an administrator of the provider, by a new invitation',
  PARTNERSHIP_MISSING: 'an administrator of the provider, by an invitation',
  PARTNERSHIP_NOT_ACTIVE: 'staff, where it is suspended; else an administrator of the provider, by a new invitation',
  GRANT_MISSING: 'an administrator of the reseller',
  RELATIONSHIP_MISSING: 'the customer, when it accepts an invitation of the partner',
  ORGANIZATION_SUSPENDED: 'staff',
  NOT_VISIBLE: 'whoever sees it: one of the others who take part',
  DIFFERENT_REGION: 'nobody; choose a partner of the same region',
  RECIPIENT_NOT_ALLOWED: 'the caller: choose a company of the right kind',
  TOO_MANY_PARTNERS: 'the customer: end a relationship first',
  ALREADY_PARTNERS: 'nobody needs to',
  ALREADY_RELATED: 'nobody needs to',
  ALREADY_INVITED: 'the invited company: answer it; or the inviter: cancel it',
  OWN_ADDRESS: 'the caller: give an address of the invited company',
  RELATIONSHIP_NOT_ENDABLE: 'whoever each of its blockers names',
  RELATIONSHIP_ENDED: 'nobody needs to',
  NOT_YOURS_TO_END: 'the side that the refusal names',
  SHARED_WITH_ANOTHER: 'the customer',
  INVITATION_NOT_POSSIBLE: 'whoever each of its blockers names',
  INVITATION_NOT_PENDING: 'the inviter, by a new invitation',
};

/** Codes that no refusal bears: they come in `errors` alone. Some of the others come there, too. */
const ALSO_AT_THE_TOP = new Set(['FORBIDDEN', 'INVALID_INPUT']);

/** Codes that no refusal bears alone: a dry run lists them as `Blocker`, and so does the refusal of the write. */
const OF_BLOCKERS = new Set([
  'PARTNERSHIP_MISSING',
  'PARTNERSHIP_NOT_ACTIVE',
  'GRANT_MISSING',
  'RELATIONSHIP_MISSING',
  'ORGANIZATION_SUSPENDED',
  'NOT_VISIBLE',
  'DIFFERENT_REGION',
  'RECIPIENT_NOT_ALLOWED',
  'TOO_MANY_PARTNERS',
  'ALREADY_PARTNERS',
  'ALREADY_RELATED',
  'ALREADY_INVITED',
  'OWN_ADDRESS',
  'RELATIONSHIP_ENDED',
  'NOT_YOURS_TO_END',
  'SHARED_WITH_ANOTHER',
]);

/** Said by the GraphQL server itself; the caller has to mend the operation. */
const OF_THE_SERVER: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'The operation is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The operation asks for something that the schema does not have.',
  BAD_REQUEST: 'The request is not GraphQL over HTTP.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations and none is named, or none of that name.',
};

export interface ErrorCode {
  code: string;
  meaning: string;
  /** The type that carries it as data; null when none is named after it. */
  type: string | null;
  /** Where it comes that no type is named after. */
  place: string;
}

const definitions = (): DefinitionNode[] => SUBGRAPHS.flatMap((name) => [...readSdl(name).definitions]);

/** `InvitationExpiredError` bears `INVITATION_EXPIRED`. */
const codeOfType = (type: string) =>
  type
    .replace(/Error$/, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .toUpperCase();

/** Every type of a refusal, in any subgraph. A `Blocker` is one entry of a list, and bears many codes. */
function refusalTypes(): string[] {
  const types = definitions().flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    definition.interfaces?.some(({ name }) => name.value === 'UserError') &&
    definition.name.value.endsWith('Error')
      ? [definition.name.value]
      : [],
  );
  return [...new Set(types)].sort();
}

/** The catalogue: `enum ErrorCode` with the type that carries each code. */
export function errorCodes(): ErrorCode[] {
  const isCatalogue = (definition: DefinitionNode): definition is EnumTypeDefinitionNode =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'ErrorCode';
  const catalogue = definitions().find(isCatalogue)?.values ?? [];
  const typeByCode = new Map(refusalTypes().map((type) => [codeOfType(type), type]));
  const codes = catalogue.map(({ name, description }) => ({
    code: name.value,
    meaning: description?.value ?? '',
    type: typeByCode.get(name.value) ?? null,
    place: OF_BLOCKERS.has(name.value) ? 'in `blockers`' : 'in `errors`',
  }));
  const homeless = [...typeByCode].filter(([code]) => !codes.some((known) => known.code === code));
  if (homeless.length > 0) throw new Error(`No ErrorCode for ${homeless.map(([, type]) => type).join(', ')}.`);
  return codes;
}

function row({ code, type, place, meaning }: ErrorCode): string {
  const who = WHO_CAN_HELP[code];
  if (!who) throw new Error(`scripts/errorsDoc.ts: say who can help with ${code}.`);
  const places = [type ? `type \`${type}\`` : [], !type || ALSO_AT_THE_TOP.has(code) ? place : []].flat();
  return `| \`${code}\` | ${places.join(', ')} | ${meaning.replaceAll('\n', ' ')} | ${who} |`;
}

const errorsDocument = () => `# Errors

<!-- Written by scripts/errorsDoc.ts from schema/shared/errors.graphql: npm run errors:doc -->

A **refusal** is data: a member of the mutation's result, of a type that implements \`UserError\`, with \`code\` and \`message\`.
Everything else is at the top of the answer, as \`errors[].extensions.code\`. Codes are added, never removed or reused;
show the \`message\` of a code that you do not know. Dry runs, and refusals for several reasons, list them as \`blockers\`. "Not there" and "not yours" are the same answer.

| code | comes as | meaning | who can help |
| --- | --- | --- | --- |
${errorCodes().map(row).join('\n')}

From the GraphQL server itself, in \`errors\`, for operations that cannot be run as they are:

| code | meaning |
| --- | --- |
${Object.entries(OF_THE_SERVER)
  .map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
  .join('\n')}
`;

const readTarget = () => {
  try {
    return readFileSync(TARGET, 'utf8');
  } catch {
    return null; // not written yet
  }
};

if (require.main === module) {
  const text = errorsDocument();
  if (readTarget() !== text) writeFileSync(TARGET, text);
}
