import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companyRegistry, readRegistryLines } from '../../../services/extract/companies/registry.js';
import { REGISTRY_LINES } from '../../../services/extract/companies/registry-data.js';
import { REGISTRY_WORLD_LINES } from '../../../services/extract/companies/registry-world-data.js';

const CURATED = [...readRegistryLines(REGISTRY_LINES), ...readRegistryLines(REGISTRY_WORLD_LINES)];

test('no two curated companies share a name or a listing', () => {
  const owners = new Map<string, string>();
  for (const { names, listings } of CURATED) {
    const keys = [...new Set(names.map((name) => name.replace(/\?$/, '').replace(/’/g, "'").toLowerCase()))];
    for (const key of [...keys, ...listings.map(({ symbol, exchange }) => `${symbol}@${exchange}`)]) {
      assert.equal(owners.get(key), undefined, `${key} is ${owners.get(key)} and ${names[0]}`);
      owners.set(key, names[0]!);
    }
  }
});

test('listings are symbols on exchanges by their MIC, countries two letters', () => {
  for (const { names, listings, country } of CURATED) {
    assert.match(country ?? 'XX', /^[A-Z]{2}$/, names[0]);
    for (const { symbol, exchange } of listings) {
      assert.match(exchange, /^[A-Z]{4}$/, names[0]);
      assert.match(symbol, /^[A-Z0-9&.-]{1,12}$/, names[0]);
    }
  }
});

const LINKS: [name: string, company: string][] = [
  ['Home Depot Inc', 'Home Depot'],
  ['Hon Hai', 'Foxconn'],
  ['Google', 'Google'],
  ['Alphabet Inc', 'Alphabet'],
  ['Gucci', 'Gucci'],
  ['KFC', 'KFC'],
  ['Thomson Reuters', 'Thomson Reuters'],
  ['Merck KGaA', 'Merck KGaA'],
  ['Merck & Co', 'Merck'],
  ['Reliance Jio', 'Reliance Jio'],
  ['BofA', 'Bank of America'],
];

for (const [name, company] of LINKS)
  test(`${name} is ${company}`, () => {
    const found = companyRegistry.findByName(name) ?? companyRegistry.findByName(name.replace(/ Inc$/, ''));
    assert.equal(found?.company.name, company);
  });
