/** What the command line understands, and how it says so. */

/** The caller's mistake: printed without a stack, exit code 2. */
export class UsageError extends Error {}

export const USAGE = `claimwire: news pages in, companies, claims and market events out

  extract FILE|- [--url URL]        read one page and print what it says, as JSON; needs no Redis
  extract --batch                   read JSON lines {"id","url","path"|"html"} from standard input, write a line each
  ingest URL… [--file FILE] [--force] [--no-wait]
                                    submit pages to the workers and follow them to their end; FILE holds an address a line, "-" reads them from standard input
  ingest --warc FILE                the HTML pages of a WARC file (.warc or .warc.gz), without fetching them again
  ingest --watch                    follow what the workers do until Ctrl-C
  feeds list                        feeds with their state
  feeds add URL… [--interval SECONDS]
  feeds add-starter TOPIC…           some sixty public feeds: business, technology, filings
  feeds remove URL|ID…
  feeds import FILE.opml            every feed of an OPML file
  feeds export                      all feeds as OPML
  companies import FILE             companies known beforehand: company_tickers_exchange.json of the SEC, GLEIF's CSV, or a CSV with a column "name"
  export [--kind claims|events|companies|articles] [--since ISO] [--format jsonl|csv]
                                    what the account holds, newest first: a JSON line an item with all its evidence, of every kind unless one is
                                    named; or CSV of one kind. Since: claims first seen, events first reported, articles published, companies changed
  keys list
  keys create NAME [--role reader|ingester|admin]
                                    prints the key, once
  keys revoke NAME
  failed list [--limit N]           pages that failed, newest first, and why
  failed retry ID…|--all            submit them again
  failed drop ID…|--all             forget them

  --help                            this text

On a terminal the output is for people, in a pipe it is JSON lines. Which Redis and which key prefix: REDIS_URL, REDIS_PREFIX, as for the
other processes; without REDIS_URL, the instance that \`npm start\` runs in this folder, if it runs.
Exit codes: 0 all went well, 1 something failed, 2 the command was not understood.
`;
