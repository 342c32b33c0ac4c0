import { hostname } from 'node:os';
import { saidByServer } from './saidByServer';

describe('saidByServer', () => {
  it.each([
    ['550 5.1.1 No such mailbox', '550 5.1.1 No such mailbox'],
    ['550-5.7.1 Two\r\n550 5.7.1 lines\u0007', '550-5.7.1 Two 550 5.7.1 lines'],
    ['550 <ada@fabrikam.example>: unknown', '550 [address] unknown'],
    ['554 client 10.0.0.3 [192.168.1.4] is listed', '554 client [address] [address] is listed'],
    ['554 client [IPv6:2001:db8::1] is listed', '554 client [address] is listed'],
    [
      '554 blocked: https://p.example.com/verify/enr_1.1.ZOOg3nbNFHHXzQ8BZhXWUA0eNnyrn_g8rulgoo3EHjA',
      '554 blocked: [link]',
    ],
    ['554 see https://filter.example.net/why?x=1', '554 see [link]'],
    ['554 blocked: enr_1.1.ZOOg3nbNFHHXzQ8BZhXWUA0eNnyrn_g8rulgoo3EHjA', '554 blocked: [link]'],
    [`550 ${hostname()} may not say this`, '550 [host] may not say this'],
  ])('of %j tells %j', (response, told) => {
    expect(saidByServer(response)).toBe(told);
  });

  it('is short', () => {
    expect(saidByServer('550 no '.repeat(10_000))).toHaveLength(200);
  });
});
