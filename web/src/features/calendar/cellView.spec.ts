import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { wholeCents, ZERO_CENTS } from '@shared/money'
import { emptyBasket, keyOf } from '../../basket/basket'
import { initialsOf } from '../../initials'
import { cellView } from './cellView'
import { cellWords, whyNot } from './cellWords'
import type { CellFacts, DayFacts } from './facts'

const louane = { beneficiaryId: 'l', firstName: 'Louane' }
const theo = { beneficiaryId: 't', firstName: 'Théo' }
const day = civilDay('2026-12-10')

function facts(...states: CellFacts['state'][]): DayFacts {
  const cells = states.map((state, n): CellFacts => ({
    beneficiaryId: [louane, theo][n]!.beneficiaryId,
    state,
    surchargeCents: state === 'LATE' ? wholeCents(100) : ZERO_CENTS,
    reason: state === 'DEADLINE_PASSED' ? 'Réservations closes depuis lundi 23 novembre à 9 h' : null,
  }))
  return { day, open: true, cells }
}
const look = (dayFacts: DayFacts | undefined, basket = emptyBasket, today = civilDay('2026-11-25')) =>
  cellView({ serviceId: 's', day, facts: dayFacts, children: [louane, theo], basket, today })
const chosen = (...who: { beneficiaryId: string }[]) =>
  new Set(who.map(({ beneficiaryId }) => keyOf({ serviceId: 's', beneficiaryId, day })))
const words = (dayFacts: DayFacts, basket = emptyBasket) => cellWords(look(dayFacts, basket), dayFacts, false)

test('a free day shows an empty box and no token', () => {
  expect(look(facts('FREE', 'FREE'))).toMatchObject({ look: 'free', tokens: [], selectable: true })
})

test('a chosen day shows a filled token for each child', () => {
  const view = look(facts('FREE', 'FREE'), chosen(louane, theo))
  expect(view).toMatchObject({ look: 'chosen', tokens: [{ standing: 'chosen' }, { standing: 'chosen' }] })
})

test('a part chosen day shows a filled and a hollow token', () => {
  expect(look(facts('FREE', 'FREE'), chosen(louane)).tokens.map(({ standing }) => standing)).toEqual(['chosen', 'free'])
})

test('a day paid for one and free for the other stays open to choose', () => {
  expect(look(facts('BOOKED', 'FREE'))).toMatchObject({
    look: 'free',
    selectable: true,
    tokens: [{ standing: 'booked' }, { standing: 'free' }],
  })
})

test('a day late for all shows its surcharge; with another child booked, an amber token', () => {
  expect(look(facts('LATE', 'LATE'))).toMatchObject({ look: 'late', surchargeCents: 100, tokens: [] })
  expect(look(facts('BOOKED', 'LATE'))).toMatchObject({
    look: 'free',
    surchargeCents: null,
    tokens: [{ standing: 'booked' }, { standing: 'late' }],
  })
})

test('a late day whose surcharge is not published is late, and says no amount', () => {
  const late = facts('LATE', 'LATE')
  const free = { ...late, cells: late.cells.map((cell) => ({ ...cell, surchargeCents: ZERO_CENTS })) }
  expect(look(free)).toMatchObject({ look: 'late', surchargeCents: null })
  expect(words(free)).toEqual([{ key: 'lateFree', names: ['Louane', 'Théo'] }])
})

test('a chosen late day keeps saying that it costs more', () => {
  expect(look(facts('BOOKED', 'LATE'), chosen(theo)).chosenLate).toBe(true)
})

test('full, deadline passed, closed and past days cannot be chosen', () => {
  expect(look(facts('FULL', 'FULL'))).toMatchObject({ look: 'full', selectable: false })
  expect(look(facts('DEADLINE_PASSED', 'DEADLINE_PASSED')).look).toBe('deadline')
  expect(look({ ...facts('CLOSED', 'CLOSED'), open: false }).look).toBe('closed')
  expect(look(facts('PAST', 'PAST'), emptyBasket, civilDay('2026-12-11')).look).toBe('past')
})

test('a past day keeps the tokens of who came', () => {
  expect(look(facts('BOOKED', 'PAST'), emptyBasket, civilDay('2026-12-11')).tokens).toEqual([
    { beneficiaryId: 'l', standing: 'booked' },
  ])
})

test('a child who cannot come has no token', () => {
  expect(look(facts('NOT_ENTITLED', 'BOOKED')).tokens).toEqual([{ beneficiaryId: 't', standing: 'booked' }])
})

test('a day that is not loaded is not selectable', () => {
  expect(look(undefined)).toMatchObject({ selectable: false, tokens: [] })
})

test('hidden words name who can be booked', () => {
  expect(words(facts('FREE', 'FREE'))).toEqual([{ key: 'free', names: ['Louane', 'Théo'] }])
})

test('hidden words say each part of a mixed day, chosen first', () => {
  expect(words(facts('FREE', 'FREE'), chosen(theo))).toEqual([
    { key: 'chosen', names: ['Théo'] },
    { key: 'free', names: ['Louane'] },
  ])
  expect(words(facts('BOOKED', 'LATE'))).toEqual([
    { key: 'booked', names: ['Louane'] },
    { key: 'late', names: ['Théo'], cents: 100 },
  ])
})

test('a day that is given by its waiting list is not said to be full while it has places', () => {
  const full = facts('FULL', 'FULL')
  const listed = { ...full, placesLeft: 4, cells: full.cells.map((cell) => ({ ...cell, canWait: true })) }
  expect(words(listed)).toEqual([{ key: 'list', names: [] }])
  expect(words({ ...listed, placesLeft: 0 })).toEqual([{ key: 'full', names: [] }])
})

test('what is so for everybody is said without names', () => {
  expect(words(facts('FULL', 'FULL'))).toEqual([{ key: 'full', names: [] }])
  expect(words(facts('FULL', 'BOOKED'))).toContainEqual({ key: 'full', names: ['Louane'] })
})

test('a closed day gives its full reason, a note and today are said too', () => {
  const closed = { ...facts('CLOSED', 'CLOSED'), open: false, reason: 'Fermé : grève du 15 décembre' }
  expect(words(closed)).toEqual([{ key: 'closed', names: [], text: 'Fermé : grève du 15 décembre' }])
  const party = { ...facts('FREE', 'FREE'), note: 'Repas de Noël' }
  expect(cellWords(look(party), party, true).map(({ key }) => key)).toEqual(['free', 'note', 'today'])
})

test('a touch that changes nothing repeats the reason of the server', () => {
  const late = facts('DEADLINE_PASSED', 'BOOKED')
  expect(whyNot(look(late), late)).toBe('Réservations closes depuis lundi 23 novembre à 9 h')
})

test('initials take two letters when they clash', () => {
  const sacha = { beneficiaryId: 's', firstName: 'sacha' }
  const sofia = { beneficiaryId: 'o', firstName: 'Sofia' }
  expect([...initialsOf([louane, sacha, sofia]).values()]).toEqual(['L', 'Sa', 'So'])
  expect([...initialsOf([{ beneficiaryId: 'e', firstName: 'Élise' }]).values()]).toEqual(['É'])
})

test.each([
  [
    ['Louane', 'Louis', 'Léa'],
    ['L1', 'L2', 'Lé'],
  ],
  [
    ['Louane', 'Louis'],
    ['L1', 'L2'],
  ],
  [
    ['Louane', 'Lucas', 'Milo'],
    ['Lo', 'Lu', 'M'],
  ],
  [
    ['Zoé', 'Zoé', 'Zo'],
    ['Z1', 'Z2', 'Zo'],
  ],
])('%j are told apart as %j', (names, initials) => {
  const children = names.map((firstName, n) => ({ beneficiaryId: String(n), firstName }))
  const given = [...initialsOf(children).values()]
  expect(new Set(given).size).toBe(names.length)
  expect(given).toEqual(initials)
})
