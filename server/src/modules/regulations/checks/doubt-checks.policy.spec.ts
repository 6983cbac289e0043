import { describe, expect, test } from '@jest/globals'
import type { Path, Policy, Predicate, ServiceRules } from '../language/language.policy.js'
import { checkPolicy } from './check-policy.policy.js'
import { civilDay } from '../../../platform/day.js'

const eve = { back: 1, at: '09:00' }
const told = (rules: ServiceRules, more: Partial<Policy> = {}) =>
  checkPolicy(
    { language: 1, name: 'x', ...more, services: { service: rules } },
    { breaks: [] },
    civilDay('2026-09-01'),
  ).problems.map(({ level, pointer, message }) => `${level} ${pointer.replace('/services/service', '')} ${message}`)
const book = [{ until: eve }]
const places = (...asked: Parameters<typeof told>) => told(...asked).map((said) => said.split(' ')[1])

describe('a règlement by which nothing can be booked', () => {
  const NOTHING =
    'warning  rien ne peut être réservé : sans règles pour « book », toute réservation est refusée. Ajoutez-les, ou « book: [{ outcome: refuse, because: … }] » pour le dire aux familles.'
  test('says so, unless it was meant', () => {
    expect(told({ price: 380 })).toEqual([NOTHING])
    expect(told({})).toEqual([NOTHING])
    expect(told({ price: 380, actions: { absence: [{}] } })).toEqual([NOTHING])
    expect(told({ price: 380, actions: { book: [{ outcome: 'refuse', because: 'x' }] } })).toEqual([])
    expect(told({ actions: { dunning: [{ price: 750 }] } })).toEqual([])
  })
  test('not where it books as another service does', () => {
    const services = { service: { price: 3, actions: { book } }, soir: { like: 'service', price: 2 } }
    expect(checkPolicy({ language: 1, name: 'x', services }, { breaks: [] }, civilDay('2026-09-01')).problems).toEqual(
      [],
    )
  })
})

describe('a path', () => {
  const of = (action: string, ...paths: Path[]) => told({ price: 380, actions: { book, [action]: paths } })
  test('answers what means something to who asks', () => {
    expect(of('dunning', { outcome: 'accept' })).toEqual([
      'warning /actions/dunning/0/outcome « accept » ne veut rien dire ici : choisissez parmi charge, doNotCharge, review.',
    ])
    expect(of('book', { outcome: 'doNotCharge' })).toHaveLength(1)
    expect(of('absence', { outcome: 'waitlist' })).toHaveLength(1)
    expect(of('attend_unreserved', { outcome: 'replacementMeal' })).toEqual([])
    expect(of('cancel', { outcome: 'credit' })).toEqual([])
  })
  test('has a name of its own among those of its action', () => {
    const late: Path = { id: 'late', until: { at: '09:00' } }
    expect(of('book', { id: 'late', until: eve }, late)).toEqual([
      'warning /actions/book/1/id la règle /services/service/actions/book/0 s’appelle déjà « late » : donnez-lui un autre nom, il dit laquelle s’est appliquée.',
    ])
    expect(of('cancel', late)).toEqual([])
  })
  test('leaves a share in per cent', () =>
    expect(of('absence', { due: 0.5 })).toEqual([
      'warning /actions/absence/0/due « due » est en pour cent : 0,5 % ne laisse presque rien. Pour 50 %, écrivez 50.',
    ]))
})

test('a rate is in per cent: one that is written as a fraction is told', () => {
  const actions = { book }
  expect(told({ actions, price: { percent: 0.0055, of: 'income' } })).toEqual([
    'warning /price/percent un taux est en pour cent : 0,0055 % de 1000 font 0,055 €. Pour 0,55 %, écrivez 0.55.',
  ])
  expect(told({ actions, price: { percent: 0.05, of: 'income' } })).toEqual([])
  expect(told({ actions, price: 380, modifiers: [{ percent: 0.5 }] })).toEqual([
    'warning /modifiers/0/percent un taux est en pour cent : 0,5 % ne change presque rien. Pour 50 %, écrivez 50.',
  ])
  expect(places({ actions, price: 380, modifiers: [{ percent: -0.1 }, { percent: 0 }, { percent: -5 }] })).toEqual([
    '/modifiers/0/percent',
  ])
})

describe('what never is', () => {
  test.each<[Predicate, boolean]>([
    [{ age: { min: 12, max: 3 } }, true],
    [{ age: { above: 3, max: 3 } }, true],
    [{ age: { min: 3, below: 3 } }, true],
    [{ age: { min: 3, max: 3 } }, false],
    [{ age: { min: 3, below: 12 } }, false],
    [{ leftAt: { above: '18:30', max: '17:30' } }, true],
    [{ date: { min: '2026-09-01', max: '2026-08-31' } }, true],
    [{ level: [] }, true],
    [{ qf: { known: false, min: 3 } }, true],
    [{ qf: { known: false } }, false],
    [{ any: [{ age: { min: 12, max: 3 } }] }, true],
  ])('%j: %s', (when, never) =>
    expect(
      told({ price: 380, actions: { book }, modifiers: [{ when, add: 1 }] }).filter((said) =>
        said.includes('n’est jamais remplie'),
      ).length,
    ).toBe(never ? 1 : 0),
  )
  test('is a limit of a day on which the service is closed', () => {
    const until = { byWeekday: { mon: eve, wed: eve } }
    expect(told({ price: 380, weekdays: ['mon', 'tue'], actions: { book: [{ until }] } })).toEqual([
      'warning /actions/book/0/until/byWeekday/wed le service n’ouvre pas le mercredi : cette ligne ne sert jamais.',
    ])
    expect(told({ price: 380, actions: { book: [{ until }] } })).toEqual([])
  })
})
