import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { contract } from '../support/contract.js'
import { TRACES } from '../support/mutation-traces.js'

const mutations = Object.keys(contract.getMutationType()?.getFields() ?? {})
const ROOT = join(import.meta.dirname, '..')
const specs = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('mutation-traces') && !path.startsWith('pages'))
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n')

/** Town by town, `useTown` expects of each mutation that was done in it the trace which its line names (support/traces.ts). */
test('every mutation of the contract says what it leaves behind', () => {
  expect(Object.keys(TRACES).sort()).toEqual([...mutations].sort())
})

test('what leaves no event of the audit says why', () => {
  for (const [name, trace] of Object.entries(TRACES))
    expect({ name, said: 'actions' in trace ? trace.actions.length > 0 : trace.why.length > 30 }).toEqual({
      name,
      said: true,
    })
})

test.each(mutations)('%s is done by a test', (name) => {
  expect(specs).toMatch(new RegExp(`\\b${name}\\b`))
})
