import { startGraph, type Graph } from '@twotier/testkit';
import { eventually } from './setup/eventually';
import { seedStory } from './setup/seeds';

const RESELLERS = `query ($search: String) { viewer { organization { ... on Provider {
  indirectResellers(filter: { search: $search }) { edges { node { id reseller { name } } } } } } } }`;
const CUSTOMERS = `{ viewer { organization { ... on Reseller { customers(first: 100) { edges { node { name } } } } } } }`;
const INBOX = '{ notifications { totalCount unreadCount edges { node { id kind title readAt } } } }';
const RENAME = `mutation ($name: String!) { renameOrganization(input: { name: $name }) {
  __typename ... on RenameOrganizationSuccess { organization { name } } ... on UserError { code message } } }`;
const END = `mutation ($id: ID!) { endPartnership(input: { partnershipId: $id }) {
  __typename ... on EndPartnershipSuccess { partnership { status viewerCanEnd } } ... on UserError { code } } }`;
const READ = `mutation ($id: ID!) { markNotificationRead(input: { notificationId: $id }) {
  __typename ... on MarkNotificationReadSuccess { notification { readAt } } } }`;

const SUSPEND = `mutation { suspendOrganization(input: { organizationId: "prv_northwind", reason: "Invoices are open." }) { __typename } }`;
const RESTORE = `mutation { restoreOrganization(input: { organizationId: "prv_northwind" }) { __typename } }`;
const PROVIDERS = `{ viewer { organization { ... on Reseller {
  indirectProviders { edges { node { id status sharedCustomers { totalCount } } } } } } } }`;

interface Providers {
  viewer: {
    organization: {
      indirectProviders: { edges: { node: { id: string; status: string; sharedCustomers: { totalCount: number } } }[] };
    };
  };
}
interface Resellers {
  viewer: { organization: { indirectResellers: { edges: { node: { id: string; reseller: { name: string } } }[] } } };
}
interface Customers {
  viewer: { organization: { customers: { edges: { node: { name: string } }[] } } };
}
interface Inbox {
  notifications: {
    totalCount: number;
    unreadCount: number;
    edges: { node: { id: string; kind: string; title: string; readAt: string | null } }[];
  };
}

describe('events between the services', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await startGraph();
    await seedStory(graph);
  }, 90_000);
  afterAll(() => graph.stop());

  const resellersOfContoso = async (search: string | null = null) => {
    const { data } = await graph.ask<Resellers>('contoso', RESELLERS, { search });
    return data?.viewer.organization.indirectResellers.edges.map(({ node }) => node.reseller.name) ?? [];
  };
  const customersOfFabrikam = async () => {
    const { data } = await graph.ask<Customers>('fabrikam', CUSTOMERS);
    return data?.viewer.organization.customers.edges.map(({ node }) => node.name) ?? [];
  };
  const inboxOf = async (persona: string) => (await graph.ask<Inbox>(persona, INBOX)).data?.notifications;

  it('bring the new name of a reseller into the list, order and search of its providers', async () => {
    expect(await resellersOfContoso()).toEqual(['Alpine Ski House', 'Fabrikam', 'Tailspin Systems']);

    const { data } = await graph.ask('fabrikam', RENAME, { name: 'Zava Fabrikam' });
    expect(data).toEqual({
      renameOrganization: { __typename: 'RenameOrganizationSuccess', organization: { name: 'Zava Fabrikam' } },
    });

    expect(await eventually(resellersOfContoso, (names) => names.includes('Zava Fabrikam'))).toEqual([
      'Alpine Ski House',
      'Tailspin Systems',
      'Zava Fabrikam',
    ]);
    expect(await resellersOfContoso('zava')).toEqual(['Zava Fabrikam']);
    expect(await resellersOfContoso('fabrikam')).toEqual([]);
  });

  it('bring the new name of a customer into the lists of its partners', async () => {
    const before = await customersOfFabrikam();
    await graph.ask('wingtip', RENAME, { name: 'Ábalon Toys' });
    const after = await eventually(customersOfFabrikam, (names) => names.includes('Ábalon Toys'));
    expect(after[0]).toBe('Ábalon Toys');
    expect(after.slice(1)).toEqual(before.filter((name) => name !== 'Wingtip Toys'));
  });

  it('bring a suspension to the partnerships of a company, and its end', async () => {
    const providersOfFabrikam = async () => {
      const { data } = await graph.ask<Providers>('fabrikam', PROVIDERS);
      const edges = data?.viewer.organization.indirectProviders.edges ?? [];
      return edges.map(({ node }) => `${node.id} ${node.status} ${node.sharedCustomers.totalCount}`);
    };
    const before = await providersOfFabrikam();
    expect(before).toEqual(['pts_contoso_fabrikam ACTIVE 4', 'pts_northwind_fabrikam ACTIVE 3']);

    expect((await graph.ask('reviewer', SUSPEND)).data).toEqual({
      suspendOrganization: { __typename: 'SuspendOrganizationSuccess' },
    });
    expect(await eventually(providersOfFabrikam, (now) => now.join().includes('SUSPENDED'))).toEqual([
      'pts_contoso_fabrikam ACTIVE 4',
      'pts_northwind_fabrikam SUSPENDED 0',
    ]);

    expect((await graph.ask('reviewer', RESTORE)).data).toEqual({
      restoreOrganization: { __typename: 'RestoreOrganizationSuccess' },
    });
    expect(await eventually(providersOfFabrikam, (now) => !now.join().includes('SUSPENDED'))).toEqual(before);
  });

  it('tell the other side, and it alone, that a partnership has ended (R15)', async () => {
    const [before, ownBefore] = [await inboxOf('contoso'), await inboxOf('fabrikam')];

    const { data } = await graph.ask('fabrikam', END, { id: 'pts_contoso_fabrikam' });
    expect(data).toEqual({
      endPartnership: { __typename: 'EndPartnershipSuccess', partnership: { status: 'ENDED', viewerCanEnd: false } },
    });

    const total = (before?.totalCount ?? 0) + 1;
    const inbox = await eventually(
      () => inboxOf('contoso'),
      (now) => now?.totalCount === total,
    );
    expect(inbox).toMatchObject({ totalCount: total, unreadCount: (before?.unreadCount ?? 0) + 1 });
    expect(inbox?.edges[0]?.node).toMatchObject({ kind: 'PARTNERSHIP_ENDED', readAt: null });
    expect(inbox?.edges[0]?.node.title).toContain('Fabrikam');
    expect(await inboxOf('fabrikam')).toEqual(ownBefore);
  });

  it('leave each reader a mark of their own', async () => {
    const id = (await inboxOf('contoso'))?.edges[0]?.node.id;
    const { data } = await graph.ask('contoso', READ, { id });
    expect(data).toMatchObject({ markNotificationRead: { __typename: 'MarkNotificationReadSuccess' } });

    expect((await inboxOf('contoso'))?.edges.find(({ node }) => node.id === id)?.node.readAt).toEqual(
      expect.any(String),
    );
    expect((await inboxOf('contoso-agent'))?.edges.find(({ node }) => node.id === id)?.node.readAt).toBeNull();
    expect((await graph.ask('northwind', READ, { id })).data).toMatchObject({
      markNotificationRead: { __typename: 'NotFoundError' },
    });
  });

  it('reach a service that was down when they happened', async () => {
    await graph.services.relationships.signal('SIGKILL');
    await graph.ask('tailspin', RENAME, { name: 'Aardvark Systems' });
    await graph.services.relationships.start();
    const names = await eventually(resellersOfContoso, (found) => found.includes('Aardvark Systems'), 15_000);
    expect(names[0]).toBe('Aardvark Systems');
  });
});
