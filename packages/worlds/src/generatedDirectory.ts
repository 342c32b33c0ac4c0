import { createCompanyNames } from './companyNames';
import { Dice, idTail } from './random';
import type { ProviderService, WorldDirectoryEntry, WorldOrganization } from './world';

const TOPIC = { entry: 0x20, company: 0x21 };
const SERVICES: readonly ProviderService[] = ['CUSTOMER_SUPPORT', 'TECHNICAL_ASSISTANCE', 'MARKETING', 'FINANCING'];

/** Two countries of each large region and the one of each small. */
const COUNTRIES = 'KE NG SG HK AU FJ BR CA CN DE FR NL GB IN JP KR MX CL AE TR NZ TW US'.split(' ');

const OFFERS = {
  'en-US': 'backup, security, migration, Azure, licences, telephony, training, identity, compliance, analytics'.split(
    ', ',
  ),
  'zh-CN': '备份, 安全, 迁移, 云计算, 许可证, 通信, 培训, 身份管理, 合规, 数据分析'.split(', '),
};

const two = <T>(dice: Dice, all: readonly T[]): [T, T] => [dice.pick(all), dice.pick(all)];

function textsOf(dice: Dice): WorldDirectoryEntry['texts'] {
  const [one, other] = two(dice, OFFERS['en-US']);
  const [third, fourth] = two(dice, OFFERS['en-US']);
  const [eins, zwei] = two(dice, OFFERS['zh-CN']);
  return [
    {
      locale: 'en-US',
      headline: `Distribution of ${one} and ${other} for resellers`,
      description: `We bill and support what you sell. Our engineers help with ${third} and ${fourth}, and answer within a working day.`,
    },
    {
      locale: 'zh-CN',
      headline: `面向经销商的${eins}和${zwei}分销`,
      description: `我们为您销售的服务提供账单和技术支持。工程师协助${eins}项目，一个工作日内答复。`,
    },
  ];
}

/** How a generated provider stands in the directory. */
export function generatedEntry(seed: number, number: number, primaryDomain: string): WorldDirectoryEntry {
  const dice = new Dice(seed, TOPIC.entry, number);
  return {
    texts: textsOf(dice),
    contact: { email: `partners@${primaryDomain}`, phone: null, website: `https://${primaryDomain}/partners` },
    resellerProgrammeUrl: `https://${primaryDomain}/programme`,
    termsUrl: dice.next() < 0.5 ? `https://${primaryDomain}/terms` : null,
    spokenLanguages: dice.next() < 0.5 ? ['en'] : ['en', 'zh-CN'],
  };
}

/** Providers of all regions, as many as one likes: a directory without a world around it. */
export function* generateProviders({
  providers,
  seed,
}: {
  providers: number;
  seed: number;
}): Generator<WorldOrganization> {
  const companyOf = createCompanyNames(seed);
  for (let number = 0; number < providers; number += 1) {
    const dice = new Dice(seed, TOPIC.company, number);
    const { name, label } = companyOf(dice);
    const tail = idTail(seed, number);
    const primaryDomain = `${label}-d${number.toString(36)}.example`;
    yield {
      id: `prv_${tail}`,
      kind: 'PROVIDER',
      name,
      countryCode: dice.pick(COUNTRIES),
      tenantId: `td_${tail}`,
      primaryDomain,
      services: SERVICES.filter(() => dice.next() < 0.6),
      support: { email: `help@${primaryDomain}` },
      directoryEntry: generatedEntry(seed, number, primaryDomain),
    };
  }
}
