import { civilDay, type Day } from '@shared/day'
import { expect, test } from '@jest/globals'
import {
  changed,
  countOf,
  emptyBasket,
  fromLines,
  fromText,
  keyOf,
  toLines,
  toText,
  UNDO_LEVELS,
  undone,
  withoutSlots,
  withSlots,
} from './basket'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [canteen, care, louane, theo] = [1, 2, 3, 4].map(uuid) as [string, string, string, string]
const slot = (serviceId: string, beneficiaryId: string, day: Day) => ({ serviceId, beneficiaryId, day })
const chosen = withSlots(emptyBasket, [
  slot(canteen, louane, civilDay('2026-12-10')),
  slot(canteen, theo, civilDay('2026-12-08')),
  slot(canteen, louane, civilDay('2026-12-07')),
  slot(care, theo, civilDay('2026-12-08')),
])

test('the server gets one line per service and child, days in order', () => {
  expect(toLines(chosen)).toEqual([
    { serviceId: canteen, beneficiaryId: louane, days: ['2026-12-07', '2026-12-10'] },
    { serviceId: canteen, beneficiaryId: theo, days: ['2026-12-08'] },
    { serviceId: care, beneficiaryId: theo, days: ['2026-12-08'] },
  ])
  expect(fromLines(toLines(chosen))).toEqual(new Set([...chosen].sort()))
})

test('each service has its own count', () => {
  expect(countOf(chosen, canteen)).toBe(3)
  expect(countOf(chosen, care)).toBe(1)
})

test('taking meals out leaves the others', () => {
  const left = withoutSlots(chosen, [slot(canteen, theo, civilDay('2026-12-08'))])
  expect(left.size).toBe(3)
  expect(left.has(keyOf(slot(care, theo, civilDay('2026-12-08'))))).toBe(true)
})

test('undo restores the exact basket, 20 levels deep', () => {
  let history = { present: emptyBasket, past: [] as readonly (typeof emptyBasket)[] }
  const seen = [history.present]
  for (let n = 1; n <= 25; n++) {
    history = changed(
      history,
      withSlots(history.present, [slot(canteen, louane, civilDay(`2026-12-${String(n).padStart(2, '0')}`))]),
    )
    seen.push(history.present)
  }
  expect(history.past).toHaveLength(UNDO_LEVELS)
  history = undone(history)
  expect(history.present).toBe(seen[24])
  for (let n = 0; n < 30; n++) history = undone(history)
  expect(history.present).toBe(seen[5])
})

test('a change that changes nothing is not a level of undo', () => {
  const history = { present: chosen, past: [] }
  expect(changed(history, new Set(chosen))).toBe(history)
})

test('the basket comes back after a reload with its request ids', () => {
  const saved = { basket: chosen, requestIds: { regie: uuid(9) } }
  expect(fromText(toText(saved))).toEqual(saved)
})

test('a spoilt or foreign text is an empty basket', () => {
  for (const text of [null, '', '{', '42', '{"slots":3}'])
    expect(fromText(text)).toEqual({ basket: emptyBasket, requestIds: {} })
  expect(fromText('{"slots":["x","a|b|c",1]}').basket.size).toBe(0)
})

test('a kept slot whose day is not in the calendar is left out', () => {
  const kept = [keyOf(slot(canteen, louane, civilDay('2026-12-07'))), `${canteen}|${louane}|2026-02-30`]
  const { basket } = fromText(JSON.stringify({ slots: kept, requestIds: {} }))
  expect(toLines(basket)).toEqual([{ serviceId: canteen, beneficiaryId: louane, days: ['2026-12-07'] }])
})
