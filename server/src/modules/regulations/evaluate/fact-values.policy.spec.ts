import { expect, test } from '@jest/globals'
import type { Path, Policy, ServiceRules } from '../language/language.policy.js'
import type { Price } from '../language/price-language.policy.js'
import { ruleContext } from '../language/rule-context.policy.js'
import { priceFacts } from './fact-values.policy.js'

const HUGE = 1_000_000_000
const asked = (rules: ServiceRules, more: Partial<Policy> = {}) => {
  const context = ruleContext(
    { language: 1, name: 'x', ...more, services: { service: rules } },
    { breaks: [] },
    'service',
  )
  if (!context) throw new Error('no service')
  const { values, unbounded } = priceFacts(context)
  return [Object.fromEntries(values), [...unbounded]]
}
const when = (condition: object) => asked({ modifiers: [{ when: condition as never, add: 1 }] })[0]
const priced = (price: Price) => asked({ price })

test('a price asks the fact it switches on, at each end of its brackets and beyond', () => {
  expect(
    priced({ by: 'qf', brackets: [{ from: 0, to: 400, price: 1 }, { below: 800, price: 2 }, { price: 3 }] }),
  ).toEqual([{ qf: [0, 400, 799, HUGE] }, []])
  expect(priced({ by: 'level', table: { nursery: 1, elementary: 2 } })).toEqual([
    { level: ['nursery', 'elementary'] },
    [],
  ])
})

test('a table that has a price for everything else asks another word; one of yes and no asks both', () => {
  expect(priced({ by: 'plan', table: { forfait: 1 }, otherwise: 2 })).toEqual([{ plan: ['forfait', 'autre'] }, []])
  expect(priced({ by: 'resident', table: { true: 1 }, otherwise: 2 })).toEqual([{ resident: [true, false] }, []])
})

test('a rate asks nothing and a lot, and has no ceiling unless it says one', () => {
  expect(priced({ percent: 0.5, of: 'qf' })).toEqual([{ qf: [0, HUGE] }, ['qf']])
  expect(priced({ percent: 0.5, of: 'qf', max: 700 })).toEqual([{ qf: [0, HUGE] }, []])
  expect(priced(380)).toEqual([{}, []])
  expect(asked({})).toEqual([{}, []])
})

test('a condition asks its value and those on each side of it', () => {
  expect(when({ childRank: 2 })).toEqual({ childRank: [1, 2, 3] })
  expect(when({ qf: { min: 400, max: 800 } })).toEqual({ qf: [399, 400, 401, 799, 800, 801] })
  expect(when({ qf: { above: 400 } })).toEqual({ qf: [399, 400, 401] })
  expect(when({ qf: { below: 400 } })).toEqual({ qf: [399, 400, 401] })
  expect(when({ level: ['CP', 'CE1'] })).toEqual({ level: ['CP', 'CE1'] })
  expect(when({ level: { not: 'CP' } })).toEqual({ level: ['CP'] })
  expect(when({ days: { all: ['mon', 'tue'] } })).toEqual({ days: ['mon', 'tue'] })
  expect(when({ resident: true })).toEqual({ resident: [true, false] })
  expect(when({ qf: null })).toEqual({ qf: [] })
  expect(when({ date: { min: '2026-12-01' } })).toEqual({ date: [] })
  expect(when({ any: [{ level: 'CP' }], not: { age: 3 } })).toEqual({ level: ['CP'], age: [2, 3, 4] })
})

test('the ways to book count, those of other actions, blocks and counters do not', () => {
  const book: Path[] = [{ when: { level: 'CP' }, modifiers: [{ when: { childRank: 2 }, add: 1 }] }]
  const cancel: Path[] = [{ when: { age: 3 } }]
  expect(
    asked(
      { actions: { book, cancel } },
      {
        blocks: [{ when: { debtCents: { min: 1 } }, because: 'x' }],
        counters: { late: { counts: 'book', when: { late: true } } },
      },
    ),
  ).toEqual([{ level: ['CP'], childRank: [1, 2, 3] }, []])
})
