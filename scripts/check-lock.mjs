// Every optional (platform) dependency named in the lock must itself be in the lock, or `npm ci` fails elsewhere.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = Object.entries(packages).flatMap(([path, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
    .map((name) => `${name}@${entry.optionalDependencies[name]} (of ${path})`),
)
for (const line of missing) console.log(`missing ${line}`)
process.exit(missing.length > 0 ? 1 : 0)
