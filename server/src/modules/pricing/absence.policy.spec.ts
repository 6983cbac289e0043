import { describe, expect, test } from '@jest/globals'
import type { RuleContext, RuleEvent } from '../regulations/index.js'
import { settleAbsence } from './absence.policy.js'
import type { Decision } from './decision.policy.js'
import { nothing, type Quote } from './quote.policy.js'
import { civilDay, type Day } from '../../platform/day.js'
import { type Cents, wholeCents } from '../../platform/money.js'

const MONDAY = civilDay('2026-12-07')
const TUESDAY = civilDay('2026-12-08')
const THURSDAY = civilDay('2026-12-10')
const due = (cents: Cents | null, more: Partial<Quote> = {}): Quote => ({
  ...nothing,
  cents,
  lines: cents === null ? [] : [{ label: 'repas', cents, part: null }],
  explanation: `${cents}`,
  ...more,
})
const event: RuleEvent = { action: 'absence', day: TUESDAY, now: new Date('2026-12-07T08:00Z'), facts: {} }
const answer = (outcome: Decision['outcome'], price: Quote, path: string) =>
  ({ action: 'absence', outcome, path, price, chargedDays: null }) as Decision

function settled(answers: Record<string, Decision>, days: Day[], asked = event) {
  const seen: RuleEvent[] = []
  const decision = settleAbsence({} as RuleContext, asked, days, (_context, one) => {
    seen.push(one)
    return answers[one.day] ?? answer('charge', due(wholeCents(1)), 'other')
  })
  return { decision, seen }
}
const waiting = {
  [MONDAY]: answer('charge', due(wholeCents(380)), 'carence'),
  [TUESDAY]: answer('doNotCharge', due(wholeCents(0)), 'certificat'),
  [THURSDAY]: answer('charge', due(wholeCents(190)), 'moitié'),
}

test('each day is decided on its own; where they differ the answer is mixed, and says each, with what stays due of all', () => {
  const { decision, seen } = settled(waiting, [MONDAY, TUESDAY, THURSDAY])
  expect(decision).toMatchObject({ outcome: 'mixed', path: 'certificat', chargedDays: 2 })
  expect(decision.days).toEqual([
    { day: MONDAY, outcome: 'charge', cents: 380 },
    { day: TUESDAY, outcome: 'doNotCharge', cents: 0 },
    { day: THURSDAY, outcome: 'charge', cents: 190 },
  ])
  expect(decision.price).toEqual({
    ...nothing,
    cents: 570,
    lines: [
      { label: 'repas', cents: 380, part: null },
      { label: 'repas', cents: 190, part: null },
    ],
    explanation: '380 + 190',
  })
  expect(seen.map((e) => [e.day, e.facts.firstDayAbsent])).toEqual([
    [MONDAY, MONDAY],
    [TUESDAY, MONDAY],
    [THURSDAY, MONDAY],
  ])
})

test('the first day of absence is the one that was said', () => {
  const said = { ...event, facts: { firstDayAbsent: '2026-12-04' } }
  expect(settled(waiting, [TUESDAY], said).seen[0]?.facts).toEqual({ firstDayAbsent: '2026-12-04' })
})

test('a day that is not among them is decided too, and stays apart from what is due', () => {
  const { decision, seen } = settled(waiting, [MONDAY, THURSDAY])
  expect(decision).toMatchObject({ path: 'certificat', chargedDays: 2, price: { cents: 570 } })
  expect(seen.map((e) => e.day)).toEqual([MONDAY, THURSDAY, TUESDAY])
  expect(settled({}, []).seen[0]?.facts).toEqual({ firstDayAbsent: TUESDAY })
})

describe('the price of all', () => {
  test('is nothing where no day stays due', () =>
    expect(settled({ [TUESDAY]: waiting[TUESDAY] as Decision }, [TUESDAY]).decision.price).toEqual(nothing))
  test('is unknown while that of one day is', () => {
    const unknown = due(null, { missing: 'il manque le quotient familial' })
    const answers = { ...waiting, [THURSDAY]: answer('charge', unknown, 'x') }
    expect(settled(answers, [MONDAY, THURSDAY]).decision.price).toBe(unknown)
  })
  test('is final when that of each day is', () => {
    const answers = { ...waiting, [THURSDAY]: answer('charge', due(wholeCents(190), { final: false }), 'x') }
    expect(settled(answers, [MONDAY, THURSDAY]).decision.price.final).toBe(false)
  })
})
