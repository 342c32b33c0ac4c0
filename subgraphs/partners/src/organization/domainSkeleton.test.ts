import { domainSkeleton } from './domainSkeleton';

describe('domainSkeleton', () => {
  it.each([
    ['contoso.example', 'contoso.example'],
    ['Contoso.EXAMPLE', 'contoso.example'],
    ['cоntoso.example', 'contoso.example'],
    ['xn--cntoso-wqf.example', 'contoso.example'],
    ['c0ntoso.example', 'contoso.example'],
    ['fabrіkаm.example', 'fabrikam.example'],
    ['ｆabrikam.example', 'fabrikam.example'],
    ['paypa1.example', 'paypal.example'],
    ['paypaӏ.example', 'paypal.example'],
    ['rnicro.example', 'micro.example'],
    ['vvingtip.example', 'wingtip.example'],
    ['münchen.example', 'munchen.example'],
    ['星河.example', '星河.example'],
    ['xn--a.example', 'xn--a.example'],
  ])('of %s is %s', (domain, skeleton) => {
    expect(domainSkeleton(domain)).toBe(skeleton);
  });

  it.each([
    ['contoso.example', 'contoso-trading.example'],
    ['contoso.example', 'contoso.test'],
    ['fabrikam.example', 'fabrica.example'],
  ])('tells %s from %s', (one, other) => {
    expect(domainSkeleton(one)).not.toBe(domainSkeleton(other));
  });
});
