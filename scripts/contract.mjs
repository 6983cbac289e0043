// npm run contract: what changed in the contract since it was last released, and whether it may be. --release writes that version down:
// server/contract/released.graphql, and its changes at the top of server/contract/CHANGELOG.md. --check only says what may not be.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changelogOf, refusedChanges, releasedVersion } from './contract-changes.mjs'

process.chdir(join(import.meta.dirname, '..'))
const [RELEASED, LOG, ACCEPTED] = ['released.graphql', 'CHANGELOG.md', 'accepted-breaks.json'].map((name) =>
  join('server/contract', name),
)
const HEAD =
  '# Changes of the contract\n\nWritten by `npm run contract -- --release`, from what differs between two versions.\n'

const released = existsSync(RELEASED) ? readFileSync(RELEASED, 'utf8') : null
const current = readFileSync('schema.graphql', 'utf8')
const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8'))
const today = new Date().toISOString().slice(0, 10)
const version = released === null ? 1 : releasedVersion(released) + 1

const refused = released === null ? [] : await refusedChanges(released, current, { today, accepted })
for (const line of refused) console.error(line)
if (refused.length > 0) {
  console.error('Le contrat retire ou change ce que des programmes utilisent : voyez server/contract/README.md.')
  process.exit(1)
}
if (process.argv.includes('--check')) process.exit(0)

const changes =
  released === null
    ? `## ${version}, ${today}\n\nThe first contract that is kept.\n`
    : await changelogOf(released, current, { version, today, accepted })
console.log(changes)
if (process.argv.includes('--release')) {
  const log = existsSync(LOG) ? readFileSync(LOG, 'utf8') : HEAD
  writeFileSync(LOG, `${HEAD}\n${changes.trimEnd()}\n${log.slice(HEAD.length)}`)
  writeFileSync(RELEASED, `# Contract ${version}, released ${today}.\n${current}`)
  writeFileSync(ACCEPTED, '{}\n')
  console.log(`Version ${version} du contrat écrite dans server/contract : relisez-la et validez-la.`)
}
