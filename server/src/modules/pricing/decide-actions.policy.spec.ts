import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import type { Action, GivenFacts, Policy, SchoolCalendar } from '../regulations/index.js'
import { decide } from './decide.policy.js'

const school: SchoolCalendar = {
  breaks: [{ zone: 'A', name: 'noel', from: civilDay('2026-12-19'), to: civilDay('2027-01-03') }],
}

describe('when no path speaks', () => {
  const policy: Policy = {
    language: 1,
    name: 'x',
    blocks: [
      { when: { debtCents: { min: 1 } }, because: 'Une facture reste à payer.' },
      { when: { suspended: true }, actions: ['cancel'], because: 'Dossier suspendu.' },
    ],
    facts: { suspended: {} },
    services: {
      c: {
        price: 380,
        capacity: { places: 10, waitlist: true },
        actions: {
          book: [{ until: { back: 1 } }, { id: 'sick', when: { reason: 'sickness' }, requires: { certificate: true } }],
          cancel: [{ until: { back: 1 }, settlement: 'wallet', due: 50 }],
          attend_unreserved: [{ when: { announced: true }, label: 'prévenu' }],
        },
      },
    },
  }
  const asked = (action: Action, facts: GivenFacts = {}, at = '2026-12-01T08:00Z') =>
    decide(policy, school, { action, service: 'c', day: civilDay('2026-12-08'), facts }, new Date(at))

  test('a block refuses what it names, bookings and changes when it names nothing', () => {
    const blocked = { outcome: 'blocked', price: { cents: 0 }, path: null, until: null }
    const because = (sentence: string) => ({ ...blocked, reason: { code: 'BLOCKED', fact: null, sentence } })
    expect(asked('book', { debtCents: 100 })).toMatchObject(because('Une facture reste à payer.'))
    expect(asked('change', { debtCents: 100 })).toMatchObject(because('Une facture reste à payer.'))
    expect(asked('cancel', { debtCents: 100 })).toMatchObject({ outcome: 'accept' })
    expect(asked('cancel', { suspended: true })).toMatchObject(because('Dossier suspendu.'))
    expect(asked('book', { suspended: true })).toMatchObject({ outcome: 'accept' })
  })
  test('a change follows the booking; an enrolment without a rule is accepted, a pick-up is due', () => {
    expect(asked('change')).toMatchObject({ outcome: 'accept', path: 'change/0' })
    expect(asked('enrol')).toMatchObject({
      outcome: 'accept',
      price: { cents: 0 },
      reason: { code: 'RULE', sentence: '' },
    })
    expect(asked('topup')).toMatchObject({ outcome: 'accept', price: { cents: 0 } })
    expect(asked('pickup')).toMatchObject({ outcome: 'charge', price: { cents: 380 } })
    expect(asked('dunning')).toMatchObject({ outcome: 'doNotCharge', price: { cents: 0 } })
  })
  test('a cancellation that comes too late leaves all of the price due; in time, what its path keeps', () => {
    expect(asked('cancel')).toMatchObject({ outcome: 'accept', price: { cents: 190 }, settlement: 'wallet', due: 50 })
    expect(asked('cancel', {}, '2026-12-08T08:00Z')).toMatchObject({
      outcome: 'refuse',
      price: { cents: 380 },
      reason: { code: 'TOO_LATE' },
      settlement: null,
      due: null,
      ownPrice: false,
    })
  })
  test('what is missing is said rather than what is too late', () =>
    expect(asked('book', { reason: 'sickness' }, '2026-12-08T08:00Z')).toMatchObject({
      outcome: 'refuse',
      reason: { code: 'MISSING', fact: 'certificate' },
    }))
  test('the label of a path is its sentence', () =>
    expect(asked('attend_unreserved', { announced: true })).toMatchObject({
      outcome: 'charge',
      path: 'attend_unreserved/0',
      reason: { code: 'RULE', sentence: 'prévenu' },
    }))
  test('without a place left a request waits, or is refused where nobody waits', () => {
    expect(asked('book', { capacityLeft: 1 })).toMatchObject({ outcome: 'accept' })
    expect(asked('book', { capacityLeft: 0 })).toMatchObject({
      outcome: 'waitlist',
      reason: {
        code: 'FULL',
        fact: 'capacityLeft',
        sentence: 'Complet : la demande est placée sur la liste d’attente.',
      },
    })
  })
})
