import { isValid, parse } from 'ipaddr.js';

/** Of an IPv6 address the part that a provider gives to one customer, who may take any address below it. */
const NETWORK_BYTES = 8;

/** What a closed socket has, or a proxy that writes what is no address: all of them count as one caller. */
const UNKNOWN = 'unknown';

/** Some proxies write the port, too. */
const withoutPort = (address: string) =>
  /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;

/**
 * What counts as one caller at an address: an IPv4 address, or an IPv6 network of 64 bits.
 * Taken apart by ipaddr.js, as express does to find it.
 */
export function addressKey(given: string | undefined): string {
  const address = withoutPort(given ?? '');
  if (!isValid(address)) return UNKNOWN;
  const parsed = parse(address);
  const bytes = parsed.toByteArray();
  if (parsed.kind() === 'ipv4') return bytes.join('.');
  const isMapped = 'isIPv4MappedAddress' in parsed && parsed.isIPv4MappedAddress();
  return isMapped ? bytes.slice(-4).join('.') : `${Buffer.from(bytes.slice(0, NETWORK_BYTES)).toString('hex')}/64`;
}
