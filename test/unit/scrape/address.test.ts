/** Which addresses lie inside, in all the forms in which they are written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublicAddress } from '../../../services/scrape/address.js';

const INSIDE: Readonly<Record<string, string>> = {
  'this host and network': '0.0.0.0 0.1.2.3 127.0.0.1 127.255.255.254 ::1 ::',
  'private networks': '10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 192.168.255.255 fc00::1 fd12:3456::1',
  'shared by carriers': '100.64.0.1 100.127.255.254',
  'link-local and site-local': '169.254.0.1 169.254.255.255 fe80::1 febf::1 fec0::1 feff::1',
  metadata: '169.254.169.254 169.254.170.2 168.63.129.16 100.100.100.200 192.0.0.192 fd00:ec2::254 fd20:ce::254',
  'protocols, tests and documentation':
    '192.0.0.1 192.0.2.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 2001:db8::1 3fff::1 2001:2::1 100::1 5f00::1',
  'anycast relays': '192.88.99.1 192.31.196.1 192.52.193.1 192.175.48.1',
  'multicast, reserved and broadcast': '224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.254 255.255.255.255 ff02::1 ff0e::1',
  'IPv4 within IPv6': '::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:7f00:1 ::127.0.0.1 ::8.8.8.8 ::ffff:0:127.0.0.1',
  'IPv4 through IPv6': '64:ff9b::7f00:1 64:ff9b::8.8.8.8 64:ff9b:1::1 2002:7f00:1::1 2002:808:808::1 2001:0:4136:e378::1 2001::1',
  'with a zone': 'fe80::1%eth0 ::1%lo',
  'no addresses': 'localhost example.com 8.8.8 8.8.8.8:80 [::1] 1.2.3.4.5 nonsense',
};
const OUTSIDE =
  '8.8.8.8 1.1.1.1 9.255.255.255 11.0.0.1 100.63.255.255 100.128.0.1 126.255.255.255 128.0.0.1 168.63.129.15 168.63.129.17 169.253.255.255 169.255.0.1 172.15.255.255 172.32.0.1 191.255.255.255 192.0.1.1 192.167.255.255 192.169.0.1 198.17.255.255 198.20.0.1 223.255.255.255 2606:4700::1111 2a00:1450::1 2001:4860::8888';

for (const [what, addresses] of Object.entries(INSIDE)) {
  test(`inside: ${what}`, () => {
    for (const address of addresses.split(' ')) assert.equal(isPublicAddress(address), false, address);
  });
}
test('outside', () => {
  for (const address of OUTSIDE.split(' ')) assert.equal(isPublicAddress(address), true, address);
});
