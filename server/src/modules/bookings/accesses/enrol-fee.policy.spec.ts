import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'
import type { Path, Policy } from '../../regulations/index.js'
import type { PriceBook } from '../offer/prices.policy.js'
import { ANYBODY, enrolFees, feeSentence, leftToAsk } from './enrol-fee.policy.js'
import type { EnrolledPerson } from './enrol.policy.js'

const louane: EnrolledPerson = {
  ...ANYBODY,
  ...{ beneficiaryId: 'louane', birthDate: civilDay('2018-05-10'), schoolClass: 'CE1', children: 2 },
}
const théo: EnrolledPerson = { ...louane, beneficiaryId: 'théo', schoolClass: 'MS', childRank: 2 }
const camille: EnrolledPerson = { ...louane, beneficiaryId: 'camille', kind: 'ADULT' }

function bookOf(...enrol: Path[]): PriceBook {
  const policy: Policy = { language: 1, name: 'x', services: { service: { actions: { enrol } } } }
  return {
    services: [
      {
        ...{ id: 's', name: 'Cantine', kind: 'CANTEEN', communeId: 'coubon', zone: 'A' },
        ...{ timeZone: 'Europe/Paris', openWeekdays: [1, 2, 4, 5] },
      },
    ],
    tariffs: [
      {
        ...{ situationId: 'commune', situationName: 'Enfant commune', audience: 'CHILD', residence: 'ANY' },
        ...{ serviceId: 's', cents: wholeCents(380), sample: false },
        ...{ effectiveFrom: civilDay('2025-09-01'), effectiveTo: null },
      },
    ],
    regulations: [{ id: 'r', serviceId: 's', version: 1, effectiveFrom: civilDay('2026-01-01'), policy }],
    schoolYears: [{ firstDay: civilDay('2026-09-01'), lastDay: civilDay('2027-07-02') }],
    ...{ breaks: [], closures: [] },
  }
}
const feesOf = (enrol: Path[], people = [louane, théo], from: string | null = null) =>
  enrolFees(bookOf(...enrol), {
    ...{ situationId: 'commune', people, from: from === null ? null : civilDay(from) },
    now: new Date('2026-11-27T10:00:00+01:00'),
    channel: 'portal',
  }).map(({ beneficiaryId, schoolYear, totalCents, lateTotalCents }) => [
    ...[beneficiaryId, schoolYear, totalCents, lateTotalCents],
  ])

describe('what an inscription costs', () => {
  test('is of each person, or once of the family: the most that one of them makes it', () => {
    expect(feesOf([{ price: 700 }])).toEqual([
      ['louane', '2026-2027', 700, null],
      ['théo', '2026-2027', 700, null],
    ])
    const price = { family: { by: 'level', table: { nursery: 500, elementary: 900 } } }
    expect(feesOf([{ price }])).toEqual([[null, '2026-2027', 900, null]])
  })
  test('is of those whom the situation is for, and of nothing that costs nothing', () => {
    expect(feesOf([{ price: 700 }], [camille])).toEqual([])
    expect(feesOf([{}])).toEqual([])
    expect(feesOf([{ outcome: 'refuse', price: 700 }])).toEqual([])
  })
  test('is of the school year of its first day: from July on, that which begins', () => {
    expect(feesOf([{ price: 700 }], [louane], '2027-06-30').map(([, year]) => year)).toEqual(['2026-2027'])
    expect(feesOf([{ price: 700 }], [louane], '2027-07-01').map(([, year]) => year)).toEqual(['2027-2028'])
  })
  test('says what a late request would cost, and that it cannot be told', () => {
    expect(feesOf([{ when: { late: true }, price: 2500 }, { price: 1000 }], [louane])).toEqual([
      ['louane', '2026-2027', 1000, 2500],
    ])
    expect(feesOf([{ price: { by: 'qf', brackets: [{ price: 100 }] } }], [louane])).toEqual([
      ['louane', '2026-2027', null, null],
    ])
  })
})

describe('what is left to ask', () => {
  const asked = (accountId: string, beneficiaryId: string | null, feeCents: number, schoolYear = '2026-2027') => ({
    ...{ accountId, serviceId: 's', beneficiaryId, schoolYear, feeCents: wholeCents(feeCents) },
  })
  const left = (beneficiaryId: string | null, total: number, before: ReturnType<typeof asked>[]) =>
    leftToAsk({ serviceId: 's', beneficiaryId, schoolYear: '2026-2027' }, wholeCents(total), 'mother', before)
  test.each([
    ['of a person: all', 'louane', 700, [], 700],
    ['nothing once it was asked, of whichever parent', 'louane', 700, [asked('father', 'louane', 500)], 0],
    ['all of another child', 'louane', 700, [asked('mother', 'théo', 700)], 700],
    ['all of another year', 'louane', 700, [asked('mother', 'louane', 700, '2025-2026')], 700],
    ['of a family: what the whole asks beyond', null, 5000, [asked('mother', null, 3000)], 2000],
    ['nothing when less is asked than was', null, 1000, [asked('mother', null, 3000)], 0],
    ['all, whatever another family was asked', null, 1000, [asked('father', null, 1000)], 1000],
  ] as const)('%s', (_what, whom, total, before, expected) => expect(left(whom, total, [...before])).toBe(expected))
})

test('it is said in one sentence', () => {
  const said = (fee: Partial<Parameters<typeof feeSentence>[0]>) =>
    feeSentence({ ofFamily: true, feeCents: wholeCents(1000), lateFeeCents: null, label: '', missing: null, ...fee })
  expect(
    [
      said({}),
      said({ ofFamily: false, label: 'dossier' }),
      said({ lateFeeCents: wholeCents(2500) }),
      said({ feeCents: wholeCents(0), lateFeeCents: wholeCents(2500) }),
      said({ feeCents: null, missing: 'il manque le quotient' }),
    ].map((sentence) => sentence.replace(/[\u00a0\u202f]/g, ' ')),
  ).toEqual([
    '10,00 € par famille et par année scolaire',
    '10,00 € par personne et par année scolaire (dossier)',
    '10,00 € par famille et par année scolaire ; 25,00 € si la demande arrive hors délai',
    '25,00 € si la demande arrive hors délai, par famille et par année scolaire',
    'selon votre dossier : il manque le quotient',
  ])
})
