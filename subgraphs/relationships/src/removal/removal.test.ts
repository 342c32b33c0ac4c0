import { ROLES } from '@twotier/subgraph-kit';
import type { Partnership, PartnershipGrant } from '../partnership/partnership';
import type { PartnerKind, ResellerRelationship } from '../resellerRelationship/resellerRelationship';
import { aViewer } from '../testing/viewers';
import {
  partnershipBlockers,
  partnershipImpact,
  relationshipBlockers,
  relationshipImpact,
  type RelationshipEnding,
} from './removal';

const aPair = (providerId: string, grants: PartnershipGrant[] = ['SUBMIT_ORDERS']) =>
  ({
    __typename: 'Partnership',
    id: `pts_${providerId}`,
    providerId,
    resellerId: 'rsl_fabrikam',
    status: 'ACTIVE',
    grants,
  }) as Partnership;

const anEnding = (
  partnerKind: PartnerKind,
  sharedThrough: Partnership[] = [],
  status: 'ACTIVE' | 'ENDED' = 'ACTIVE',
): RelationshipEnding => ({
  relationship: {
    id: 'rel_1',
    partnerId: partnerKind === 'RESELLER' ? 'rsl_fabrikam' : 'prv_contoso',
    partnerKind,
    customerId: 'cus_wingtip',
    status,
  } as ResellerRelationship,
  otherHalves: [],
  sharedThrough,
});

const by = (organization: string) => aViewer({ organization });
const contosos = aPair('prv_contoso', ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS', 'ADMINISTER_TENANT']);
const northwinds = aPair('prv_northwind');

describe('what stands against ending a relationship', () => {
  it.each([
    { who: 'cus_wingtip', kind: 'RESELLER' as const, through: [contosos, northwinds], against: [] },
    { who: 'cus_wingtip', kind: 'PROVIDER' as const, through: [contosos], against: [] },
    { who: 'prv_contoso', kind: 'PROVIDER' as const, through: [contosos], against: [] },
    { who: 'prv_contoso', kind: 'RESELLER' as const, through: [contosos], against: [] },
    {
      who: 'prv_contoso',
      kind: 'RESELLER' as const,
      through: [contosos, northwinds],
      against: [['SHARED_WITH_ANOTHER', null, ['CUSTOMER']]],
    },
    {
      who: 'prv_contoso',
      kind: 'RESELLER' as const,
      through: [northwinds],
      against: [['NOT_YOURS_TO_END', 'rsl_fabrikam', ['PROVIDER', 'CUSTOMER']]],
    },
    {
      who: 'rsl_fabrikam',
      kind: 'RESELLER' as const,
      through: [contosos],
      against: [['NOT_YOURS_TO_END', 'rsl_fabrikam', ['PROVIDER', 'CUSTOMER']]],
    },
    {
      who: 'rsl_fabrikam',
      kind: 'RESELLER' as const,
      through: [contosos, northwinds],
      against: [['NOT_YOURS_TO_END', 'rsl_fabrikam', ['CUSTOMER']]],
    },
    {
      who: 'rsl_fabrikam',
      kind: 'PROVIDER' as const,
      through: [contosos],
      against: [['NOT_YOURS_TO_END', 'prv_contoso', ['PROVIDER', 'CUSTOMER']]],
    },
  ])("for $who, of a $kind's half (R24): $against", ({ who, kind, through, against }) => {
    const found = relationshipBlockers(by(who), anEnding(kind, through));

    expect(found.map(({ code, partnerId, mendableBy }) => [code, partnerId, mendableBy])).toEqual(against);
    expect(new Set(found.map(({ half }) => half))).toEqual(
      new Set(against.map(() => (kind === 'RESELLER' ? 'RESELLER_RELATIONSHIP' : 'PROVIDER_RELATIONSHIP'))),
    );
  });

  it('is told all at once: role, end and side', () => {
    const viewer = aViewer({ organization: 'rsl_fabrikam', roles: ['SALES_AGENT'] });
    expect(relationshipBlockers(viewer, anEnding('RESELLER', [], 'ENDED')).map(({ code }) => code)).toEqual([
      'FORBIDDEN',
      'RELATIONSHIP_ENDED',
      'NOT_YOURS_TO_END',
    ]);
  });

  it.each(ROLES.map((role) => [role, role !== 'GLOBAL_ADMIN' && role !== 'ADMIN_AGENT'] as const))(
    'is the role of a %s: %s',
    (role, stands) => {
      const viewer = aViewer({ organization: 'cus_wingtip', roles: [role] });
      expect(
        relationshipBlockers(viewer, anEnding('RESELLER')).map(({ code, mendableBy }) => [code, mendableBy]),
      ).toEqual(stands ? [['FORBIDDEN', ['CUSTOMER']]] : []);
    },
  );
});

describe('what stands against ending a partnership', () => {
  it('is the role and that it has ended, all at once (R15)', () => {
    const viewer = aViewer({ organization: 'prv_contoso', roles: ['HELPDESK_AGENT'] });
    expect(partnershipBlockers(viewer, { ...contosos, status: 'ENDED' })).toMatchObject([
      { code: 'FORBIDDEN', mendableBy: ['PROVIDER'] },
      { code: 'PARTNERSHIP_ENDED', half: 'PARTNERSHIP', mendableBy: [] },
    ]);
    expect(partnershipBlockers(by('rsl_fabrikam'), { ...contosos, status: 'SUSPENDED' })).toEqual([]);
  });
});

describe('what an ending would break', () => {
  const active = () => 'ACTIVE' as const;
  const MANAGE = ['MANAGE_SUBSCRIPTIONS', 'MANAGE_LICENSES', 'MANAGE_USERS'];

  it.each([
    {
      case: "of a reseller's half, as the reseller sees it",
      viewer: 'rsl_fabrikam',
      kind: 'RESELLER' as const,
      partnerships: [contosos, northwinds],
      lost: [...MANAGE, 'SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'],
    },
    {
      case: "of a reseller's half, as one of two providers sees it",
      viewer: 'prv_northwind',
      kind: 'RESELLER' as const,
      partnerships: [northwinds],
      lost: [...MANAGE, 'SUBMIT_ORDERS'],
    },
    {
      case: "of a reseller's half, as the customer sees it, who sees no partnership",
      viewer: 'cus_wingtip',
      kind: 'RESELLER' as const,
      partnerships: [],
      lost: MANAGE,
    },
    {
      case: "of a provider's half, as the provider sees it",
      viewer: 'prv_contoso',
      kind: 'PROVIDER' as const,
      partnerships: [contosos],
      lost: ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'],
    },
  ])('is told $case (R25, R32)', ({ viewer, kind, partnerships, lost }) => {
    const ending = anEnding(kind, [contosos, northwinds]);
    expect(relationshipImpact(by(viewer), ending, active)).toMatchObject({
      sharedCustomers: partnerships.length,
      sharedCustomersIsExact: true,
      partnerships,
      lostPermissions: lost,
    });
  });

  it.each([
    ['the partner is suspended', 'rsl_fabrikam', []],
    ['the customer is suspended, for whom nobody orders', 'cus_wingtip', MANAGE],
  ])('is no permission that nobody has: %s (R26, R26a)', (_case, suspended, lost) => {
    const stateOf = (id: string) => (id === suspended ? ('SUSPENDED' as const) : ('ACTIVE' as const));
    const impact = relationshipImpact(by('rsl_fabrikam'), anEnding('RESELLER', [contosos]), stateOf);
    expect(impact.lostPermissions).toEqual(lost);
  });

  it('of a partnership is what its pair shares, while it is active (R15)', () => {
    const shared = { count: 22_124, isExact: true };
    expect(partnershipImpact(by('prv_contoso'), contosos, shared)).toEqual({
      __typename: 'RemovalImpact',
      allowed: true,
      blockers: [],
      sharedCustomers: 22_124,
      sharedCustomersIsExact: true,
      partnerships: [contosos],
      lostPermissions: ['SUBMIT_ORDERS', 'ADD_SUBSCRIPTIONS'],
    });
    expect(partnershipImpact(by('prv_contoso'), { ...contosos, status: 'SUSPENDED' }, shared)).toMatchObject({
      allowed: true,
      sharedCustomers: 0,
      partnerships: [],
      lostPermissions: [],
    });
  });
});
