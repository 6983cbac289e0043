import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { keptFor, waitingAnswer } from './kept-place.policy.js'

const request = { id: 'r', serviceId: 's', beneficiaryId: 'b', day: civilDay('2026-12-08') }
const until = '2026-12-01T10:00:00+00:00'
const at = (instant: string) => new Date(instant)

test('a place is kept while it is offered, up to its limit and not at it', () => {
  const offered = { ...request, status: 'OFFERED', offeredUntil: until, ruledAt: null } as const
  expect(keptFor(offered, at('2026-12-01T09:59:59Z'))).toEqual({ requestId: 'r', until: at(until) })
  expect(keptFor(offered, at('2026-12-01T10:00:00Z'))).toBeNull()
  expect(
    keptFor({ ...request, status: 'WAITING', offeredUntil: null, ruledAt: null }, at('2026-12-01T09:00:00Z')),
  ).toBeNull()
  expect(keptFor(undefined, at('2026-12-01T09:00:00Z'))).toBeNull()
})

const full = { listed: null, reviewed: false, allocated: false, bookableUntil: at('2026-11-30T23:00:00Z') }
const answer = (ruled: Partial<typeof full> | { listed: string }, own?: 'ASKED' | 'WAITING', isFull = true) =>
  waitingAnswer(
    { ...full, ...ruled },
    own && { ...request, status: own, offeredUntil: null, ruledAt: null },
    isFull,
    true,
    'Europe/Paris',
  )

test('a full day says whether its list can be joined, or is already', () => {
  expect(answer({}).sentence).toBe('Complet : vous pouvez rejoindre la liste d’attente.')
  expect(waitingAnswer(full, undefined, true, false, 'Europe/Paris').sentence).toBe(
    'Complet : il n’y a plus de place ce jour-là.',
  )
  expect(answer({}, 'WAITING').sentence).toBe('Complet : vous êtes sur la liste d’attente.')
})

test('a day whose places are given after a window is asked for, full or not; once they are given, who has none waits', () => {
  const allocated = { listed: '', allocated: true }
  const why = 'Les places de ce jour sont données ensemble, après la clôture des demandes.'
  expect(answer(allocated, undefined, false)).toMatchObject({
    ...{ waitlist: true, reviewed: true, allocatedFrom: full.bookableUntil },
    sentence: `${why} Vous pouvez demander ce jour jusqu’au lundi 30 novembre à minuit : la mairie répond ensuite.`,
  })
  expect(answer(allocated, 'ASKED', false)).toMatchObject({
    ...{ waitlist: null, reviewed: true },
    sentence: `${why} Votre demande est enregistrée : la mairie y répond après le lundi 30 novembre à minuit.`,
  })
  expect(answer(allocated, 'WAITING', false)).toMatchObject({
    ...{ waitlist: null, reviewed: false },
    sentence: 'Complet : vous êtes sur la liste d’attente.',
  })
})
