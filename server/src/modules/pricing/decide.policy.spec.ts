import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, civilDay, type Day } from '../../platform/day.js'
import { fraction } from '../../platform/fraction.js'
import { roundCents, splitCents, wholeCents } from '../../platform/money.js'
import { checkPolicy, type LimitRule, type Policy, type SchoolCalendar, WEEKDAYS } from '../regulations/index.js'
import { decide } from './decide.policy.js'

const school: SchoolCalendar = {
  breaks: [{ zone: 'A', name: 'noel', from: civilDay('2026-12-19'), to: civilDay('2027-01-03') }],
}

const guide: Policy = {
  language: 1,
  name: 'Restaurant scolaire',
  calendar: { zone: 'A' },
  services: {
    cantine: {
      price: { label: 'Enfant commune', cents: 380 },
      actions: {
        book: [
          { id: 'normal', until: { weekday: 'thu', week: -1, at: '09:00' } },
          {
            id: 'late',
            outcome: 'acceptLate',
            until: { at: '09:00' },
            modifiers: [{ percent: 50, label: 'hors délai' }],
          },
        ],
        cancel: [{ until: { back: 1, unit: 'service', at: '09:00' } }],
      },
    },
  },
}
const ask = (day: Day, at: string, policy = guide) =>
  decide(policy, school, { action: 'book', service: 'cantine', day }, new Date(at))

describe('« jeudi 9 h, hors délai + 50 % »', () => {
  test('before Thursday 9:00 the price is the ordinary one', () =>
    expect(ask(civilDay('2026-12-08'), '2026-12-03T08:59:59+01:00')).toMatchObject({
      outcome: 'accept',
      path: 'normal',
      price: { cents: 380 },
    }))
  test('at 9:00 sharp it is late, and the price is explained', () =>
    expect(ask(civilDay('2026-12-08'), '2026-12-03T09:00:00+01:00')).toMatchObject({
      outcome: 'acceptLate',
      path: 'late',
      until: new Date('2026-12-03T09:00:00+01:00'),
      pathUntil: new Date('2026-12-08T09:00:00+01:00'),
      price: {
        cents: 570,
        explanation: '3,80\u00a0€ Enfant commune + 50\u00a0% hors délai = 5,70\u00a0€',
        final: true,
      },
    }))
  test('after the last path the sentence says since when', () =>
    expect(ask(civilDay('2026-12-08'), '2026-12-08T09:00:00+01:00')).toMatchObject({
      outcome: 'refuse',
      reason: {
        code: 'TOO_LATE',
        sentence: 'Délai de réservation dépassé : la limite était mardi 8 décembre à 9\u00a0h.',
      },
    }))
  test('during the break the service is closed', () =>
    expect(ask(civilDay('2026-12-21'), '2026-12-01T09:00:00+01:00')?.reason.code).toBe('CLOSED'))
  test('the policy has no problem', () =>
    expect(checkPolicy(guide, school, civilDay('2026-09-01')).problems).toEqual([]))
})

const time = fc.integer({ min: 0, max: 24 }).map((h) => `${String(h).padStart(2, '0')}:00`)
const limit: fc.Arbitrary<LimitRule> = fc.oneof(
  fc.record({
    back: fc.integer({ min: 0, max: 12 }),
    unit: fc.constantFrom('calendar', 'business', 'school', 'service'),
    at: time,
  }),
  fc.record({ weekday: fc.constantFrom(...WEEKDAYS), week: fc.integer({ min: -3, max: -1 }), at: time }),
  fc.record({ dayOfMonth: fc.integer({ min: 1, max: 31 }), month: fc.constant(-1), at: time }),
  fc.record({ hours: fc.integer({ min: 1, max: 120 }), at: time }),
)
const day = fc.integer({ min: 0, max: 300 }).map((n) => addDays(civilDay('2026-09-01'), n))
const minutes = fc.integer({ min: -60 * 24 * 60, max: 24 * 60 })
const policyOf = (limits: LimitRule[], opens?: LimitRule): Policy => ({
  language: 1,
  name: 'essai',
  calendar: { zone: 'A' },
  services: {
    cantine: {
      price: 100,
      actions: { book: limits.map((until, i) => ({ id: `p${i}`, until, ...(opens && { opens }) })) },
    },
  },
})
const at = (d: string, shift: number) => new Date(Date.parse(`${d}T12:00:00Z`) + shift * 60_000)

describe('whatever the policy', () => {
  test('the limit of a meal does not depend on the zone of the server', () => {
    const kept = process.env.TZ
    fc.assert(
      fc.property(fc.array(limit, { minLength: 1, maxLength: 3 }), day, minutes, (limits, d, shift) => {
        const answers = ['Pacific/Noumea', 'America/New_York', 'Europe/Paris', 'UTC'].map((zone) => {
          process.env.TZ = zone
          return JSON.stringify(ask(d, at(d, shift).toISOString(), policyOf(limits)))
        })
        expect(new Set(answers).size).toBe(1)
      }),
      { numRuns: 150 },
    )
    process.env.TZ = kept
  })
  test('without an opening, a later instant never turns a refusal into an acceptance', () =>
    fc.assert(
      fc.property(
        fc.array(limit, { minLength: 1, maxLength: 3 }),
        day,
        minutes,
        fc.nat(10_000),
        (limits, d, shift, later) => {
          const policy = policyOf(limits)
          if (ask(d, at(d, shift).toISOString(), policy)?.outcome === 'refuse')
            expect(ask(d, at(d, shift + later).toISOString(), policy)?.outcome).toBe('refuse')
        },
      ),
    ))
  test('with one, a refusal turned into an acceptance had announced its opening', () =>
    fc.assert(
      fc.property(limit, limit, day, minutes, fc.nat(10_000), (until, opens, d, shift, later) => {
        const policy = policyOf([until], opens)
        const before = ask(d, at(d, shift).toISOString(), policy)
        const after = ask(d, at(d, shift + later).toISOString(), policy)
        if (before?.outcome === 'refuse' && after?.outcome === 'accept') {
          expect(before.reason.code).toBe('NOT_OPEN_YET')
          expect(before.opensAt?.getTime()).toBeLessThanOrEqual(at(d, shift + later).getTime())
        }
      }),
    ))
  test('the lines of a price sum to it, and it is the exact price rounded once', () =>
    fc.assert(
      fc.property(fc.nat(5000), fc.array(fc.integer({ min: -100, max: 200 }), { maxLength: 6 }), (cents, percents) => {
        const policy = policyOf([{ at: '24:00' }])
        const modified = {
          ...policy,
          services: {
            cantine: { ...policy.services.cantine, price: cents, modifiers: percents.map((percent) => ({ percent })) },
          },
        }
        const price = ask(civilDay('2026-12-08'), '2026-12-01T09:00:00Z', modified)?.price
        const numerator = percents.reduce((n, p) => n * BigInt(100 + p), BigInt(cents))
        expect(price?.lines.reduce((sum, l) => sum + l.cents, 0)).toBe(price?.cents)
        expect(price?.cents).toBe(roundCents({ n: numerator, d: 100n ** BigInt(percents.length) }))
      }),
    ))
  test('a total shared between children loses no cent, and the shares differ by one at most', () =>
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 12 }), (total, n) => {
        const shares = splitCents(wholeCents(total), n)
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      }),
    ))
  test('a decimal is the number that was written', () => {
    expect(fraction(0.287)).toEqual({ n: 287n, d: 1000n })
    expect(fraction(1e-7)).toEqual({ n: 1n, d: 10_000_000n })
    expect(roundCents({ n: 5n, d: 2n })).toBe(3)
    expect(roundCents({ n: -5n, d: 2n })).toBe(-3)
  })
})

describe('what stays due', () => {
  const rules = (path: object): Policy => ({
    language: 1,
    name: 'x',
    services: {
      c: {
        price: 380,
        modifiers: [{ when: { resident: false }, percent: 50, label: 'extérieur' }],
        actions: { cancel: [path], absence: [path] },
      },
    },
  })
  const settled = (path: object, action: 'cancel' | 'absence' = 'cancel', facts = {}) =>
    decide(
      rules(path),
      school,
      { action, service: 'c', day: civilDay('2026-12-08'), facts },
      new Date('2026-12-08T07:00Z'),
    )

  test('a share of the ordinary price, its modifiers included', () => {
    expect(settled({ due: 50 })).toMatchObject({ outcome: 'accept', price: { cents: 190 } })
    expect(settled({ due: 50 }, 'cancel', { resident: false })).toMatchObject({ price: { cents: 285 } })
    expect(settled({ due: 30 }, 'absence')).toMatchObject({ outcome: 'charge', price: { cents: 114 } })
  })
  test('an absence of several days leaves what each day leaves', () => {
    const path = { waiting: { days: 1 }, outcome: 'credit', due: 50 }
    expect(settled(path, 'absence', { daysAbsent: ['2026-12-08', '2026-12-10', '2026-12-11'] })).toMatchObject({
      outcome: 'mixed',
      chargedDays: 1,
      price: { cents: 380 + 190 + 190 },
    })
  })
  test('what is free costs its modifiers alone', () => {
    expect(settled({})).toMatchObject({ outcome: 'accept', price: { cents: 0 } })
    expect(settled({ modifiers: [{ add: 80, label: 'frais' }] })).toMatchObject({
      price: { cents: 80, explanation: '0,80\u00a0€ frais' },
    })
  })
  test('is never more than the ordinary price', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (due) => {
        const cents = settled({ due })?.price.cents ?? -1
        expect(cents).toBe(roundCents({ n: BigInt(380 * due), d: 100n }))
      }),
    ))
  test('the hour of a proof is that of the commune, whatever the server', () => {
    const path = { proof: { fact: 'certificate', until: { at: '12:00' } }, outcome: 'doNotCharge' }
    const given = (proofAt: string) => settled(path, 'absence', { certificate: true, proofAt })
    expect(given('2026-12-08T11:59')).toMatchObject({ outcome: 'doNotCharge' })
    expect(given('2026-12-08T12:01')).toMatchObject({ outcome: 'charge', reason: { code: 'PROOF_TOO_LATE' } })
    expect(given('2026-12-08T10:59:00Z')).toMatchObject({ outcome: 'doNotCharge' })
    expect(given('2026-12-08')).toMatchObject({ outcome: 'doNotCharge' })
  })
})
