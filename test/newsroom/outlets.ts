/** The publishers: who they are, how their addresses look, and how they print. */
import { COURIER } from './stories/courier.js';
import { GAZETTE } from './stories/gazette.js';
import { LEDGER } from './stories/ledger.js';
import { OBSERVER } from './stories/observer.js';
import { TRIBUNE } from './stories/tribune.js';
import { WIRE } from './stories/wire.js';
import { courierPage } from './templates/courier.js';
import { gazettePage } from './templates/gazette.js';
import { ledgerPage } from './templates/ledger.js';
import { observerPage } from './templates/observer.js';
import { tribunePage } from './templates/tribune.js';
import { wireAmpPage, wirePage } from './templates/wire.js';
import type { Outlet } from './types.js';

export const OUTLETS: readonly Outlet[] = [
  {
    label: 'gazette',
    name: 'The Harbour Gazette',
    motto: 'London news and markets since 1887',
    language: 'en-GB',
    charset: 'utf-8',
    sections: ['News', 'Business', 'Markets', 'Technology', 'Opinion', 'Sport'],
    feeds: ['rss'],
    stories: GAZETTE,
    path: ({ section, slug, published }) => `/${section.toLowerCase()}/${published.slice(0, 10).replaceAll('-', '/')}/${slug}`,
    page: gazettePage,
  },
  {
    label: 'ledger',
    name: 'Capital Ledger',
    motto: 'Wall Street, plainly told',
    language: 'en-US',
    charset: 'utf-8',
    sections: ['Markets', 'Tech', 'Deals', 'Economy', 'Video'],
    feeds: ['atom'],
    stories: LEDGER,
    path: ({ slug, published }) => `/story/${slug}-${published.slice(0, 10).replaceAll('-', '')}`,
    page: ledgerPage,
  },
  {
    label: 'tribune',
    name: 'Meridian Tribune',
    motto: 'Companies and the people who run them',
    language: 'en-US',
    charset: 'utf-8',
    sections: ['Companies', 'Law', 'Energy', 'People', 'Data'],
    feeds: ['rss', 'sitemap'],
    stories: TRIBUNE,
    path: ({ slug }) => `/news/${slug}.html`,
    page: tribunePage,
  },
  {
    label: 'courier',
    name: 'Northern Courier',
    motto: 'Your daily since 1954',
    language: 'en-GB',
    charset: 'utf-8',
    sections: ['Local', 'Business', 'World', 'Letters'],
    feeds: ['rss'],
    stories: COURIER,
    path: ({ slug }) => `/news.php?story=${slug}`,
    page: courierPage,
  },
  {
    label: 'observer',
    name: 'Continental Observer',
    motto: 'Europe’s business, in English',
    language: 'en-GB',
    charset: 'windows-1252',
    sections: ['Companies', 'Markets', 'Policy', 'Comment'],
    feeds: ['rss'],
    stories: OBSERVER,
    path: ({ section, slug }) => `/${section.toLowerCase()}/${slug}.htm`,
    page: observerPage,
  },
  {
    label: 'wire',
    name: 'Transatlantic Wire',
    motto: 'The agency of record on both shores',
    language: 'en-US',
    charset: 'utf-8',
    sections: ['Top News', 'Markets', 'Technology', 'Transport'],
    feeds: ['atom', 'json'],
    stories: WIRE,
    path: ({ slug }) => `/article/${slug}`,
    page: wirePage,
    amp: { path: ({ slug }) => `/amp/${slug}`, page: wireAmpPage },
  },
];
