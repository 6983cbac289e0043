import { describe, expect, test } from '@jest/globals'
import type { Path, Policy, Predicate, ServiceRules, Settlement } from '../language/language.policy.js'
import type { Price } from '../language/price-language.policy.js'
import { unapplied } from './unapplied.policy.js'

const eve = { back: 1, at: '09:00' }
const told = (rules: ServiceRules, more: Partial<Policy> = {}, supplied: string[] = []) =>
  unapplied(
    { language: 1, name: 'x', ...more, services: { service: rules } },
    new Map(supplied.map((name) => [name, null])),
  ).map(({ pointer, message }) => `${pointer.replace('/services/service', '')} ${message}`)
const places = (...asked: Parameters<typeof told>) => told(...asked).map((said) => said.split(' ')[0])
const price = { first: [{ when: { resident: false }, price: 600 }, { price: 380 }] }

describe('a fact that nothing supplies', () => {
  test('is told with its place and what to do, once for what is asked', () => {
    const said =
      ' Ce règlement dépend de « habite la commune » (resident), que le produit ne connaît pas pour une réservation : créez-le dans « Informations du dossier », ou exprimez-le par des situations.'
    expect(told({ price, modifiers: [{ when: { resident: true }, add: 1 }] })).toEqual([
      `/price/first/0/when/resident${said}`,
    ])
  })
  test('is supplied once the commune declares it for its files', () => {
    expect(told({ price }, {}, ['resident'])).toEqual([])
    const facts = { ulis: { label: 'élève ULIS', default: false } }
    expect(told({ modifiers: [{ when: { ulis: true }, add: 1 }] }, { facts })).toHaveLength(1)
    expect(told({ modifiers: [{ when: { ulis: true }, add: 1 }] }, { facts }, ['ulis'])).toEqual([])
  })
  test('is not both kept by the commune and worked out by the règlement', () => {
    const said = (name: string) =>
      `« ${name} » est déjà une information que la commune garde de ses familles : donnez un autre nom à ce que ce règlement calcule.`
    const more: Partial<Policy> = {
      counters: { annulations: { counts: 'cancel' } },
      facts: { part: { divide: ['qf', 2] }, bus: { default: false } },
    }
    expect(told({}, more, ['annulations', 'part', 'bus'])).toEqual([
      `/counters/annulations ${said('annulations')}`,
      `/facts/part ${said('part')}`,
    ])
    expect(told({}, more)).toEqual([])
  })
  test('that no file holds is to be left out', () =>
    expect(told({ price: { fact: 'mealsTaken' } })).toEqual([
      '/price/fact Ce règlement dépend de « repas pris » (mealsTaken), que le produit ne connaît pas pour une réservation, mais à la fin du mois seulement : retirez-le d’ici.',
    ]))
  test('that is known elsewhere says where', () =>
    expect(told({ actions: { cancel: [{ until: eve }, { when: { walletFunded: true } }] } })).toEqual([
      '/actions/cancel/1/when/walletFunded Ce règlement dépend de « porte-monnaie suffisant » (walletFunded), que le produit ne connaît pas pour une annulation, mais pour un enfant venu sans réservation seulement : retirez-le d’ici.',
    ]))
  test('is found in what is worked out, in prices with a name, limits and first days', () => {
    const facts = {
      monthly: { divide: ['income', 12] as [string, number] },
      ownQf: { divide: ['monthly', 'children'] as [string, string] },
    }
    expect(places({ price: { by: 'ownQf', brackets: [{ price: 1 }] } }, { facts })).toEqual(['/price/by'])
    expect(places({ price: { by: 'ownQf', brackets: [{ price: 1 }] } }, { facts }, ['income'])).toEqual([])
    const facts2 = {
      since: { days: ['notice', 'date'] as [string, string] },
      ahead: { days: ['today', '2026-12-01'] as [string, string] },
    }
    expect(
      places({ modifiers: [{ when: { since: { min: 1 }, ahead: { min: 1 } }, add: 1 }] }, { facts: facts2 }),
    ).toEqual(['/modifiers/0/when/since'])
    const prices = { full: { by: 'plan', table: { monthly: 1 } } }
    expect(places({ price: { use: 'full' } }, { prices })).toEqual(['/prices/full/by'])
    expect(places({ price: { use: 'full', with: { plan: 'monthly' } } }, { prices })).toEqual([])
    expect(places({ price: { use: 'full', with: { plan: { fact: 'mode' } } } }, { prices })).toEqual([
      '/price/with/plan/fact',
    ])
    expect(places({}, { prices })).toEqual([])
    expect(places({ actions: { book: [{ until: { from: 'notice' } }] } })).toEqual(['/actions/book/0/until/from'])
    expect(places({ actions: { book: [{ waiting: { days: 1 } }] } })).toEqual(['/actions/book/0/waiting'])
  })
  test('stops nobody from a block either', () => {
    const block = (when: Predicate, actions?: ['book'] | ['cancel']) =>
      places({}, { blocks: [{ when, because: 'x', ...(actions && { actions }) }] })
    expect(block({ debtCents: { above: 0 } })).toEqual([])
    expect(block({ fileComplete: false })).toEqual(['/blocks/0/when/fileComplete'])
    expect(block({ debtCents: { above: 0 } }, ['cancel'])).toEqual(['/blocks/0/actions/0'])
  })
  test('has no word that is never given', () =>
    expect(told({ actions: { cancel: [{ when: { channel: 'desk' } }] } })).toEqual([
      '/actions/cancel/0/when/channel « canal » (channel) ne vaut jamais « desk » dans le produit : écrivez « portal » pour la famille, « staff » pour la mairie.',
    ]))
  test('is not kept of what is counted', () => {
    const counters = (when: Predicate) => places({}, { counters: { n: { counts: 'cancel', when } } })
    expect(counters({ late: true, weekday: 'mon' })).toEqual([])
    expect(counters({ reason: 'sickness' })).toEqual(['/counters/n/when/reason'])
  })
})

describe('a cancellation follows the paths in their order', () => {
  const cancel = (...paths: Path[]) => places({ actions: { cancel: paths } })
  test('whatever the first of them keeps or asks', () => {
    for (const path of [
      { until: eve, due: 50 },
      { price: 100 },
      { modifiers: [{ add: 100 }] },
      { requires: { certificate: true, phoned: true, letter: true, via: 'phone' } },
      { proof: { fact: 'certificate', until: eve } },
      { until: eve, outcome: 'refuse' },
    ] satisfies Path[])
      expect(cancel(path, { until: eve })).toEqual([])
  })
  test('by the ways of contact that the product knows', () =>
    expect(cancel({ requires: { via: ['phone', 'pigeon'] } })).toEqual(['/actions/cancel/0/requires/via']))
})

describe('an absence is decided when it is marked', () => {
  const absence = (path: Path, book: Path[] = [{ until: eve }]) => places({ actions: { book, absence: [path] } })
  test('justified or not, with what was told of it', () => {
    expect(absence({ when: { justified: true }, outcome: 'doNotCharge' })).toEqual([])
    expect(absence({ outcome: 'doNotCharge' })).toEqual([])
    expect(absence({ when: { justified: false, announced: true }, due: 50 })).toEqual([])
    expect(absence({ proof: { fact: 'certificate', until: eve }, outcome: 'credit' })).toEqual([])
    expect(absence({ when: { via: 'phone' }, outcome: 'credit' })).toEqual(['/actions/absence/0/when/via'])
  })
  test('and may cost more than the meal', () => {
    for (const path of [{ price: 700 }, { modifiers: [{ add: 500 }] }, { due: 150 }] satisfies Path[])
      expect(absence(path)).toEqual([])
  })
})

describe('where the money of a path goes is said as it goes', () => {
  const said = (action: 'cancel' | 'absence', path: Path, payment?: ServiceRules['payment']) =>
    places({ actions: { [action]: [path] }, ...(payment && { payment }) })
  const settled = (settlement: Settlement, payment?: ServiceRules['payment']) =>
    said('cancel', { until: eve, settlement }, payment)
  const REFUSED = ['/actions/cancel/0/settlement']
  test('on the wallet, which pays the next meals; or off an invoice', () => {
    expect(['wallet', 'carryOver'].map((to) => settled(to as Settlement))).toEqual([[], []])
    expect([settled('nextInvoice'), settled('refund'), settled('none')]).toEqual([REFUSED, REFUSED, REFUSED])
    const [invoice, prepaid] = [{ mode: 'invoice' }, { mode: 'prepaid' }] as const
    expect([settled('nextInvoice', prepaid), settled('refund', prepaid)]).toEqual([[], REFUSED])
    expect(settled('nextInvoice', invoice)).toEqual([])
    expect([settled('wallet', invoice), settled('carryOver', invoice)]).toEqual([REFUSED, REFUSED])
  })
  test('nowhere, of what stays due', () => {
    expect(said('absence', { outcome: 'charge', settlement: 'none' })).toEqual([])
    expect(said('absence', { settlement: 'none' })).toEqual([])
    expect(said('absence', { settlement: 'wallet' })).toEqual(['/actions/absence/0/settlement'])
    expect(said('absence', { due: 50, settlement: 'wallet' })).toEqual([])
    expect(said('absence', { due: 50, settlement: 'none' })).toEqual(['/actions/absence/0/settlement'])
    expect(said('cancel', { outcome: 'refuse', settlement: 'none' })).toEqual([])
  })
})

test('an amount due once for several meals is counted where they are booked; a price for a family is of no meal', () => {
  expect(
    places({
      modifiers: [
        { add: 1, per: 'unit' },
        { add: 1, per: 'childDay' },
      ],
    }),
  ).toEqual([])
  expect(places({ actions: { book: [{ modifiers: [{ add: 100, per: 'order' }] }] } })).toEqual([])
  expect(places({ actions: { cancel: [{ modifiers: [{ add: 100, per: 'month' }] }] } })).toEqual([
    '/actions/cancel/0/modifiers/0/per',
  ])
  expect(places({ price: { sum: [300, { family: 100 }] } })).toEqual(['/price/sum/1/family'])
})

test('a month that takes over the prices of its days would take an amount due once over with them', () => {
  const modifiers = [{ add: 100, per: 'order' as const }]
  const month = [{ price: 5000 }]
  const payment = { mode: 'invoice' as const }
  expect(places({ payment, actions: { month, book: [{ modifiers }] } })).toEqual(['/actions/book/0/modifiers/0'])
  expect(places({ payment, actions: { month, book: [{ outcome: 'acceptLate', modifiers }] } })).toEqual([])
})

test('what the commune set for its service is not changed by its règlement', () => {
  const service = { weekdays: ['mon', 'tue'], inBreaks: true, zone: 'A', timeZone: 'Europe/Paris' } as const
  const rules: ServiceRules = { weekdays: ['mon', 'wed', 'thu'], during: 'always' }
  const asked: Policy = { language: 1, name: 'x', timeZone: 'Indian/Reunion', services: { service: rules } }
  expect(unapplied(asked, new Map(), service).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
    '/timeZone L’heure de la commune est celle de Europe/Paris : retirez ce champ.',
    '/services/service/weekdays Ce service n’ouvre pas le mercredi et le jeudi : ouvrez ces jours dans « Services », ou retirez-les d’ici.',
  ])
  expect(unapplied(asked)).toEqual([])
})

test('a word that is no answer to what the commune asks is told, with the answers; another kind of answer has no words', () => {
  const price: Price = { by: 'plan', table: { mensuel: 300, forfait: 250 }, otherwise: 380 }
  const policy: Policy = { language: 1, name: 'x', services: { s: { price, actions: { book: [{}], cancel: [{}] } } } }
  const told = (supplied: [string, string[] | null][]) =>
    unapplied(policy, new Map(supplied)).map(({ pointer, message }) => [pointer, message])
  expect(told([['plan', ['forfait', 'ticket']]])).toEqual([
    [
      '/services/s/price/table/mensuel',
      '« formule » (plan) n’a pas la réponse « mensuel » dans cette commune : écrivez « forfait », « ticket », ou ajoutez-la dans « Informations du dossier ».',
    ],
  ])
  expect(told([['plan', ['forfait', 'mensuel']]])).toEqual([])
  expect(told([['plan', null]])).toEqual([])
})

test('an inscription has a price of its own, for each person or once for the family, and is no share of another price', () => {
  const told = (path: object) =>
    unapplied({ language: 1, name: 'x', services: { service: { actions: { enrol: [path] } } } }).map(
      ({ pointer }) => pointer.split('/enrol/0')[1],
    )
  expect(told({ outcome: 'charge', price: { family: 1000 } })).toEqual([])
  expect(told({ price: 700, modifiers: [{ when: { late: true }, add: 300 }] })).toEqual([])
  expect(told({ when: { capacityLeft: { max: 0 } }, outcome: 'refuse' })).toEqual([])
  expect(told({ outcome: 'charge' })).toEqual([''])
  expect(told({ due: 50 })).toEqual(['/due'])
  expect(told({ modifiers: [{ add: 300 }] })).toEqual(['/modifiers'])
  expect(told({ price: 700, modifiers: [{ add: 300, per: 'order' }] })).toEqual(['/modifiers/0/per'])
})
