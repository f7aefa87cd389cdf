/** Serves the live page: three built files, held in memory and packed once, at `/` and at the addresses of its views. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Where `node setup.mjs dist` puts the page: beside this file's compiled form, which the sources know as well. */
const BUILT = ['./built/', '../../../dist/services/gateway/dashboard/built/']
  .map((folder) => new URL(folder, import.meta.url))
  .find((folder) => existsSync(folder));

const VIEWS = ['/', '/disagreements', '/companies/:slug', '/day', '/works', '/search'];
const FILES: Readonly<Record<string, string>> = { 'page.js': 'text/javascript', 'page.css': 'text/css' };

/** Only this server's own files and its API; text of other people's pages could not run even where it were taken for markup. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

interface ServedFile {
  type: string;
  etag: string;
  plain: Buffer;
  gzip: Buffer;
  br: Buffer;
}

/** Run from its sources, without a build, the gateway has no page and says so at its address. */
export function serveDashboard(server: FastifyInstance): void {
  const page = read('index.html', 'text/html');
  for (const path of VIEWS) serve(server, path, page);
  for (const [name, type] of Object.entries(FILES)) serve(server, `/page/${name}`, read(name, type));
}

function serve(server: FastifyInstance, path: string, file: ServedFile | null): void {
  server.get(path, (request, reply) => {
    if (!file)
      return reply
        .code(404)
        .type('text/plain; charset=utf-8')
        .send('The page is not built: run `npm run build`. The API is at /graphql.\n');
    reply.headers({ ...HEADERS, etag: file.etag, 'cache-control': 'no-cache', vary: 'accept-encoding' });
    if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
    if (encoding) reply.header('content-encoding', encoding);
    return reply.type(`${file.type}; charset=utf-8`).send(file[encoding ?? 'plain']);
  });
}

function read(name: string, type: string): ServedFile | null {
  if (!BUILT) return null;
  const plain = readFileSync(new URL(name, BUILT));
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { type, etag, plain, gzip: gzipSync(plain), br: brotliCompressSync(plain) };
}
