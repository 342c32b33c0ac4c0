import { connect, disconnect } from '@twotier/mongo';
import { readSdl } from '@twotier/subgraph-kit';
import { startGraph, SUBGRAPH_NAMES, testDatabaseUri, type Graph } from '@twotier/testkit';
import { storyWorld } from '@twotier/worlds';
import { getNamedType, isAbstractType, isInterfaceType, isObjectType, Kind } from 'graphql';
import { cursorCases, fieldCases, MARK_READ, strangersMark, writeCases } from './foreignIds.cases';
import { askService, internalToken, post } from './setup/atService';
import { dumpOf } from './setup/dumpOf';
import { eventually } from './setup/eventually';
import { seedStory } from './setup/seeds';
import { apiSchema } from './setup/supergraph';
import { walk } from './setup/walk';
import { byId, MADE_UP, rows, SEEN_BY, VIEWERS, type ViewerName } from './visibility.cases';

const viewers = Object.keys(VIEWERS) as ViewerName[];
const schema = apiSchema();

/** Each row for each viewer: what one does not see is as much of a promise as what one does. */
const everyRow = rows.flatMap(({ path, query, sees, others }) =>
  viewers.map((viewer) => ({ viewer, path, query, sees: viewer in sees ? sees[viewer] : others })),
);

const ORGANIZATIONS = ['Provider', 'Reseller', 'Customer'];

/** `Type.field` of everything in the graph that yields an organisation. */
function fieldsYieldingOrganizations(): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields())
      .filter((field) => {
        const named = getNamedType(field.type);
        const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
        return possible.some(({ name }) => ORGANIZATIONS.includes(name));
      })
      .map((field) => `${type.name}.${field.name}`);
  });
}

/** What partners tells of an organisation whoever asks with its id: what a company prints on its letterhead. */
const CARD = {
  // An entry of the directory is no part of it: it is asked for again, and null where the directory does not show it.
  Provider: ['countryCode', 'directoryEntry', 'id', 'name', 'services', 'support'],
  Reseller: ['countryCode', 'id', 'name', 'support'],
  Customer: ['countryCode', 'id', 'name', 'primaryDomain'],
};

const CARDS_AND_USERS = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename
  ... on Provider { id name countryCode services support { email } }
  ... on Reseller { id name countryCode support { email } }
  ... on Customer { id name countryCode primaryDomain }
  ... on User { id displayName email locale roles } } }`;

const EDGES_AND_LISTS = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Provider { customers { totalCount } partners: indirectResellers { totalCount } }
  ... on Reseller { customers { totalCount } partners: indirectProviders { totalCount } }
  ... on Customer { relationships: resellerRelationships { totalCount } }
  ... on Partnership { id since } ... on ResellerRelationship { id since } } }`;

const TYPES: Readonly<Record<string, string>> = {
  prv: 'Provider',
  rsl: 'Reseller',
  cus: 'Customer',
  pts: 'Partnership',
  rel: 'ResellerRelationship',
  usr: 'User',
  enr: 'Enrollment',
};
const typeOf = (id: string) => TYPES[id.slice(0, 3)] ?? 'Something';
const met = (id: string) => `${typeOf(id)} ${id}`;

/** By the rules alone: whom and what this organisation may meet, wherever it goes (R32). */
function mayMeet(viewer: ViewerName): string[] {
  const user = storyWorld.users.find(({ persona }) => persona === viewer);
  const self = user?.organizationId;
  if (!user) return [];
  // Staff see enrollments and whose they are, and no graph (R34).
  if (!self)
    return [user.id, ...storyWorld.enrollments.flatMap(({ id, organizationId }) => [id, organizationId ?? []].flat())]
      .map(met)
      .sort();
  const partnerships = storyWorld.partnerships.filter((edge) => [edge.providerId, edge.resellerId].includes(self));
  const relationships = storyWorld.relationships.filter((edge) => [edge.partnerId, edge.customerId].includes(self));
  const sharing = partnerships
    .filter(({ status }) => status === 'ACTIVE')
    .flatMap(({ providerId, resellerId }) => [providerId, resellerId]);
  const halves = storyWorld.relationships.filter(
    ({ partnerId, customerId }) =>
      sharing.includes(partnerId) && relationships.some((edge) => edge.customerId === customerId),
  );
  const account = storyWorld.enrollments.find(({ organizationId }) => organizationId === self);
  const ids = [
    user.id,
    self,
    ...(account ? [account.id] : []),
    ...partnerships.flatMap(({ id, providerId, resellerId }) => [id, providerId, resellerId]),
    ...relationships.flatMap(({ id, partnerId, customerId }) => [id, partnerId, customerId]),
    ...halves.map(({ id }) => id),
  ];
  return [...new Set(ids.map(met))].sort();
}

const everyId = [
  ...storyWorld.organizations,
  ...storyWorld.partnerships,
  ...storyWorld.relationships,
  ...storyWorld.users,
].map(({ id }) => id);

describe('visibility (R32, R33)', () => {
  let graph: Graph;
  beforeAll(async () => {
    await connect(testDatabaseUri(), { dbName: 'admin' });
    graph = await startGraph();
    await seedStory(graph);
    // The last event of the story is the end of a partnership, told to both.
    const inbox = async () => JSON.stringify(await graph.ask('tailspin', '{ notifications { totalCount } }'));
    await eventually(inbox, (text) => text.includes('"totalCount":3'));
  }, 90_000);
  afterAll(async () => {
    await graph.stop();
    await disconnect();
  });

  const ask = async (viewer: string, query: string, variables?: object) => {
    const { data, errors } = await graph.ask(viewer === 'nobody' ? null : viewer, query, variables);
    return { data, errors };
  };

  /** The answer as it goes over the wire. */
  const wire = async (viewer: ViewerName, query: string) => {
    const token = viewer === 'nobody' ? null : await graph.token(viewer);
    const response = await fetch(`${graph.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query }),
    });
    return `${response.status} ${await response.text()}`;
  };

  it.each(everyRow)('$viewer, $path: $query', async ({ viewer, query, sees }) => {
    expect(await ask(viewer, query)).toEqual({ data: sees, errors: undefined });
  });

  it.each(viewers)(
    '%s gets the same answer, byte for byte, for what is hidden and for what is not there',
    async (viewer) => {
      const hidden = Object.keys(SEEN_BY).filter((id) => !SEEN_BY[id]?.includes(viewer));
      for (const id of hidden) {
        const absent = byId(`${id.slice(0, 4)}${MADE_UP}`);
        expect([id, await wire(viewer, byId(id))]).toEqual([id, await wire(viewer, absent)]);
      }
    },
  );

  it.each(viewers)(
    '%s meets its own edges and their ends, and nothing else, along every field there is',
    async (viewer) => {
      const starts = [
        ...['viewer', 'notifications', 'enrollments', 'accountHistory', 'relationshipHistory'].map((call) => ({
          call,
        })),
        ...everyId.map((id) => ({ call: 'node(id: $id)', id })),
        ...storyWorld.enrollments.map(({ id }) => ({ call: 'enrollment(id: $id)', id })),
      ];
      const reached = await walk({ schema, ask: (query, variables) => ask(viewer, query, variables), starts });

      expect([...reached].filter((each) => !/^(Notification|HistoryEntry) /.test(each)).sort()).toEqual(
        mayMeet(viewer),
      );
    },
    // Hundreds of queries.
    60_000,
  );

  it('has a case for every field that yields an organisation', () => {
    expect(Object.keys(fieldCases).sort()).toEqual(fieldsYieldingOrganizations().sort());
  });

  it.each(Object.entries(fieldCases))('%s yields nothing for the id of others', async (_field, { as, query, sees }) => {
    expect(await ask(as, query)).toEqual({ data: sees, errors: undefined });
  });

  describe.each(cursorCases)('a cursor from the $list of $of', ({ of, query, tries }) => {
    const cursorOf = async () => {
      const { data } = await ask(of, query);
      return /"cursor":"([\w-]+)"/.exec(JSON.stringify(data))?.[1];
    };

    it('goes on in its own list', async () => {
      expect((await ask(of, query, { after: await cursorOf() })).errors).toBeUndefined();
    });

    it.each(tries)('opens nothing for $as: $query', async ({ as, query: theirs, sees }) => {
      const { data, errors } = await ask(as, theirs, { after: await cursorOf() });
      const codes = errors?.map(({ extensions }) => extensions.code);
      if (sees) expect({ data, codes }).toEqual({ data: sees, codes: undefined });
      else
        expect({ codes, shown: JSON.stringify(data).includes('cursor') }).toEqual({
          codes: ['INVALID_INPUT'],
          shown: false,
        });
    });
  });

  const writes = writeCases.flatMap(({ as, ...write }) => as.map((viewer) => ({ viewer, ...write })));

  it.each(writes)('$viewer cannot $what', async ({ viewer, mutation, id, sees }) => {
    const before = await dumpOf(graph);
    expect(await ask(viewer, mutation, { id })).toEqual({ data: sees, errors: undefined });
    expect(await dumpOf(graph)).toEqual(before);
  });

  it('nobody cannot rename anything', async () => {
    const before = await dumpOf(graph);
    const { data, errors } = await ask(
      'nobody',
      'mutation { renameOrganization(input: { name: "Ours" }) { __typename } }',
    );
    expect({ data, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
      data: null,
      codes: ['UNAUTHENTICATED'],
    });
    expect(await dumpOf(graph)).toEqual(before);
  });

  it.each(strangersMark.as)('%s cannot mark a notification of Contoso', async (viewer) => {
    const inbox = await ask('contoso', '{ notifications { edges { node { id readAt } } } }');
    const id = /ntf_\w+/.exec(JSON.stringify(inbox))?.[0];
    const before = await dumpOf(graph);
    expect(await ask(viewer, MARK_READ, { id })).toEqual({ data: strangersMark.sees, errors: undefined });
    expect(await dumpOf(graph)).toEqual(before);
  });

  describe('past the gateway', () => {
    const personaOf = (viewer: ViewerName) => (viewer === 'nobody' ? null : viewer);
    const references = (ids: readonly string[]) => ids.map((id) => ({ __typename: typeOf(id), id }));

    it.each(SUBGRAPH_NAMES)('%s answers nobody without a token that the gateway made for it', async (subgraph) => {
      const others = SUBGRAPH_NAMES.filter((name) => name !== subgraph);
      const tokens = [
        null,
        'a.b.c',
        await graph.token('contoso'),
        ...(await Promise.all(others.map((other) => internalToken(graph, other, 'contoso')))),
        // A viewer that only our own jobs are, and a person whom no schema knows.
        await graph.internalTokens.sign(
          { type: 'system', job: 'seed' } as never,
          subgraph,
          new Date(Date.now() + 60_000),
        ),
        await graph.internalTokens.sign({ type: 'person' } as never, subgraph, new Date(Date.now() + 60_000)),
      ];
      const queries = ['{ __typename }', '{ _service { sdl } }', EDGES_AND_LISTS, CARDS_AND_USERS];
      for (const token of tokens) {
        for (const query of queries) {
          const of = references(['prv_contoso']);
          const response = await post(`${graph.services[subgraph].url}/graphql`, token, { query, variables: { of } });
          expect([response.status, await response.json()]).toEqual([
            401,
            { errors: [{ message: 'Not authenticated.', extensions: { code: 'UNAUTHENTICATED' } }] },
          ]);
        }
      }
    });

    it('partners has nothing of an organisation in its schema beyond the card', () => {
      const definitions = readSdl('partners').definitions.flatMap((each) =>
        each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION ? [each] : [],
      );
      const fields = (type: string) =>
        definitions
          .filter(({ name }) => name.value === type)
          .flatMap(({ fields: told = [] }) => told.map(({ name }) => name.value))
          .sort();
      expect(Object.fromEntries(Object.keys(CARD).map((type) => [type, fields(type)]))).toEqual(CARD);
    });

    it.each(viewers)(
      'partners shows %s the card of any organisation, and no person but of their own',
      async (viewer) => {
        const { organizations, users } = storyWorld;
        const of = references(
          [...organizations, ...users].map(({ id }) => id).concat(`usr_${MADE_UP}`, `cus_${MADE_UP}`),
        );
        const self = users.find(({ persona }) => persona === viewer);
        const { _entities } = await askService<{ _entities: (Record<string, unknown> | null)[] }>(
          graph,
          ['partners', personaOf(viewer)],
          { query: CARDS_AND_USERS, variables: { of } },
        );

        expect(_entities.slice(0, organizations.length).map((card) => [card?.id, card?.name])).toEqual(
          organizations.map(({ id, name }) => [id, name]),
        );
        const people = _entities.slice(organizations.length, -1);
        const isShown = (organizationId: string | null) =>
          self?.isStaff === true || organizationId === self?.organizationId;
        const shown = users.filter(({ organizationId }) => isShown(organizationId)).map(({ id }) => id);
        expect(people.filter((person) => person?.email !== null).map((person) => person?.id)).toEqual(shown);
        // Who is hidden looks like who never was: an id, and nothing else.
        expect(people.filter((person) => person?.email === null)).toEqual(
          [...users.map(({ id }) => id), `usr_${MADE_UP}`]
            .filter((id) => !shown.includes(id))
            .map((id) => ({ __typename: 'User', id, displayName: null, email: null, locale: null, roles: null })),
        );
        expect(_entities.at(-1)).toBeNull();
      },
    );

    it.each(viewers)('relationships shows %s no edge and no list but their own', async (viewer) => {
      const ids = Object.keys(SEEN_BY).filter((id) => !id.startsWith('usr'));
      const { _entities } = await askService<{ _entities: (Record<string, unknown> | null)[] }>(
        graph,
        ['relationships', personaOf(viewer)],
        { query: EDGES_AND_LISTS, variables: { of: references(ids) } },
      );
      // An edge is there or not; of an organisation, its lists are.
      const isShown = (id: string) =>
        Object.values(_entities[ids.indexOf(id)] ?? { nothing: null }).every((value) => value !== null);

      expect(ids.filter(isShown)).toEqual(
        ids.filter((id) => {
          const isPartner = id.startsWith('prv') || id.startsWith('rsl');
          return isPartner ? id.slice(4) === viewer : SEEN_BY[id]?.includes(viewer);
        }),
      );
    });

    it.each(viewers)('notifications shows %s their own inbox or none', async (viewer) => {
      const totals: Partial<Record<ViewerName, number>> = {
        contoso: 3,
        northwind: 3,
        fabrikam: 2,
        tailspin: 3,
        wingtip: 0,
        lucerne: 0,
      };
      const body = { query: '{ notifications { totalCount } }' };
      expect(await askService(graph, ['notifications', personaOf(viewer)], body)).toEqual({
        notifications: viewer in totals ? { totalCount: totals[viewer] } : null,
      });
    });
  });
});
