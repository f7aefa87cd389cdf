import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companiesOfSec, companyOfRow } from '../../../services/resolve/company-lists.js';

test('the SEC names exchanges in one of its two lists; a company of two tickers is one', () => {
  const exchanges = {
    fields: ['cik', 'name', 'ticker', 'exchange'],
    data: [
      [1, 'Quillmark Inc.', 'QLM', 'Nasdaq'],
      [1, 'Quillmark Inc.', 'QLMP', 'NYSE'],
    ],
  };
  assert.deepEqual(companiesOfSec(exchanges), [
    {
      name: 'Quillmark',
      aliases: ['Quillmark Inc.'],
      listings: [
        { symbol: 'QLM', exchange: 'XNAS', isPrimary: true },
        { symbol: 'QLMP', exchange: 'XNYS', isPrimary: false },
      ],
    },
  ]);
  assert.deepEqual(companiesOfSec({ 0: { cik_str: 1, ticker: 'QLM', title: 'Quillmark Inc.' } }), [
    { name: 'Quillmark', aliases: ['Quillmark Inc.'] },
  ]);
});

test('a known company keeps the name that articles are linked to', () => {
  const [company] = companiesOfSec({ 0: { cik_str: 1045810, ticker: 'NVDA', title: 'NVIDIA CORP' } });
  assert.equal(company!.name, 'Nvidia');
  assert.ok(company!.aliases.includes('NVIDIA CORP'));
});

test('a line of GLEIF and a line of a plain list', () => {
  assert.deepEqual(
    companyOfRow({ LEI: '5299000000000000XX00', 'Entity.LegalName': 'Halvorsen Freight ASA', 'Entity.LegalAddress.Country': 'NO' }),
    { name: 'Halvorsen Freight', aliases: ['Halvorsen Freight ASA'], lei: '5299000000000000XX00', country: 'NO' },
  );
  assert.deepEqual(companyOfRow({ name: 'Halvorsen Freight', aliases: 'HFA; Halvorsen', symbol: 'HALV', exchange: 'XOSL' }), {
    name: 'Halvorsen Freight',
    aliases: ['HFA', 'Halvorsen'],
    listings: [{ symbol: 'HALV', exchange: 'XOSL', isPrimary: true }],
  });
});

test('what names no company is refused, and told what came', () => {
  assert.throws(() => companyOfRow({ ticker: 'QLM' }), /expected a column "name" or "Entity.LegalName", got ticker/);
  assert.throws(
    () => companiesOfSec({ 0: { ticker: 'QLM' } }),
    /expected a company of the SEC with title and ticker, got {"ticker":"QLM"}/,
  );
  assert.throws(() => companiesOfSec(null), /expected company_tickers.json of the SEC, got null/);
});
