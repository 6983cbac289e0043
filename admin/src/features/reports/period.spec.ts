import { expect, test } from '@jest/globals'
import { fromQuery, monthPeriod, toQuery } from './period'

test('without an address the page shows the remittance sheet of this month', () => {
  expect(fromQuery({}, '2026-11-25')).toEqual({
    view: 'remittance',
    from: '2026-11-01',
    to: '2026-11-30',
    filter: null,
  })
  expect(fromQuery({ du: 'hier', vue: 'autre' }, '2027-02-01')).toMatchObject({ view: 'remittance', to: '2027-02-28' })
  expect(monthPeriod('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
})

test('what was asked survives the address and back', () => {
  const filter = { label: 'Espèces', kinds: ['CASH' as const], causes: ['DEPOSIT' as const], serviceId: null }
  const wanted = { view: 'journal' as const, from: '2026-11-02', to: '2026-11-20', filter }
  const query = Object.fromEntries(Object.entries(toQuery(wanted)).filter(([, v]) => v !== undefined))
  expect(fromQuery(query as Record<string, string>, '2027-01-01')).toEqual(wanted)
})
