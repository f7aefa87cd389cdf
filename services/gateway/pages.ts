/** GraphiQL from the packages' own files, for machines without a network. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);

const FILES: Readonly<Record<string, readonly [specifier: string, type: string]>> = {
  'react.js': ['react/umd/react.production.min.js', 'text/javascript'],
  'react-dom.js': ['react-dom/umd/react-dom.production.min.js', 'text/javascript'],
  'graphiql.js': ['graphiql/graphiql.min.js', 'text/javascript'],
  'graphiql.css': ['graphiql/graphiql.min.css', 'text/css'],
  'graphql-ws.js': ['graphql-ws/umd/graphql-ws.min.js', 'text/javascript'],
};

export const EXAMPLE = `# What moved, how much, and who says so. Press the button to run it.
query LatestEvents {
  marketEvents(first: 10) {
    nodes {
      headline
      type
      status
      importance
      participants { name role }
      figures { quantity { surface value unit } publisherCount }
      corroboration { level independentOrigins }
      evidence { text article { title source { name } } }
    }
  }
}

# The same, as it happens.
subscription Live {
  marketEventChanged {
    cursor
    op
    marketEvent { headline importance }
  }
}`;

/** Without introspection there is nothing for an editor to show. */
export function servePages(server: FastifyInstance, { introspection }: { introspection: boolean }): void {
  if (!introspection) return;
  server.get('/graphiql', (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', CONTENT_SECURITY_POLICY).send(GRAPHIQL),
  );
  server.get('/graphiql/start.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(START));
  for (const [name, [specifier, type]] of Object.entries(FILES)) {
    let content: Buffer | null = null;
    server.get(`/graphiql/${name}`, (_request, reply) => {
      content ??= readFileSync(resolveFile(specifier));
      return reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=86400').send(content);
    });
  }
}

/** Some packages do not export the files that a browser needs: their folder is found by their package.json, or by their main file. */
function resolveFile(specifier: string): string {
  const [name = '', ...path] = specifier.split('/');
  const main = require.resolve(name);
  const folder = main.slice(0, main.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}/`.length);
  return folder + path.join('/');
}

const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws: wss:; worker-src 'self' blob:; frame-ancestors 'none'";

const ICON =
  "<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='4' fill='%230b57d0'/%3E%3C/svg%3E\">";

const GRAPHIQL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Claimwire · GraphiQL</title>${ICON}
<link rel="stylesheet" href="/graphiql/graphiql.css"><style>html,body,#graphiql{height:100%;margin:0}</style></head><body><div id="graphiql">Loading…</div>
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script><script src="/graphiql/graphql-ws.js"></script><script src="/graphiql/graphiql.js"></script><script src="/graphiql/start.js"></script></body></html>`;

/** What another page wants to show stands behind the `#`, where no limit of a server's applies: `#query=…&variables=…`. */
const START = `const given = new URLSearchParams(location.hash.slice(1));
const url = location.origin + '/graphql';
const fetcher = GraphiQL.createFetcher({ url, wsClient: graphqlWs.createClient({ url: url.replace(/^http/, 'ws'), lazy: true }) });
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, {
  fetcher,
  defaultQuery: ${JSON.stringify(EXAMPLE)},
  ...(given.has('query') && { query: given.get('query'), variables: given.get('variables') ?? '' }),
}));
`;
