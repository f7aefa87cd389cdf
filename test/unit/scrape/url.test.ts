/** Addresses in all the forms in which one page is linked → the one under which it is kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalUrl, publisherDomain } from '../../../services/scrape/url.js';

const PAGE = 'https://www.news.example/2025/mill';
const SAME: Readonly<Record<string, readonly string[]>> = {
  case: ['HTTPS://WWW.News.Example/2025/mill'],
  'white space': [` ${PAGE}\n`, 'https://www.news.example/20\n25/mill'],
  'ports, dots and credentials': [
    'https://www.news.example:443/2025/mill',
    'https://www.news.example./2025/mill',
    'https://me:secret@www.news.example/2025/mill',
  ],
  fragments: [`${PAGE}#comments`, `${PAGE}#:~:text=the%20mill`, `${PAGE}?#`],
  slashes: [`${PAGE}/`, 'https://www.news.example//2025///mill', 'https:\\\\www.news.example\\2025\\mill'],
  'dot segments': ['https://www.news.example/2024/../2025/./mill', 'https://www.news.example/a/%2e%2e/2025/mill'],
  escapes: ['https://www.news.example/%32025/m%69ll'],
  sessions: [`${PAGE};jsessionid=0A1B`, `${PAGE}?PHPSESSID=1`],
  AMP: [
    `${PAGE}/amp`,
    `${PAGE}/amp/`,
    `${PAGE}.amp`,
    `${PAGE}?amp`,
    `${PAGE}?amp=1`,
    `${PAGE}?outputType=amp`,
    'https://amp.news.example/2025/mill',
    'https://www.news.example/amp/2025/mill',
    'https://www-news-example.cdn.ampproject.org/c/s/www.news.example/2025/mill',
    'https://www.google.com/amp/s/www.news.example/2025/mill/amp/',
  ],
  'mobile hosts': ['https://m.news.example/2025/mill', 'https://mobile.news.example/2025/mill', 'https://touch.news.example/2025/mill'],
  'links that count': [
    'https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.news.example%2F2025%2Fmill&usg=x',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.news.example%2F2025%2Fmill%3Ffbclid%3Dx&h=y',
  ],
  tracking:
    'utm_source=a&UTM_Medium=b utm_id= fbclid=a gclid=a gad_source=1 dclid=a msclkid=a mc_cid=a&mc_eid=b _hsenc=a&_hsmi=b mkt_tok=a igshid=a twclid=a ttclid=a yclid=a ref=rss ref_src=twsrc%5Etfw cmpid=a CMP=share_btn_tw ocid=a at_medium=rss xtor=RSS-1 ns_campaign=a smid=tw mod=rss_a taid=a guccounter=1&guce_referrer=a soc_src=a __twitter_impression=true sref=a srnd=a wt_mc=a wt.mc_id=b s_cid=a icid=a mtm_campaign=a pk_source=a elqTrackId=a oly_enc_id=a vero_id=a hss_channel=a trk=a spm=a.b ftag=a intcmp=a gaa_at=a tpcc=a __source=a'
      .split(' ')
      .map((query) => `${PAGE}?${query}`),
};
for (const [what, addresses] of Object.entries(SAME)) {
  test(`one page: ${what}`, () => {
    for (const address of addresses) assert.equal(canonicalUrl(address), PAGE, address);
  });
}

/** Addresses that are kept as they are: what looks like the above and tells pages apart. */
const KEPT: readonly string[] = [
  'https://news.example/',
  'http://news.example/mill',
  'https://news.example:8443/mill',
  'https://news.example/Mill',
  'https://news.example/?p=17',
  'https://news.example/?17',
  'https://news.example/mill?id=17&page=2',
  'https://news.example/mill?a=1&a=2',
  'https://news.example/mill?q=a+b%20c',
  'https://news.example/mill/?page=2',
  'https://news.example/reviews/best-amp',
  'https://news.example/reviews/amplifier',
  'https://m.example/mill',
  'https://amp.example/mill',
  'https://archive.example/web/2025/https://news.example/mill',
  'https://news.example/a%2Fb',
  'https://news.example/caf%C3%A9',
  'https://xn--caf-dma.example/',
  'https://www.google.com/url?sa=t',
  'https://news.example/?module=c&refs=b&share_id=1&sources=a&stage=d',
];
for (const address of KEPT) test(`kept: ${address}`, () => assert.equal(canonicalUrl(address), address));

const CHANGED: readonly (readonly [address: string, canonical: string])[] = [
  ['https://café.example/é', 'https://xn--caf-dma.example/%C3%A9'],
  ['https://CAFÉ.example/%c3%a9', 'https://xn--caf-dma.example/%C3%A9'],
  ['https://news.example/%7eroe', 'https://news.example/~roe'],
  ['https://news.example/mill?b=2&a=1&utm_source=x', 'https://news.example/mill?a=1&b=2'],
  ['https://en.m.news.example/mill', 'https://en.news.example/mill'],
  ['https://news.example/?&&a=1&', 'https://news.example/?a=1'],
  ['https://news.example/?%75tm_source=a', 'https://news.example/'],
  ['https://news.example/?a=%zz&%zz=b', 'https://news.example/?%zz=b&a=%zz'],
];
for (const [address, canonical] of CHANGED) test(`${address} → ${canonical}`, () => assert.equal(canonicalUrl(address), canonical));

test('the canonical form of a canonical form is itself', () => {
  for (const address of [...Object.values(SAME).flat(), ...KEPT, ...CHANGED.flat()]) {
    const once = canonicalUrl(address);
    assert.equal(canonicalUrl(once), once, address);
  }
});

test('what is no address of a page is refused', () => {
  for (const address of [
    '',
    'news.example',
    'ftp://news.example/',
    'javascript:alert(1)',
    'https://',
    `https://news.example/${'a'.repeat(4_000)}`,
  ])
    assert.throws(() => canonicalUrl(address), TypeError, address);
});

test('publishers by their registrable domain', () => {
  const publishers: Record<string, string> = {
    'https://www.news.example/': 'news.example',
    'https://business.news.example/a': 'news.example',
    'https://www.news.co.uk/': 'news.co.uk',
    'https://a.b.news.com.au/': 'news.com.au',
    'https://co.uk/': 'co.uk',
    'https://jane.substack.com/p/a': 'jane.substack.com',
    'https://jane.github.io/': 'jane.github.io',
    'http://192.0.2.1:8080/': '192.0.2.1',
    'http://[2001:db8::1]/': '[2001:db8::1]',
    'http://gazette.localhost:4400/': 'gazette.localhost',
  };
  for (const [address, publisher] of Object.entries(publishers)) assert.equal(publisherDomain(address), publisher, address);
});
