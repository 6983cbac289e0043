import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'
import { contextOf, type Path, type Policy } from '../../regulations/index.js'
import { askedOfStaff, type CancelSaid, type CancelTold, factsTold, keptOfTold } from './cancel-said.policy.js'
import { cancelTerms, type CancellingFact, isRefused, proofSentence, whyNotCancelEver } from './late-cancel.policy.js'

/** A meal at 3,80 € on Tuesday, whose règlement lets nobody cancel without condition. */
const booked: CancellingFact = {
  status: 'BOOKED',
  day: civilDay('2026-12-08'),
  cancellableUntil: new Date('2026-12-01T10:00+01:00'),
  servedAt: null,
  refundedCents: wholeCents(0),
  goodwillCents: wholeCents(0),
  priceCents: wholeCents(380),
  surchargeCents: wholeCents(0),
  invoicedCents: null,
  includedCents: null,
  deductedCents: wholeCents(0),
}
const NOW = new Date('2026-12-07T10:00+01:00')
const under = (cancel: Path[], more: Partial<Policy> = {}) => ({
  context: contextOf(
    { language: 1, name: 'x', ...more, services: { service: { actions: { cancel } } } },
    {
      service: { id: 's', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] },
      calendar: { schoolYears: [], breaks: [], closures: [] },
      timeZone: 'Europe/Paris',
    },
  ),
  facts: {},
})
type Rules = ReturnType<typeof under>
const back = (rules: Rules, said: CancelSaid, now = NOW) => {
  const terms = cancelTerms(booked, rules, said, now)
  return isRefused(terms) ? terms.refused : terms.refundCents
}
const byStaff = (told: CancelTold | null): CancelSaid => ({ channel: 'staff', told })
const byFamily: CancelSaid = { channel: 'portal' }

const proofOnly = under([
  { requires: { any: [{ certificate: true }, { justified: true }] }, because: 'Certificat demandé.' },
])

describe('a cancellation that asks a proof', () => {
  test('is accepted when staff have seen it, and a family is not believed', () => {
    expect(back(proofOnly, byStaff({ certificate: true }))).toBe(380)
    expect(back(proofOnly, byStaff({ justified: true }))).toBe(380)
    expect(back(proofOnly, byStaff(null))).toBe('NOT_MET')
    expect(back(proofOnly, byFamily)).toBe('NOT_MET')
  })
  test('says what is missing, in the words of the règlement', () =>
    expect(cancelTerms(booked, proofOnly, byFamily, NOW)).toEqual({
      refused: 'NOT_MET',
      sentence: 'Certificat demandé.',
    }))
  test('can be asked of the desk, not by the family alone', () => {
    expect(whyNotCancelEver(booked, proofOnly, 'portal', NOW)).toMatchObject({ refused: 'NOT_MET' })
    expect(whyNotCancelEver(booked, proofOnly, 'staff', NOW)).toBeNull()
  })
  test('tells the family what it would give back', () => {
    const sentence = proofSentence([{ booking: booked, rules: proofOnly }], byFamily, NOW)
    expect(sentence?.replaceAll('\u00a0', ' ')).toBe(
      'Avec un certificat, 3,80 € vous reviendraient : adressez-vous à la mairie.',
    )
    expect(proofSentence([{ booking: booked, rules: proofOnly }], byStaff(null), NOW)).toBeNull()
    expect(proofSentence([{ booking: booked, rules: under([{ until: { at: '09:00' } }]) }], byFamily, NOW)).toBeNull()
  })
})

test('a call and a letter are both asked where both are named', () => {
  const rules = under([{ until: { at: '09:00' }, requires: { phoned: true, letter: true } }])
  expect(back(rules, byStaff({ phoned: true }))).toBe('NOT_MET')
  expect(back(rules, byStaff({ phoned: true, letter: true }))).toBe(380)
  expect(back(rules, byFamily)).toBe('NOT_MET')
  expect(proofSentence([{ booking: booked, rules }], byFamily, NOW)).toMatch(/^Avec une lettre et un appel, 3,80/)
})

test('the way of contact is the portal of the family, and what staff say', () => {
  const rules = under([{ requires: { via: 'phone' } }, { requires: { via: 'portal' }, due: 50 }])
  expect(back(rules, byFamily)).toBe(190)
  expect(back(rules, byStaff({ via: 'phone' }))).toBe(380)
  expect(back(rules, byStaff(null))).toBe('NOT_MET')
  expect(back(under([{ requires: { phoned: true } }]), byStaff({ via: 'phone' }))).toBe(380)
})

test('a family that cancels tells it by that, on that day', () => {
  const told = under([{ requires: { announced: true, ahead: { min: 1 } } }], {
    facts: { ahead: { days: ['notice', 'date'] } },
  })
  expect(back(told, byFamily)).toBe(380)
  expect(back(told, byFamily, new Date('2026-12-08T08:00+01:00'))).toBe('NOT_MET')
  expect(back(told, byStaff({ announced: true, notice: civilDay('2026-12-07') }))).toBe(380)
  expect(back(told, byStaff({ announced: true }))).toBe('NOT_MET')
})

test('a proof counts by the day on which it was given', () => {
  const rules = under([{ proof: { fact: 'certificate', until: { back: -2 } } }])
  expect(back(rules, byStaff({ certificate: true, proofAt: civilDay('2026-12-10') }))).toBe(380)
  expect(back(rules, byStaff({ certificate: true, proofAt: civilDay('2026-12-11') }))).toBe('NOT_MET')
})

test('staff are asked what the paths name, themselves or by what they work out, and only that is kept', () => {
  expect(askedOfStaff(proofOnly.context)).toEqual(['certificate', 'justified'])
  expect(askedOfStaff(under([{ proof: { fact: 'certificate', until: { back: -2 } } }]).context)).toEqual([
    'certificate',
    'proofAt',
  ])
  const told: CancelTold = { certificate: true, phoned: false, notice: null, via: 'desk' }
  expect(factsTold(told)).toEqual(['certificate', 'via'])
  expect(keptOfTold(told, ['certificate', 'justified'])).toEqual({ certificate: true })
  expect(keptOfTold(told, ['phoned'])).toBeNull()
  expect(keptOfTold(null, ['phoned'])).toBeNull()
})
