import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { exportUrl, fromQuery, monthPeriod, toQuery } from './period'

test('without an address the page shows the remittance sheet of this month', () => {
  expect(fromQuery({}, civilDay('2026-11-25'))).toEqual({
    view: 'remittance',
    from: '2026-11-01',
    to: '2026-11-30',
    filter: null,
  })
  expect(fromQuery({ du: 'hier', vue: 'autre' }, civilDay('2027-02-01'))).toMatchObject({
    view: 'remittance',
    to: '2027-02-28',
  })
  expect(monthPeriod('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
})

test('what was asked survives the address and back', () => {
  const filter = { label: 'Espèces', kinds: ['CASH' as const], causes: ['DEPOSIT' as const], serviceId: null }
  const wanted = { view: 'journal' as const, from: civilDay('2026-11-02'), to: civilDay('2026-11-20'), filter }
  const query = Object.fromEntries(Object.entries(toQuery(wanted)).filter(([, v]) => v !== undefined))
  expect(fromQuery(query as Record<string, string>, civilDay('2027-01-01'))).toEqual(wanted)
})

test('the file of the journal holds the lines that are shown', () => {
  const asked = {
    regieId: 'r1',
    what: 'journal',
    format: 'pdf',
    from: civilDay('2026-11-01'),
    to: civilDay('2026-11-30'),
  }
  expect(exportUrl({ ...asked, filter: null })).toBe('/books/r1/journal?format=pdf&from=2026-11-01&to=2026-11-30')
  const filter = { label: 'Espèces', kinds: ['CASH' as const], causes: ['DESK_TOP_UP' as const], serviceId: 's1' }
  expect(exportUrl({ ...asked, filter })).toContain('&kinds=CASH&causes=DESK_TOP_UP&serviceId=s1')
})
