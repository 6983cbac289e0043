// npm run licences: writes LICENCES.md, what runs in production and under which licence, from package-lock.json. --check: changes nothing,
// and fails when the list is not what the lock file says, or when a licence is one that nobody has accepted.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

process.chdir(join(import.meta.dirname, '..'))

/** What a commune may run, copy and hand on without publishing its own code: permissive licences, and libraries that stay apart (LGPL). */
const ACCEPTED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]
/** Those whose package does not say it in SPDX words: what its own licence file says. */
const READ = {
  'dejavu-fonts-ttf': [
    'Bitstream-Vera',
    'the licence of the Bitstream Vera fonts, with changes in the public domain: free to use, embed and hand on',
  ],
  'png-js': ['MIT', 'LICENSE of the package'],
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const rows = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
  .map(([path, { version, license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return { name, version, licence: READ[name]?.[0] ?? license ?? 'none' }
  })
const known = new Map(rows.map((row) => [`${row.name} ${row.version}`, row]))

/** « A AND B » is accepted when both are, « A OR B » when one is. */
const isAccepted = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => ACCEPTED.includes(one)))
const refused = [...known.values()].filter(({ name, licence }) => !READ[name] && !isAccepted(licence))
if (refused.length > 0) {
  console.error('Licences that nobody has accepted (scripts/licences.mjs):')
  for (const { name, version, licence } of refused) console.error(`  ${name} ${version}: ${licence}`)
  process.exit(1)
}

const byLicence = new Map()
for (const row of known.values()) byLicence.set(row.licence, [...(byLicence.get(row.licence) ?? []), row])
const list = [...byLicence]
  .sort(([a], [b]) => a.localeCompare(b, 'en'))
  .map(([licence, of]) => {
    const names = of.map(({ name, version }) => `${name} ${version}`).sort((a, b) => a.localeCompare(b, 'en'))
    return `## ${licence}\n\n${names.join(', ')}.\n`
  })
const notes = Object.entries(READ).map(([name, [licence, why]]) => `- \`${name}\`: ${licence}, ${why}.`)
const text = `# Licences of what runs in production

Made from \`package-lock.json\` by \`npm run licences\`; checked with everything else. What only builds or tests is left out.
The licence of each package is in its folder of \`node_modules\`, and is handed on with it.

${notes.join('\n')}

${list.join('\n')}`

const kept = () => {
  try {
    return readFileSync('LICENCES.md', 'utf8')
  } catch {
    return ''
  }
}
if (!process.argv.includes('--check')) writeFileSync('LICENCES.md', text)
else if (kept() !== text) {
  console.error('LICENCES.md is not what package-lock.json says: npm run licences')
  process.exit(1)
}
