import { expect, test } from '@jest/globals'
import { daysBetween } from '@shared/month'
import { wholeCents, ZERO_CENTS } from '@shared/money'
import { civilDay, type Day } from '@shared/day'
import { emptyBasket, keyOf, slotsOf } from '../../basket/basket'
import { byDay, type CellFacts, type DayFacts } from './facts'
import { addDays, boxState, toggleOne, touchBox, touchDay, type Scope } from './selection'

type States = Record<string, [CellFacts['state'], CellFacts['state']]>

function scopeOf(states: States): Scope {
  const days = Object.entries(states).map(([day, pair]): DayFacts => {
    const cells = pair.map((state, n) => ({
      beneficiaryId: ['louane', 'theo'][n]!,
      state,
      surchargeCents: state === 'LATE' ? wholeCents(100) : ZERO_CENTS,
    }))
    return { day: civilDay(day), open: true, cells }
  })
  return { serviceId: 'canteen', beneficiaryIds: ['louane', 'theo'], days: byDay(days) }
}
const short = (slots: { beneficiaryId: string; day: Day }[]) =>
  slots.map(({ beneficiaryId, day }) => `${beneficiaryId} ${day.slice(8)}`)

// the week of 7 December of the specification: Monday a class trip for Louane, Tuesday already paid for her
const week = daysBetween(civilDay('2026-12-07'), civilDay('2026-12-11'))
const scope = scopeOf({
  '2026-12-07': ['CLOSED', 'FREE'],
  '2026-12-08': ['BOOKED', 'FREE'],
  '2026-12-10': ['FREE', 'FREE'],
  '2026-12-11': ['FREE', 'FREE'],
})

test('one touch adds every checked child who can come', () => {
  const change = touchDay(emptyBasket, scope, civilDay('2026-12-10'))
  expect(short(change.added)).toEqual(['louane 10', 'theo 10'])
})

test('a second touch takes all out', () => {
  const { basket } = touchDay(emptyBasket, scope, civilDay('2026-12-10'))
  const change = touchDay(basket, scope, civilDay('2026-12-10'))
  expect(change.basket.size).toBe(0)
  expect(short(change.removed)).toEqual(['louane 10', 'theo 10'])
})

test('a day chosen for one child adds the other before taking both out', () => {
  const one = toggleOne(emptyBasket, scope, civilDay('2026-12-10'), 'louane')
  const both = touchDay(one.basket, scope, civilDay('2026-12-10'))
  expect(short(both.added)).toEqual(['theo 10'])
  expect(touchDay(both.basket, scope, civilDay('2026-12-10')).basket.size).toBe(0)
})

test('one touch adds a late day', () => {
  const late = scopeOf({ '2026-11-26': ['BOOKED', 'LATE'] })
  expect(short(touchDay(emptyBasket, late, civilDay('2026-11-26')).added)).toEqual(['theo 26'])
})

test('a full, closed, past or paid day changes nothing', () => {
  for (const state of ['FULL', 'CLOSED', 'PAST', 'BOOKED', 'HELD', 'DEADLINE_PASSED', 'NOT_ENTITLED'] as const) {
    const change = touchDay(emptyBasket, scopeOf({ '2026-12-04': [state, state] }), civilDay('2026-12-04'))
    expect([change.added, change.removed, change.basket.size]).toEqual([[], [], 0])
  }
})

test('the week box of 7 December adds six meals, then takes the six out', () => {
  const change = touchBox(emptyBasket, scope, week)
  expect(short(change.added)).toEqual(['theo 07', 'theo 08', 'louane 10', 'theo 10', 'louane 11', 'theo 11'])
  expect(touchBox(change.basket, scope, week).removed).toHaveLength(6)
})

test('a bulk action never adds a surcharge, and says which days it left', () => {
  const mixed = scopeOf({ '2026-11-26': ['LATE', 'LATE'], '2026-11-27': ['FREE', 'FREE'] })
  const change = touchBox(emptyBasket, mixed, [civilDay('2026-11-26'), civilDay('2026-11-27')])
  expect(short(change.added)).toEqual(['louane 27', 'theo 27'])
  expect(short(change.late)).toEqual(['louane 26', 'theo 26'])
})

test('a day whose state is free but which costs a surcharge is late all the same', () => {
  const odd = scopeOf({ '2026-11-26': ['FREE', 'FREE'] })
  const facts = odd.days.get('2026-11-26')!
  const days = byDay([{ ...facts, cells: facts.cells.map((cell) => ({ ...cell, surchargeCents: wholeCents(100) })) }])
  expect(touchBox(emptyBasket, { ...odd, days }, [civilDay('2026-11-26')]).added).toEqual([])
})

test('unticking a box also takes out late days chosen one by one', () => {
  const mixed = scopeOf({ '2026-11-26': ['LATE', 'BOOKED'] })
  const { basket } = touchDay(emptyBasket, mixed, civilDay('2026-11-26'))
  expect(boxState(basket, mixed, [civilDay('2026-11-26')])).toBe('all')
  expect(touchBox(basket, mixed, [civilDay('2026-11-26')]).basket.size).toBe(0)
})

test('a box is empty, dashed, ticked, or hidden when nothing can be chosen', () => {
  expect(boxState(emptyBasket, scope, week)).toBe('none')
  const some = touchDay(emptyBasket, scope, civilDay('2026-12-10')).basket
  expect(boxState(some, scope, week)).toBe('some')
  expect(boxState(touchBox(some, scope, week).basket, scope, week)).toBe('all')
  expect(boxState(emptyBasket, scopeOf({ '2026-12-04': ['FULL', 'BOOKED'] }), [civilDay('2026-12-04')])).toBeNull()
  expect(boxState(emptyBasket, scopeOf({ '2026-11-26': ['LATE', 'LATE'] }), [civilDay('2026-11-26')])).toBeNull()
})

test('a range adds and takes nothing out', () => {
  const { basket } = touchDay(emptyBasket, scope, civilDay('2026-12-10'))
  const change = addDays(basket, scope, [civilDay('2026-12-10'), civilDay('2026-12-11')])
  expect(short(change.added)).toEqual(['louane 11', 'theo 11'])
  expect(change.basket.size).toBe(4)
})

test('the basket of other services and unchecked children is left alone', () => {
  const other = { serviceId: 'care', beneficiaryId: 'theo', day: civilDay('2026-12-10') }
  const louane = { serviceId: 'canteen', beneficiaryId: 'louane', day: civilDay('2026-12-10') }
  const basket = new Set([keyOf(other), keyOf(louane)])
  const theoOnly = { ...scope, beneficiaryIds: ['theo'] }
  const change = touchDay(touchDay(basket, theoOnly, civilDay('2026-12-10')).basket, theoOnly, civilDay('2026-12-10'))
  expect(slotsOf(change.basket)).toEqual([other, louane])
})
