// npm run bench -- NAME: measures, never asserts. Without a name, says which there are.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { installMissing } from './install.mjs'

process.chdir(join(import.meta.dirname, '..'))
installMissing()
const names = readdirSync('tests/bench')
  .filter((f) => f.endsWith('.mjs'))
  .map((f) => f.slice(0, -4))
const [name] = process.argv.slice(2)
if (!name || !existsSync(`tests/bench/${name}.mjs`)) {
  console.error(`Mesure inconnue « ${name ?? ''} » : choisissez parmi ${names.join(', ')}.`)
  process.exit(1)
}
const { buildAll } = await import('./build.mjs')
await buildAll(['server'])
await import(`../tests/bench/${name}.mjs`)
