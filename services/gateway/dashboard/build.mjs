/** Builds the live page: `node services/gateway/dashboard/build.mjs FOLDER`, with `--watch` to go on as files change. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';

const [folder, watch] = process.argv.slice(2);
if (!folder) throw new Error('Expected the folder to build into.');
const source = (name) => fileURLToPath(new URL(`./page/${name}`, import.meta.url));

mkdirSync(folder, { recursive: true });
copyFileSync(source('index.html'), `${folder}/index.html`);
const build = await context({
  entryPoints: [{ in: source('main.tsx'), out: 'page' }],
  outdir: folder,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  tsconfig: source('tsconfig.json'),
  legalComments: 'none',
  logLevel: 'warning',
});
if (watch === '--watch') await build.watch();
else {
  await build.rebuild();
  await build.dispose();
}
