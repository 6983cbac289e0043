// Builds what is stale: the server, the portal, the console.
import { join } from 'node:path'
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
}

const BUILDS = {
  server: () =>
    whenStale('server', ['server/src', '.swcrc.json', 'scripts/build-server.mjs'], 'server/dist/main.js', async () =>
      (await import('./build-server.mjs')).buildServer(),
    ),
  web: () => whenStale('web', ['web', 'package-lock.json'], 'web/dist/index.html', () => buildApp('web')),
  admin: () =>
    whenStale('admin', ['admin', 'web/shared', 'package-lock.json'], 'admin/dist/index.html', () => buildApp('admin')),
}

/** Builds what is stale of what is asked. */
export async function buildAll(parts = Object.keys(BUILDS)) {
  const kept = process.env.NODE_ENV
  for (const part of parts) await BUILDS[part]()
  if (kept === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = kept
}

if (process.argv[1] === import.meta.filename) await buildAll()
