/** Which network addresses a page may come from: public unicast, and nothing that leads inside. Pure. */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Ranges that are not for a fetcher, beside those that `ipaddr.js` knows by name. IANA special-purpose registries (RFC 6890 and updates),
 * and the metadata and wire-server addresses of cloud providers that lie in public space.
 */
const DENIED: readonly string[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '255.255.255.255/32',
  '168.63.129.16/32',
  '100.100.100.200/32',
  '::/128',
  '::1/128',
  '::ffff:0:0/96',
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
  'fd00:ec2::254/128',
];

const RANGES = DENIED.map((range) => ipaddr.parseCIDR(range));

/** False for anything but a public unicast address in its plain form. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address.replace(/%.*$/, ''));
  if (parsed.range() !== 'unicast') return false;
  return !RANGES.some(([range, bits]) => range.kind() === parsed.kind() && parsed.match(range as never, bits));
}
