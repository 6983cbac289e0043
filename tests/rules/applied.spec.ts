import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { KNOWN_FACTS, type Policy, type ServiceRules, unapplied } from '../../server/src/modules/regulations/index.js'
import { ASKED, isOfMoney, SUPPLY } from '../../server/src/modules/regulations/language/supplied-facts.policy.js'
import { withGroup } from '../../server/src/modules/regulations/language/word-groups.policy.js'
import { SchoolLevel } from '../../server/src/modules/schools/index.js'

/** R1: what can be written is applied, and something proves it; or it is refused when it is published. A new clause needs its line here. */

const top = new URL('../../', import.meta.url)
const modules = (file: string) => `server/src/modules/${file}`
const canteen = {
  weekdays: ['mon', 'tue', 'thu', 'fri'],
  inBreaks: false,
  zone: 'A',
  timeZone: 'Europe/Paris',
} as const
const policy = (service: ServiceRules, rest: Partial<Policy> = {}): Policy => ({
  language: 1,
  name: 'x',
  ...rest,
  services: { service },
})
const book = [{ until: { back: 1 } }]

/** The file that passes each fact to the règlement, and the words with which it does. */
const PASSED: Record<string, [file: string, words: string]> = {
  ...worked('action', 'service', 'date', 'weekday', 'schoolMonth', 'period', 'inBreak', 'holiday', 'holidaysInWeek'),
  ...worked('firstDayAfterBreak', 'lastDayBeforeBreak', 'firstWeekAfterBreak', 'lastWeekBeforeBreak', 'weekNumber'),
  ...worked('weekParity', 'daysAhead', 'today', 'todayWeekday', 'timeOfDay'),
  ...worked('firstDayAbsent', 'lastDayAbsent', 'consecutiveDays'),
  path: ['pricing/decide.policy.ts', 'facts.with({ path: '],
  channel: ['bookings/cancelling/cancel-said.policy.ts', '    channel,'],
  ...ofChild(
    'tariffCents: child.tariffCents',
    'situation: child.situationName',
    'qf: child.quotient',
    'age: child.birthDate',
  ),
  ...ofChild('level: levelOn(child', 'children: Math.max', 'childRank: Math.max', 'debtCents: child.debtCents'),
  baseCents: ['bookings/cancelling/late-cancel.policy.ts', 'baseCents: priceCents'],
  paid: ['regulations/language/facts.policy.ts', "case 'paid'"],
  capacityLeft: ['bookings/offer/offer.policy.ts', 'capacityLeft: left'],
  reason: ['bookings/cancelling/cancel-said.policy.ts', 'reason: reason'],
  justified: ['bookings/after-the-day/absence-terms.policy.ts', '    justified,'],
  announced: ['bookings/after-the-day/absence-terms.policy.ts', 'announced: told?.announced'],
  phoned: ['bookings/after-the-day/absence-terms.policy.ts', 'phoned: told?.phoned'],
  letter: ['bookings/after-the-day/absence-terms.policy.ts', 'letter: told?.letter'],
  notice: ['bookings/after-the-day/absence-terms.policy.ts', 'notice: told?.notice'],
  proofAt: ['bookings/after-the-day/absence-terms.policy.ts', 'proofAt: told?.proofAt'],
  certificate: ['bookings/after-the-day/absence-terms.policy.ts', '    certificate,'],
  via: ['bookings/cancelling/cancel-said.policy.ts', '    via,'],
  daysAbsent: ['bookings/cancelling/late-cancel.query.ts', 'daysAbsent: daysAbsent(context'],
  reserved: ['bookings/after-the-day/unbooked.policy.ts', 'reserved: false'],
  walletFunded: ['bookings/after-the-day/unbooked.policy.ts', 'walletFunded: purses.holds'],
  amountCents: ['payments/sessions/ruled-top-up.policy.ts', 'amountCents,'],
  late: ['bookings/accesses/enrol.policy.ts', 'channel, late, '],
  remindersSent: ['invoices/dunning/reminder.policy.ts', 'remindersSent: step'],
  overdueDays: ['invoices/dunning/reminder.policy.ts', '{ overdueDays }'],
  arrivedAt: ['regulations/evaluate/hours.policy.ts', 'arrivedAt: arrivedAt'],
  leftAt: ['regulations/evaluate/hours.policy.ts', 'leftAt: leftAt'],
  minutes: ['regulations/evaluate/hours.policy.ts', 'minutes: minutes'],
  slots: ['regulations/evaluate/hours.policy.ts', 'slots: slotsOf'],
  month: ['bookings/after-the-day/month-end.policy.ts', '{ month: '],
  mealsTaken: ['bookings/after-the-day/month-end.policy.ts', 'mealsTaken, mealsPossible'],
  mealsPossible: ['bookings/after-the-day/month-end.policy.ts', 'mealsPossible: openDays('],
}
function worked(...names: string[]): Record<string, [string, string]> {
  return Object.fromEntries(names.map((name) => [name, ['regulations/language/facts.policy.ts', `case '${name}'`]]))
}
function ofChild(...words: string[]): Record<string, [string, string]> {
  return Object.fromEntries(words.map((said) => [said.split(':')[0], ['bookings/offer/rule-facts.policy.ts', said]]))
}

describe('a fact', () => {
  test('that every policy may name has its line in the register', () =>
    expect(Object.keys(SUPPLY).sort()).toEqual(Object.keys(KNOWN_FACTS).sort()))
  test('that is supplied is passed by the product', () => {
    const supplied = Object.entries(SUPPLY).filter(([, supply]) => supply?.on.length)
    expect(Object.keys(PASSED).sort()).toEqual(supplied.map(([name]) => name).sort())
    for (const [file, words] of Object.values(PASSED))
      expect(`${file}: ${readFileSync(new URL(modules(file), top), 'utf8')}`).toContain(words)
  })
  test.each(ASKED.flatMap((action) => Object.keys(KNOWN_FACTS).map((name) => [name, action] as const)))(
    '%s is known when the product asks %s, or what depends on it is not published',
    (name, action) => {
      const asks = policy({ actions: { book, [action]: [{ when: { [name]: { known: true } } }] } })
      const pointers = unapplied(asks, new Map()).map(({ pointer }) => pointer)
      const at = `/services/service/actions/${action}/0/when/${name}`
      expect(pointers.includes(at)).toBe(!SUPPLY[name]?.on.includes(action))
      const kept = unapplied(asks, new Map([[name, null]])).map(({ pointer }) => pointer)
      // the files of children and families say nothing of money
      expect(kept.includes(at)).toBe(isOfMoney(action) && !SUPPLY[name]?.on.includes(action))
    },
  )
  test('has no word that the product never gives', () => {
    const levels: string[] = Object.values(SchoolLevel)
    const groups = levels.flatMap((level) => withGroup('level', level)?.[1] ?? [])
    expect(KNOWN_FACTS.level?.usual).toEqual([...new Set(groups)])
    const channels = KNOWN_FACTS.channel?.usual?.filter((word) => !SUPPLY.channel?.never?.includes(word))
    expect(channels).toEqual(['portal', 'staff'])
  })
})

/** What becomes of an outcome, by what is asked. */
const OUTCOMES: Record<string, string[]> = {
  book: ['accept', 'acceptLate', 'review', 'allocate', 'refuse', 'waitlist'],
  cancel: ['accept', 'acceptLate', 'credit', 'refuse'],
  change: ['accept', 'acceptLate', 'charge', 'refuse'],
  absence: ['charge', 'doNotCharge', 'credit'],
  attend_unreserved: ['accept', 'acceptLate', 'charge', 'replacementMeal', 'credit', 'doNotCharge', 'refuse'],
  pickup: ['charge', 'doNotCharge'],
  month: ['charge', 'doNotCharge'],
  price: ['price', 'classify'],
  enrol: ['accept', 'acceptLate', 'charge', 'review', 'refuse'],
  topup: ['accept', 'refuse'],
  dunning: ['charge', 'doNotCharge'],
}

/** By file that proves them, the clauses that are applied. */
const APPLIED: Record<string, string[]> = {
  'tests/scenarios/parent/hold-minutes.spec.ts': ['service.payment.holdMinutes'],
  'tests/scenarios/parent/ruled-places.spec.ts': ['service.capacity', 'service.capacity.places'],
  'tests/scenarios/parent/waiting-list.spec.ts': ['service.capacity.waitlist', 'service.capacity.priority'],
  [modules('regulations/language/policy-schema.policy.spec.ts')]: [
    '.$schema',
    '.language',
    '.name',
    '.services',
    '.assumptions',
  ],
  [modules('regulations/read-back/read-back.policy.spec.ts')]: [
    ...['service.label', 'path.label', '.facts.*.label', '.counters.*.label', 'price.label', 'modifier.label'],
    ...['price.first.label', 'price.brackets.label', 'service.like'],
  ],
  [modules('regulations/evaluate/regulation.policy.spec.ts')]: [
    ...['.calendar', '.calendar.businessDays', '.calendar.schoolDays', '.calendar.periods', '.calendar.periods.*'],
    ...['.calendar.closures', '.calendar.closures.*', '.calendar.extraHolidays'],
    ...['.calendar.holidays', '.calendar.holidays=fr', '.calendar.holidays=fr-alsace-moselle', 'weekday=*'],
    ...[
      '.calendar.zone=none',
      '.calendar.zone=A',
      '.calendar.zone=B',
      '.calendar.zone=C',
      '.calendar.zone',
      '.timeZone',
      '.currency',
      'service.weekdays',
      'service.during',
      'service.during=school',
    ],
  ],
  [modules('regulations/language/facts.policy.spec.ts')]: ['.facts', '.facts.*.*'],
  'tests/scenarios/commune/counters.spec.ts': [
    ...['.counters', '.counters.*.when', '.counters.*.over', '.counters.*.over=*', '.counters.*.counts'],
    ...['book', 'cancel', 'attend', 'attend_unreserved', 'absence'].map((action) => `.counters.*.counts=${action}`),
    ...['.counters.*.per', '.counters.*.per=child', '.counters.*.per=family'],
  ],
  [modules('regulations/evaluate/predicate.policy.spec.ts')]: ['condition.*', 'predicate.*'],
  [modules('regulations/evaluate/limit.policy.spec.ts')]: [
    'limit.*',
    'limit.unit=*',
    'limit.onlyOn.*',
    'limit.byWeekday.*',
    'limit.except.*',
  ],
  [modules('pricing/amount-forms.policy.spec.ts')]: [
    '.prices',
    'price.*',
    'price.first.*',
    'price.brackets.*',
    'price.with.*',
  ],
  [modules('pricing/food-share.policy.spec.ts')]: ['price.part=*', 'modifier.part=*'],
  [modules('pricing/modifiers.policy.spec.ts')]: ['modifier.*', 'modifier.per=unit', 'modifier.per=childDay'],
  [modules('pricing/quote.policy.spec.ts')]: [
    'service.price',
    'service.modifiers',
    'service.rounding',
    'service.rounding.*',
  ],
  [modules('bookings/offer/offer-rules.policy.spec.ts')]: [
    ...['.blocks', '.blocks.*', 'service.actions', 'service.actions.book', 'path.id', 'path.when', 'path.requires'],
    ...['path.opens', 'path.until', 'path.outcome', 'path.price', 'path.modifiers', 'path.because'],
  ],
  'tests/scenarios/parent/allocated-days.spec.ts': ['service.capacity.order'],
  'tests/scenarios/commune/open-days.spec.ts': ['service.during=breaks', 'service.during=always'],
  'tests/scenarios/parent/amounts-due-once.spec.ts': [
    ...['modifier.per=order', 'modifier.per=familyDay', 'modifier.per=month', 'modifier.firstOnly'],
  ],
  'tests/scenarios/parent/change-booking.spec.ts': ['service.actions.change', '.counters.*.counts=change'],
  'tests/scenarios/parent/late-cancel.spec.ts': [
    'service.actions.cancel',
    'path.due',
    'path.settlement',
    'path.settlement=wallet',
  ],
  'tests/scenarios/commune/justified-absence.spec.ts': [
    ...['service.actions.absence', 'path.waiting', 'path.waiting.*', 'path.proof', 'path.proof.fact'],
  ],
  'tests/scenarios/commune/told-absences.spec.ts': ['path.proof.until'],
  'tests/scenarios/parent/enrol-rules.spec.ts': ['service.actions.enrol'],
  'tests/scenarios/parent/provisional.spec.ts': ['service.provisional', 'service.provisional.*'],
  'tests/scenarios/treasury/reminders.spec.ts': ['service.actions.dunning'],
  'tests/scenarios/parent/ruled-top-up.spec.ts': ['service.actions.topup'],
  'tests/scenarios/commune/unbooked.spec.ts': ['service.actions.attend_unreserved'],
  'tests/scenarios/treasury/months-paid-whole.spec.ts': ['service.actions.month'],
  'tests/scenarios/treasury/months-closed.spec.ts': ['service.actions.price', 'path.as'],
  'tests/scenarios/commune/hours.spec.ts': ['service.actions.pickup', '.counters.*.counts=pickup'],
  'tests/scenarios/parent/wallet-only.spec.ts': ['service.payment.mode=wallet'],
  'tests/scenarios/commune/paid-after-the-meal.spec.ts': ['service.payment.mode=onConsumption'],
  'tests/scenarios/parent/order.spec.ts': ['service.payment', 'service.payment.mode', 'service.payment.mode=prepaid'],
  'tests/scenarios/rules/replayed.spec.ts': ['path.settlement=carryOver', 'path.settlement=none'],
  'tests/scenarios/parent/on-invoice.spec.ts': ['service.payment.mode=invoice', 'path.settlement=nextInvoice'],
}

const refusedIn = (part: ServiceRules, pointer: string): [Policy, string] => [
  policy({ actions: { book }, ...part }),
  `/services/service${pointer}`,
]
const counting = (counter: object): Policy =>
  policy({ actions: { book } }, { counters: { n: { counts: 'book', ...counter } } })
/** Clauses that are not: a règlement that has one, and where it is told. */
const REFUSED: Record<string, [Policy, pointer: string]> = {
  '.calendar.holidays=none': [policy({}, { calendar: { holidays: 'none' } }), '/calendar/holidays'],
  '.calendar.breaks': [policy({}, { calendar: { breaks: [] } }), '/calendar/breaks'],
  ...Object.fromEntries(
    (['price', 'enrol', 'topup', 'dunning', 'month'] as const).map((counts) => [
      `.counters.*.counts=${counts}`,
      [counting({ counts }), '/counters/n/counts'],
    ]),
  ),
  '.counters.*.per=order': [
    policy({ actions: { book: [{ when: { n: { max: 1 } } }] } }, { counters: { n: { counts: 'book', per: 'order' } } }),
    '/services/service/actions/book/0/when/n',
  ],
  'service.actions.attend': refusedIn({ actions: { book, attend: [{}] } }, '/actions/attend'),
  'price.family': refusedIn({ price: { family: 1000 } }, '/price/family'),
  ...Object.fromEntries(
    (['refund'] as const).map((settlement) => [
      `path.settlement=${settlement}`,
      refusedIn({ actions: { book, cancel: [{ settlement }] } }, '/actions/cancel/0/settlement'),
    ]),
  ),
  'service.openOnHolidays': refusedIn({ openOnHolidays: true }, '/openOnHolidays'),
}
/** Told by what they are in. */
const INSIDE = /^(\.calendar\.breaks\.|service\.capacity\.priority\.)/

describe('a clause of policy.schema.json', () => {
  const written = clauses()
  test('is applied, with what proves it, or refused: each once', () => {
    const applied = Object.values(APPLIED).flat()
    const covers = (line: string, clause: string) =>
      line === clause || (line.endsWith('*') && clause.startsWith(line.slice(0, -1)) && !(clause in REFUSED))
    const missing = written.filter(
      (clause) =>
        !(clause in REFUSED) &&
        !INSIDE.test(clause) &&
        !applied.some((line) => covers(line, clause)) &&
        !isOutcome(clause),
    )
    expect(missing).toEqual([])
    expect(applied.filter((line) => !written.some((clause) => covers(line, clause)))).toEqual([])
    expect(Object.keys(REFUSED).filter((clause) => !written.includes(clause))).toEqual([])
    expect(Object.keys(APPLIED).filter((file) => !existsSync(new URL(file, top)))).toEqual([])
  })
  test.each(Object.entries(REFUSED))('%s is not published', (_, [document, pointer]) =>
    expect(unapplied(document, new Map(), canteen).filter((p) => p.pointer === pointer)).toMatchObject([
      { level: 'unapplied' },
    ]),
  )
  test('an amount that is due once, elsewhere than where one books: not published', () => {
    const fee = { add: 1, per: 'order' as const }
    const told = (rules: ServiceRules) => unapplied(policy(rules), new Map(), canteen).map(({ pointer }) => pointer)
    expect(told({ modifiers: [fee] })).toEqual(['/services/service/modifiers/0/per'])
    expect(told({ actions: { book, absence: [{ modifiers: [{ add: 1, firstOnly: 2 }] }] } })).toEqual([
      '/services/service/actions/absence/0/modifiers/0/firstOnly',
    ])
    expect(told({ actions: { book: [{ ...book[0], modifiers: [fee] }] } })).toEqual([])
  })
  test('what would be paid before a meal that is paid once it was taken: not published', () => {
    const told = (rules: ServiceRules) =>
      unapplied(policy({ ...rules, payment: { mode: 'onConsumption', ...rules.payment } }), new Map(), canteen).map(
        ({ pointer }) => pointer.replace('/services/service', ''),
      )
    const absence = [{ outcome: 'doNotCharge' as const }]
    expect(told({ actions: { book, absence, cancel: [{ until: { back: 1 } }, { outcome: 'refuse' }] } })).toEqual([])
    expect(told({ actions: { book } })).toEqual(['/payment/mode'])
    expect(told({ actions: { book, absence }, payment: { holdMinutes: 10 } })).toEqual(['/payment/holdMinutes'])
    expect(told({ actions: { book, absence, cancel: [{ due: 50 }, { price: 100 }] } })).toEqual([
      ...['/actions/cancel/0/due', '/actions/cancel/1/price'],
    ])
    expect(told({ actions: { book, absence, cancel: [{ settlement: 'wallet' }] } })).toEqual([
      '/actions/cancel/0/settlement',
    ])
    expect(
      told({ actions: { book: [{ ...book[0], modifiers: [{ add: 1, per: 'month' as const }] }], absence } }),
    ).toEqual(['/actions/book/0/modifiers/0'])
  })
  test('ranks a waiting list by what is not known, or no list at all: not published', () => {
    const told = (capacity: ServiceRules['capacity']) => unapplied(policy({ capacity }), new Map(), canteen)
    expect(told({ waitlist: true, priority: [{ when: { category: 'adult' } }] })).toMatchObject([
      { level: 'unapplied', pointer: '/services/service/capacity/priority/0/when/category' },
    ])
    expect(told({ waitlist: true, order: 'category' })).toMatchObject([
      { level: 'unapplied', pointer: '/services/service/capacity/order' },
    ])
    expect(told({ order: 'qf' })).toMatchObject([{ level: 'unapplied', pointer: '/services/service/capacity/order' }])
    expect(told({ priority: [{ when: { qf: { max: 400 } } }] })).toMatchObject([
      { level: 'unapplied', pointer: '/services/service/capacity/priority' },
    ])
    expect(told({ waitlist: true, priority: [{ when: { qf: { max: 400 } } }], order: 'qf' })).toEqual([])
    const given = policy({
      actions: { book: [{ until: { back: 9 }, outcome: 'allocate' }] },
      capacity: { priority: [{ when: { qf: 1 } }] },
    })
    expect(unapplied(given, new Map(), canteen)).toEqual([])
  })
  test.each(['breaks', 'always'] as const)(
    'opens %s a service whose calendar is of school time: not published',
    (during) => {
      const asked = policy({ during, actions: { book } })
      expect(unapplied(asked, new Map(), canteen)).toMatchObject([
        { level: 'unapplied', pointer: '/services/service/during' },
      ])
      expect(unapplied(asked, new Map(), { ...canteen, inBreaks: true })).toEqual([])
    },
  )
  test.each(['A', 'B', 'C'] as const)('is of zone %s: published in a commune of that zone alone', (zone) => {
    const asked = policy({ actions: { book } }, { calendar: { zone } })
    expect(unapplied(asked, new Map(), { ...canteen, zone })).toEqual([])
    expect(unapplied(asked, new Map(), { ...canteen, zone: zone === 'A' ? 'B' : 'A' })).toMatchObject([
      { level: 'unapplied', pointer: '/calendar/zone' },
    ])
  })
  test.each([
    ['level', { table: { nursery: 4 } }],
    ['qf', { brackets: [{ to: 400, price: 4 }, { price: 8 }] }],
    ['situation', { table: { 'Enfant commune': 4 } }],
    ['plan', { table: { monthly: 4 } }],
  ])('gives the places of a day by %s: published', (by, lines) =>
    expect(unapplied(policy({ capacity: { places: { by, ...lines } } }), new Map([['plan', null]]), canteen)).toEqual(
      [],
    ),
  )
  test.each([
    [{ by: 'debtCents', brackets: [{ price: 4 }] }, '/by'],
    [{ by: 'category', table: { adult: 4 } }, '/by'],
    [{ fact: 'qf' }, '/fact'],
    [{ sum: [4, { by: 'qf', brackets: [{ price: 4 }] }] }, '/sum/1/by'],
  ])(
    'counts places by what changes from one booking to another, or by a fact of a child: not published (%j)',
    (places, at) =>
      expect(unapplied(policy({ capacity: { places } }), new Map(), canteen)).toMatchObject([
        { level: 'unapplied', pointer: `/services/service/capacity/places${at}` },
      ]),
  )
  test('gives places after a window that never closes: not published', () =>
    expect(unapplied(policy({ actions: { book: [{ outcome: 'allocate' }] } }))).toMatchObject([
      { level: 'unapplied', pointer: '/services/service/actions/book/0/outcome' },
    ]))
  test('whose value is the only one that is applied says nothing', () =>
    expect(
      unapplied(
        policy(
          {
            during: 'school',
            weekdays: ['mon'],
            capacity: { places: { by: 'weekday', table: { mon: 4 } }, order: 'received', waitlist: false },
            payment: { mode: 'prepaid', holdMinutes: 60 },
          },
          {
            currency: 'EUR',
            timeZone: 'Europe/Paris',
            calendar: { zone: 'A', holidays: 'fr' },
            blocks: [{ when: { debtCents: { above: 1 } }, actions: ['book'], because: 'x' }],
          },
        ),
        new Map(),
        canteen,
      ),
    ).toEqual([]))
})

describe('an outcome', () => {
  const all = clauses()
    .filter(isOutcome)
    .map((clause) => clause.split('=')[1] ?? '')
  test.each(ASKED.flatMap((action) => all.map((outcome) => [outcome, action] as const)))(
    '%s of %s',
    (outcome, action) => {
      const asks = policy({ actions: { [action]: [{ outcome: outcome as never }] } })
      const at = `/services/service/actions/${action}/0/outcome`
      const isRefused = unapplied(asks).some(
        ({ pointer, message }) => pointer === at && message.startsWith(`« ${outcome} »`),
      )
      expect(isRefused).toBe(!OUTCOMES[action]?.includes(outcome))
    },
  )
})

test('30 of the 78 policy files could be published as they are', () => {
  const files = (folder: string) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((file) => !file.endsWith('.cases.yaml'))
      .filter(
        (file) =>
          unapplied(parse(readFileSync(new URL(`${folder}/${file}`, import.meta.url), 'utf8')) as Policy).length === 0,
      )
      .map((file) => file.replace(/(\.policy)?\.yaml$/, ''))
  expect(files('policies')).toEqual([
    ...[
      'fr-03-chazemais',
      'fr-04-peipin',
      'fr-13-molleges',
      'fr-24-champcevinel',
      'fr-25-franois-chemaudin',
      'fr-26-andancette',
      'fr-27-gisors',
      'fr-33-begles',
      'fr-33-sirplaces',
      'fr-34-montagnac',
      'fr-34-vailhauques',
      'fr-38-rovon',
      'fr-44-vigneux-de-bretagne',
      'fr-45-orleans',
    ],
    ...[
      'fr-55-damvillers-spincourt',
      'fr-56-groix',
      'fr-56-sene',
      'fr-60-bethisy-saint-pierre',
      'fr-67-strasbourg',
      'fr-69-rontalon',
      'fr-69-saint-lager-association',
      'fr-71-saint-martin-belle-roche',
      'fr-74-bons-en-chablais',
    ],
    ...['fr-76-vatteville-la-rue', 'fr-81-cunac', 'fr-82-lamagistere', 'fr-95-boisemont'],
  ])
  expect(files('outside')).toEqual(['certificat-72h', 'mardi-dix-heures', 'quart-heure', 'veille-scolaire'])
})

function isOutcome(clause: string): boolean {
  return clause.startsWith('path.outcome=')
}

interface Schema {
  enum?: unknown[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  $ref?: string
}
/** Every field of the schema, and every word of its closed lists: « path.settlement=wallet ». */
function clauses(): string[] {
  const schema = JSON.parse(readFileSync(new URL(modules('regulations/policy.schema.json'), top), 'utf8')) as Schema & {
    $defs: Record<string, Schema>
  }
  const read = (node: Schema, at: string): string[] => [
    ...(node.enum ?? []).map((word) => `${at}=${String(word)}`),
    ...Object.entries(node.properties ?? {}).flatMap(([name, field]) => [
      `${at}.${name}`,
      ...read(field, `${at}.${name}`),
    ]),
    ...(typeof node.additionalProperties === 'object' ? read(node.additionalProperties, `${at}.*`) : []),
    ...(node.items ? read(node.items, at) : []),
  ]
  return [
    ...read({ properties: schema.properties ?? {} }, ''),
    ...Object.entries(schema.$defs).flatMap(([name, def]) => read(def, name)),
  ]
}
