import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { readCorpus, schoolCalendarOf } from '../../server/src/modules/pricing/index.js'
import {
  checkDocument,
  type Policy,
  policyInFrench,
  SERVICE,
  type ServiceRules,
  unapplied,
} from '../../server/src/modules/regulations/index.js'
import { readAnswers } from '../../server/src/modules/regulations/library/answers.policy.js'
import {
  policyOfShape,
  type ShapedService,
  SHAPES,
} from '../../server/src/modules/regulations/library/shapes.policy.js'
import { civilDay } from '../../server/src/platform/day.js'
import { anyAnswers } from '../support/shape-answers.js'

/** The usual rules that the console offers beside the editor: taken over in any règlement, each is accepted, said in French and applied. */

const here = new URL('.', import.meta.url)
const read = (file: string): unknown => parse(readFileSync(new URL(file, here), 'utf8'))

interface Recipe {
  id: string
  title: string
  says: string
}
// of the console, whose files are not of this project of TypeScript
const console_ = '../../admin/src/features/regulations'
const { COOKBOOK } = (await import(`${console_}/cookbook.ts`)) as { COOKBOOK: readonly Recipe[] }
const { takeOver, recipesFor } = (await import(`${console_}/recipes.ts`)) as {
  takeOver: (policy: Policy, recipe: Recipe) => Policy
  recipesFor: (recipes: readonly Recipe[], search: string) => Recipe[]
}

const canteen: ShapedService = { name: 'Cantine', weekdays: ['mon', 'tue', 'thu', 'fri'], inBreaks: false }
const zone = { breaks: schoolCalendarOf(readCorpus(read('real-rules.yaml'))).breaks.filter((one) => one.zone === 'A') }
const written: Policy = {
  ...{ language: 1, name: 'Cantine', timeZone: 'Europe/Paris', calendar: { zone: 'A' } },
  services: {
    [SERVICE]: {
      ...{ label: 'Cantine', weekdays: ['mon', 'tue', 'thu', 'fri'] },
      actions: {
        book: [{ id: 'normal', until: { back: 1, unit: 'business', at: '09:00' } }],
        cancel: [{ until: { back: 1, unit: 'business', at: '09:00' }, settlement: 'wallet' }],
      },
    },
  },
}
/** Each shape of the library, answered in three ways; but the one without bookings, where nothing is late or cancelled. */
const shaped = SHAPES.filter((shape) => shape.key !== 'without-booking' && !shape.whyNot?.(canteen)).flatMap((shape) =>
  fc.sample(anyAnswers(shape.questions(canteen)), { numRuns: 3, seed: 15 }).map((given, n): [string, Policy] => {
    const { answers } = readAnswers(shape.questions(canteen), given)
    if (!answers) throw new Error('the answers are within their bounds')
    return [`${shape.key} ${n}`, policyOfShape(shape, canteen, answers)]
  }),
)
const WRITTEN = 'a first one'
const REGULATIONS: [string, Policy][] = [[WRITTEN, written], ...shaped]
const KEPT = new Map(['resident', 'plan', 'daysPerWeek'].map((name) => [name, null]))
const said = (policy: Policy) => policyInFrench(policy, SERVICE).join('\n')

describe.each(REGULATIONS)('in %s', (name, policy) => {
  test.each(COOKBOOK.map((recipe) => [recipe.title, recipe] as const))(
    '« %s » is accepted, said and applied',
    (_, recipe) => {
      const taken = takeOver(policy, recipe)
      const { problems } = checkDocument(JSON.stringify(taken), zone, civilDay('2026-09-01'))
      // one that is late where the ordinary limit is that morning: the clerk is told
      const never = name !== WRITTEN && /^(late|cancel-half)/.test(recipe.id) ? /^jamais atteinte/ : /^$/
      expect(problems.filter(({ level, message }) => level === 'error' && !never.test(message))).toEqual([])
      expect(unapplied(taken, KEPT)).toEqual([])
      expect(said(taken)).not.toBe(said(policy))
      expect(said(taken)).not.toMatch(/undefined|null|NaN/)
      expect(takeOver(taken, recipe)).toEqual(taken)
    },
  )
})

test('what a règlement says of something else stays', () => {
  const rules = (policy: Policy): ServiceRules => policy.services[SERVICE] ?? {}
  for (const recipe of COOKBOOK) {
    const taken = takeOver(written, recipe)
    expect({ ...taken, counters: 0, facts: 0, blocks: 0, services: 0 }).toEqual({
      ...written,
      ...{ counters: 0, facts: 0, blocks: 0, services: 0 },
    })
    expect(rules(taken).weekdays).toEqual(rules(written).weekdays)
  }
})

test.each([
  ['maladie', ['sickness-certificate', 'sickness-first-day', 'sickness-week']],
  ['FRATRIE', ['siblings']],
  ['hors delai mois', ['late-twice-a-month', 'late-first-two']],
  ['quotient qf tranches', ['price-brackets']],
  ['ordinateur', []],
])('« %s » finds %j', (search, ids) => {
  expect(recipesFor(COOKBOOK, search).map(({ id }) => id)).toEqual(ids)
})
