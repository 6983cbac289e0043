// Builds what is stale: the server, the portal, the console, the site for developers.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { whenStale } from './freshness.mjs'

const root = join(import.meta.dirname, '..')

async function buildApp(name) {
  // a leaked NODE_ENV=test would ship development code
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  await build({
    root: join(root, name),
    configFile: join(root, name, 'vite.config.ts'),
    logLevel: 'warn',
    mode: 'production',
  })
  compress(join(root, name, 'dist'))
}

/** Beside each text its Brotli and gzip forms: the server sends the one that the browser takes, at no cost. */
function compress(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css|html|svg|json|graphql)$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const content = readFileSync(file)
    writeFileSync(`${file}.br`, brotliCompressSync(content))
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
  }
}

/** What the site for developers says comes from these. */
const DOCS = [
  ...['docs', 'clients/typescript', 'schema.graphql', 'server/contract', 'server/README.md', 'server/src/platform'],
  ...['server/src/modules/integrations', 'web/shared/theme', 'package-lock.json'],
  ...['scripts/build.mjs', 'scripts/build-docs.mjs'],
]

const BUILDS = {
  server: () =>
    whenStale('server', ['server/src', '.swcrc.json', 'scripts/build-server.mjs'], 'server/dist/main.js', async () =>
      (await import('./build-server.mjs')).buildServer(),
    ),
  web: () =>
    whenStale('web', ['web', 'package-lock.json', 'scripts/build.mjs'], 'web/dist/index.html', () => buildApp('web')),
  admin: () =>
    whenStale('admin', ['admin', 'web/shared', 'package-lock.json', 'scripts/build.mjs'], 'admin/dist/index.html', () =>
      buildApp('admin'),
    ),
  docs: () =>
    whenStale('docs', DOCS, 'docs/dist/index.html', async () => {
      await (await import('./build-docs.mjs')).buildDocs()
      compress(join(root, 'docs/dist'))
    }),
}

/** Builds what is stale of what is asked. */
export async function buildAll(parts = Object.keys(BUILDS)) {
  const kept = process.env.NODE_ENV
  for (const part of parts) await BUILDS[part]()
  if (kept === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = kept
}

if (process.argv[1] === import.meta.filename) await buildAll()
