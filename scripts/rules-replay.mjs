// npm run rules:replay -- --policy FILE --cases FILE [--entry ID]: replays worked cases against a policy file.
import { readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installMissing } from './install.mjs'

const asked = process.env.INIT_CWD ?? process.cwd()
process.chdir(join(import.meta.dirname, '..'))
installMissing()
const { parse } = await import('yaml')
const { buildAll } = await import('./build.mjs')
await buildAll(['server'])
const { checkPolicy } = await import('../server/dist/modules/regulations/checks/check-policy.policy.js')
const { readCorpus, schoolCalendarOf } = await import('../server/dist/modules/pricing/replay-corpus.policy.js')
const { replay } = await import('../server/dist/modules/pricing/replay.policy.js')
const { caseProblems } = await import('../server/dist/modules/pricing/replay-case.policy.js')

const { values } = parseArgs({
  options: { policy: { type: 'string' }, cases: { type: 'string' }, entry: { type: 'string' } },
})
if (!values.policy || !values.cases) {
  console.error('Usage : npm run rules:replay -- --policy FICHIER --cases FICHIER [--entry ID]')
  process.exit(2)
}
const read = (file) => {
  try {
    return parse(readFileSync(resolve(asked, file), 'utf8'))
  } catch (caught) {
    const why = caught.code === 'ENOENT' ? 'ce fichier n’existe pas.' : `ce n’est pas du YAML : ${caught.message}`
    console.error(`${file} : ${why}`)
    process.exit(2)
  }
}

const corpus = readCorpus(read(values.cases))
const calendars = corpus.calendars ?? parse(readFileSync('tests/rules/real-rules.yaml', 'utf8')).calendars
const school = schoolCalendarOf({ ...corpus, calendars })
const { policy, problems } = checkPolicy(read(values.policy), school, '2026-09-01')
for (const { level, pointer, message } of problems) {
  console.error(`${level === 'error' ? 'ERREUR' : 'attention'} ${pointer} : ${message}`)
}
if (!policy) process.exit(2)

const named = values.entry ?? basename(values.policy, extname(values.policy))
const chosen = corpus.entries.filter((e) => e.id === named)
const entries = chosen.length > 0 || values.entry ? chosen : corpus.entries
if (entries.length === 0) {
  console.error(`Aucune entrée « ${named} » dans ${values.cases}.`)
  process.exit(2)
}

let passed = 0
let failed = 0
let unreadable = 0
for (const { id, worked_examples: cases } of entries) {
  for (const [i, worked] of cases.entries()) {
    const wrong = caseProblems(worked)
    if (wrong.length > 0) {
      unreadable++
      console.log(`MAL ÉCRIT ${id} #${i + 1} :\n${wrong.map((one) => `  ${one}`).join('\n')}`)
      continue
    }
    const { passed: ok, expected, got, why, ignored } = replay(policy, school, worked)
    if (ignored.length > 0)
      console.log(
        `attention ${id} #${i + 1} : ni le langage ni le règlement ne connaît ${ignored.join(', ')} (déclarez-le dans « facts ») : cela ne change rien.`,
      )
    if (ok) passed++
    else {
      failed++
      const given = worked.given ? ` given ${JSON.stringify(worked.given)}` : ''
      console.log(
        `FAILED ${id} #${i + 1}: ${worked.action} ${worked.service} ${worked.meal_date}${worked.at ? ` at ${worked.at}` : ''}${given}`,
      )
      console.log(
        `  expected ${expected}${worked.why ? `  (${worked.why})` : ''}\n  got      ${got}\n  why      ${why}`,
      )
    }
  }
}
console.log(`${passed} passed, ${failed} failed${unreadable > 0 ? `, ${unreadable} badly written` : ''}`)
process.exit(failed + unreadable === 0 && passed > 0 ? 0 : 1)
