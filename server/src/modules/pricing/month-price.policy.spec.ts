import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { contextOf, type Path } from '../regulations/index.js'
import { monthPrice } from './month-price.policy.js'

const under = (month?: Path[], closures: { firstDay: string; lastDay: string }[] = []) =>
  contextOf(
    { language: 1, name: 'x', services: { service: { price: 320, ...(month && { actions: { month } }) } } },
    {
      service: { id: 's', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] },
      calendar: {
        ...{ schoolYears: [], breaks: [] },
        closures: closures.map(({ firstDay, lastDay }) => ({
          ...{ id: 'k', serviceId: null, reason: 'Travaux', shortReason: 'travaux' },
          ...{ firstDay: civilDay(firstDay), lastDay: civilDay(lastDay) },
        })),
      },
      timeZone: 'Europe/Paris',
    },
  )
const NOW = new Date('2026-11-30T10:00:00Z')
const december = civilDay('2026-12-01')
const asked = (context: ReturnType<typeof under>, facts = {}, month = december) =>
  monthPrice(context, month, NOW, facts)
const plan: Path[] = [{ when: { plan: 'monthly', schoolMonth: { not: ['07', '08'] } }, price: 5600 }]

describe('a month', () => {
  test('is asked of who is concerned, and of nobody where the règlement lists none', () => {
    expect(asked(under(plan), { plan: 'monthly' })).toMatchObject({ priceCents: 5600 })
    expect(asked(under(plan))).toBeNull()
    expect(asked(under())).toBeNull()
    expect(asked(under([{ outcome: 'doNotCharge' }]))).toBeNull()
  })
  test('costs what its path says, never the price of a day', () =>
    expect(asked(under([{ price: 0 }]))).toMatchObject({ priceCents: 0 }))
  test('is left out by its name', () =>
    expect(asked(under(plan), { plan: 'monthly' }, civilDay('2027-07-01'))).toBeNull())
  test('without a day on which the service opens costs nothing', () => {
    const closed = [{ firstDay: '2026-11-20', lastDay: '2026-12-30' }]
    expect(asked(under(plan, closed), { plan: 'monthly' })).toMatchObject({ priceCents: 5600 })
    expect(asked(under(plan, [{ ...closed[0]!, lastDay: '2026-12-31' }]), { plan: 'monthly' })).toBeNull()
  })
  test('cannot be told while a fact of its price is not known', () =>
    expect(
      asked(under([{ price: { by: 'qf', brackets: [{ to: 400, price: 3000 }, { price: 5600 }] } }])),
    ).toMatchObject({ priceCents: null }))
})
