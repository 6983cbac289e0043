import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { fullSentence, keptFor } from './kept-place.policy.js'

const request = { id: 'r', serviceId: 's', beneficiaryId: 'b', day: civilDay('2026-12-08') }
const until = '2026-12-01T10:00:00+00:00'
const at = (instant: string) => new Date(instant)

test('a place is kept while it is offered, up to its limit and not at it', () => {
  const offered = { ...request, status: 'OFFERED', offeredUntil: until } as const
  expect(keptFor(offered, at('2026-12-01T09:59:59Z'))).toEqual({ requestId: 'r', until: at(until) })
  expect(keptFor(offered, at('2026-12-01T10:00:00Z'))).toBeNull()
  expect(keptFor({ ...request, status: 'WAITING', offeredUntil: null }, at('2026-12-01T09:00:00Z'))).toBeNull()
  expect(keptFor(undefined, at('2026-12-01T09:00:00Z'))).toBeNull()
})

test('a full day says whether its list can be joined, or is already', () => {
  expect([true, false, null].map(fullSentence)).toEqual([
    'Complet : vous pouvez rejoindre la liste d’attente.',
    'Complet : il n’y a plus de place ce jour-là.',
    'Complet : vous êtes sur la liste d’attente.',
  ])
})
