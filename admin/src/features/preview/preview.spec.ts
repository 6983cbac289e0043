import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { wholeCents } from '@shared/money'
import { dayFacts, wholeOf, type PreviewService } from './preview'

const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? null
const service: PreviewService = {
  service: { id: 's', name: 'Cantine', unit: 'repas' },
  beneficiaries: [{ beneficiaryId: 'b', priceCents: wholeCents(380) }],
  days: [
    {
      day: civilDay('2026-12-07'),
      open: true,
      reason: null,
      shortReason: null,
      cells: [
        {
          beneficiaryId: 'b',
          state: 'LATE',
          totalCents: wholeCents(480),
          surchargeCents: wholeCents(100),
          bookableUntil: '2026-12-04T08:00:00Z',
          cancellableUntil: '2026-12-04T08:00:00Z',
          provisional: 'Prix provisoire : un supplément s’ajoutera',
          reason: null,
        },
      ],
    },
    {
      day: civilDay('2026-12-08'),
      open: true,
      reason: null,
      shortReason: null,
      cells: [
        {
          beneficiaryId: 'b',
          state: 'DEADLINE_PASSED',
          totalCents: null,
          surchargeCents: wholeCents(0),
          bookableUntil: '2026-12-04T08:00:00Z',
          cancellableUntil: null,
          provisional: null,
          reason: 'Trop tard.',
        },
      ],
    },
    {
      day: civilDay('2026-12-09'),
      open: false,
      reason: 'Pas de cantine le mercredi.',
      shortReason: 'Fermé',
      cells: [],
    },
  ],
}

test('a day says its price with what being late adds, and both limits', () => {
  const { price, sentences } = dayFacts(service, civilDay('2026-12-07'), 'Europe/Paris')
  expect(plain(price)).toBe('4,80 €')
  expect(sentences.map(plain)).toEqual([
    'Dont 1,00 € parce que c’est tard.',
    'Prix provisoire : un supplément s’ajoutera.',
    expect.stringMatching(/^À réserver jusqu’au vendredi 4 décembre.*9 h/),
    expect.stringMatching(/^À annuler jusqu’au vendredi 4 décembre.*9 h/),
  ])
})

test('a day that can no longer be booked keeps its ordinary price, and says why not', () => {
  const { price, sentences } = dayFacts(service, civilDay('2026-12-08'), 'Europe/Paris')
  expect(plain(price)).toBe('3,80 €')
  expect(sentences).toEqual(['Trop tard.'])
})

test('a closed day has no price and says why', () =>
  expect(dayFacts(service, civilDay('2026-12-09'), 'Europe/Paris')).toEqual({
    price: null,
    sentences: ['Pas de cantine le mercredi.'],
  }))

test.each([
  ['', null],
  [' 650 ', 650],
  ['6.5', undefined],
  ['cent', undefined],
  ['1500000', undefined],
])('« %s » is %s', (text, value) => expect(wholeOf(text, 0, 99_999)).toBe(value))
