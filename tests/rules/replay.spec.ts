import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import {
  caseProblems,
  readCorpus,
  replay,
  schoolCalendarOf,
  type WorkedCase,
} from '../../server/src/modules/pricing/index.js'
import { checkPolicy } from '../../server/src/modules/regulations/index.js'
import { civilDay } from '../../server/src/platform/day.js'

const here = new URL('.', import.meta.url)
const read = (file: string): unknown => parse(readFileSync(new URL(file, here), 'utf8'))
const namesIn = (folder: string, ending: string) =>
  readdirSync(new URL(folder, here)).flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []))

const corpus = readCorpus(read('real-rules.yaml'))
const school = schoolCalendarOf(corpus)
const policies = namesIn('policies', '.yaml')
const outside = namesIn('outside', '.policy.yaml')

test('every published règlement has its policy, and every policy its règlement', () =>
  expect(policies.sort()).toEqual(corpus.entries.map((e) => e.id).sort()))

test('every outside règlement has its policy and its cases', () =>
  expect(outside.sort()).toEqual(namesIn('outside', '.cases.yaml').sort()))

function replayed(file: string, cases: readonly WorkedCase[]) {
  const { policy, problems } = checkPolicy(read(file), school, civilDay('2026-09-01'))
  test('the policy is accepted without an error', () => expect(problems.filter((p) => p.level === 'error')).toEqual([]))
  test.each(
    cases.map((c, i) => [`${i + 1}. ${c.action} ${c.service} ${c.meal_date} ${c.at ?? ''}: ${c.expected}`, c] as const),
  )('%s', (_, worked) => {
    if (!policy) throw new Error('the policy is refused')
    expect(caseProblems(worked)).toEqual([])
    const { passed, expected, got, why } = replay(policy, school, worked)
    expect({ got: passed ? expected : got, why }).toEqual({ got: expected, why })
  })
}

describe.each(corpus.entries.filter((e) => policies.includes(e.id)))('$id', ({ id, worked_examples: cases }) =>
  replayed(`policies/${id}.yaml`, cases),
)

describe.each(outside)('outside: %s', (name) =>
  replayed(
    `outside/${name}.policy.yaml`,
    readCorpus(read(`outside/${name}.cases.yaml`)).entries.flatMap((e) => e.worked_examples),
  ),
)
