import type { ProjectedOrganization } from '../organization/organization';
import { lacksOtherHalf } from '../resellerRelationship/missingHalves';
import type { RelationshipDocument } from '../resellerRelationship/resellerRelationship.model';
import type { SharedLink } from '../sharedCustomer/sharedCustomer';
import { wantedLinks } from '../sharedCustomer/wantedLinks';
import { differences } from './finding';

interface Edges {
  relationships: RelationshipDocument[];
  links: SharedLink[];
}

/** The customer's name, as its edges carry it. */
export const nameOn = ({ name, nameKey, countryCode, version }: ProjectedOrganization) => ({
  name,
  nameKey,
  countryCode,
  nameVersion: version,
});

const pairOf = ({ resellerId, providerId }: SharedLink) => `${resellerId} ${providerId}`;

/** One customer's edges, read in one transaction, and what is wrong with them. */
export class CustomerEdges {
  private readonly active: RelationshipDocument[];
  /** Active beside an older one of the same partner: what is derived, is derived without them. */
  readonly doubles: RelationshipDocument[];

  constructor(
    private readonly customer: ProjectedOrganization,
    private readonly edges: Edges,
  ) {
    const oldestFirst = edges.relationships
      .filter(({ status }) => status === 'ACTIVE')
      .sort((one, other) => one.since.getTime() - other.since.getTime() || (one._id < other._id ? -1 : 1));
    const isFirst = (row: RelationshipDocument, at: number) =>
      oldestFirst.findIndex(({ partnerId }) => partnerId === row.partnerId) === at;
    this.active = oldestFirst.filter(isFirst);
    this.doubles = oldestFirst.filter((row, at) => !isFirst(row, at));
  }

  misnamed(): RelationshipDocument[] {
    return this.edges.relationships.filter((row) => differences(row, nameOn(this.customer)).length > 0);
  }

  /** Those that do not say truly whether they lack a half. */
  wrongHalves(): RelationshipDocument[] {
    return this.active.filter((row) => (row.missingHalf === true) !== lacksOtherHalf(row, this.active));
  }

  links() {
    const halves = this.active.map(({ _id, ...row }) => ({ id: _id, ...row }));
    const wanted = new Map(wantedLinks(this.customer, halves).map((link) => [pairOf(link), link]));
    const found = new Map(this.edges.links.map((link) => [pairOf(link), link]));
    return {
      missing: [...wanted].filter(([pair]) => !found.has(pair)).map(([, link]) => link),
      superfluous: [...found].filter(([pair]) => !wanted.has(pair)).map(([, link]) => link),
      wrong: [...wanted].flatMap(([pair, link]) => {
        const what = differences(found.get(pair) ?? link, link);
        return what.length > 0 ? [{ link, what }] : [];
      }),
    };
  }

  whatDiffers(): string[] {
    const { missing, superfluous, wrong } = this.links();
    const nameOfLink = (link: SharedLink) => `shared customer ${link.customerId} of ${pairOf(link)}`;
    return [
      ...this.doubles.map(({ _id, partnerId }) => `relationship ${_id}: a second active one with ${partnerId}`),
      ...this.misnamed().map((row) => `relationship ${row._id}: ${differences(row, nameOn(this.customer)).join(', ')}`),
      ...this.wrongHalves().map(
        ({ _id, missingHalf }) => `relationship ${_id}: it ${missingHalf ? 'lacks no' : 'lacks a'} half, and says else`,
      ),
      ...missing.map((link) => `${nameOfLink(link)}: is missing`),
      ...superfluous.map((link) => `${nameOfLink(link)}: not both serve it`),
      ...wrong.map(({ link, what }) => `${nameOfLink(link)}: ${what.join(', ')}`),
    ];
  }
}
