// npm run codegen: writes schema.graphql from the server, then the typed hooks and the limits of fields of both apps, who may do what for the
// console, what of the contract a program may ask, and the operations of the client. --check fails when they differ, and leaves them as they were.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildServer } from './build-server.mjs'

process.chdir(join(import.meta.dirname, '..'))
const FILES = [
  'schema.graphql',
  'web/src/generated/graphql.ts',
  'admin/src/generated/graphql.ts',
  'web/shared/generated/possibleTypes.ts',
  'web/shared/generated/limits.ts',
  'admin/src/generated/staffRights.ts',
  'server/contract/programs.graphql',
  'clients/typescript/src/generated/operations.ts',
]
const read = () => FILES.map((file) => readFileSync(file, { encoding: 'utf8', flag: 'a+' }))
const run = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) {
    process.stderr.write(stdout + stderr)
    process.exit(1)
  }
}

const before = read()
buildServer()
run('server/dist/emit-schema.js', 'schema.graphql')
run('server/dist/emit-program-contract.js', 'schema.graphql', 'server/contract/programs.graphql')
run('server/dist/emit-limits.js', 'web/shared/generated/limits.ts')
run('server/dist/emit-staff-rights.js', 'admin/src/generated/staffRights.ts')
run('node_modules/@graphql-codegen/cli/cjs/bin.js', '-c', 'codegen.yml')
const after = read()
const changed = FILES.filter((_, i) => after[i] !== before[i])
for (const file of changed) console.log(`${file} a changé`)
if (process.argv.includes('--check') && changed.length > 0) {
  FILES.forEach((file, i) => after[i] === before[i] || writeFileSync(file, before[i]))
  console.error(
    'Le schéma ou les hooks ne correspondaient pas au serveur : lancez « npm run codegen », relisez la différence et validez-la.',
  )
  process.exit(1)
}
