import { describe, expect, test } from '@jest/globals'
import type { FactDeclaration, Path, Policy, ServiceRules } from '../language/language.policy.js'
import { checkPolicy } from './check-policy.policy.js'
import { civilDay } from '../../../platform/day.js'

const FROM = civilDay('2026-09-01')
const school = { breaks: [{ name: 'toussaint', from: civilDay('2026-10-17'), to: civilDay('2026-11-01'), zone: 'A' }] }
const own: Policy['facts'] = {
  ulis: { label: 'élève ULIS', default: false },
  navette: { label: 'navette', type: 'word', values: ['nord', 'sud'] },
  repas: { label: 'régimes', values: ['sans porc', 'PAI'], list: true },
  jugement: { label: 'date du jugement', type: 'day' },
  note: { label: 'note libre' },
  retard: { label: 'retard', minutes: ['18:30', 'leftAt'] },
}
const told = (rules: ServiceRules, more: Partial<Policy> = {}) =>
  checkPolicy(
    {
      language: 1,
      name: 'x',
      facts: own,
      ...more,
      services: { service: { price: 380, ...rules, actions: { book: [{ until: { back: 1 } }], ...rules.actions } } },
    },
    school,
    FROM,
  ).problems.map(
    (p) => `${p.level === 'error' ? '' : '(warning) '}${p.pointer.replace('/services/service', '')} ${p.message}`,
  )
/** What is said of a condition of a discount. */
const when = (condition: object) => told({ modifiers: [{ when: condition as never, add: 1 }] })
const AT = '/modifiers/0/when'

describe('a condition is written as its fact is', () => {
  test.each<[what: object, said: string]>([
    [
      { certificate: 'oui' },
      `${AT}/certificate « certificate » (certificat médical fourni) se répond par oui ou non : écrivez true.`,
    ],
    [{ resident: 'faux' }, `${AT}/resident « resident » (habite la commune) se répond par oui ou non : écrivez false.`],
    [{ ulis: 'Oui' }, `${AT}/ulis « ulis » (élève ULIS) se répond par oui ou non : écrivez true.`],
    [
      { note: 'non' },
      `${AT}/note « note » (note libre) se répond par oui ou non : écrivez true ou false, sans guillemets.`,
    ],
    [
      { certificate: 1 },
      `${AT}/certificate « certificate » (certificat médical fourni) se répond par oui ou non : écrivez true ou false, sans guillemets.`,
    ],
    [{ leftAt: { above: '6:30' } }, `${AT}/leftAt/above « leftAt » (heure de départ) est une heure : écrivez '06:30'.`],
    [{ leftAt: '18 h' }, `${AT}/leftAt « leftAt » (heure de départ) est une heure : écrivez '18:00'.`],
    [
      { leftAt: { max: 18 } },
      `${AT}/leftAt/max « leftAt » (heure de départ) est une heure : écrivez une heure « HH:MM », de « 00:00 » à « 24:00 », entre guillemets.`,
    ],
    [
      { schoolMonth: 9 },
      `${AT}/schoolMonth « schoolMonth » (mois du repas (01 à 12)) est l’un de ces mots : 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12 : écrivez '09'.`,
    ],
    [{ date: '01/09/2026' }, `${AT}/date « date » (date du repas) est une date : écrivez '2026-09-01'.`],
    [
      { date: { min: '2026-02-30' } },
      `${AT}/date/min « date » (date du repas) est une date : écrivez une date qui existe, « AAAA-MM-JJ », entre guillemets.`,
    ],
    [
      { jugement: { below: '1.9.2026' } },
      `${AT}/jugement/below « jugement » (date du jugement) est une date : écrivez '2026-09-01'.`,
    ],
    [{ childRank: { min: '4' } }, `${AT}/childRank/min « childRank » (rang de l’enfant) est un nombre : écrivez 4.`],
    [
      { childRank: 2.5 },
      `${AT}/childRank « childRank » (rang de l’enfant) est un nombre entier : écrivez un nombre entier, sans guillemets.`,
    ],
    [{ qf: { max: '700,5' } }, `${AT}/qf/max « qf » (quotient familial) est un nombre : écrivez 700.5.`],
    [
      { debtCents: [0, '5'] },
      `${AT}/debtCents/1 « debtCents » (dette) est un montant, en centimes entiers : écrivez 5.`,
    ],
    [{ retard: { min: '5' } }, `${AT}/retard/min « retard » (retard) est un nombre : écrivez 5.`],
    [{ level: 3 }, `${AT}/level « level » (niveau) est un mot : écrivez '3'.`],
    [{ level: true }, `${AT}/level « level » (niveau) est un mot : écrivez un mot, entre guillemets.`],
    [{ qf: true }, `${AT}/qf « qf » (quotient familial) est un nombre : écrivez un nombre, sans guillemets.`],
  ])('%j', (condition, said) => expect(when(condition)).toEqual([said]))

  test.each([
    { certificate: true },
    { certificate: null },
    { leftAt: { above: '17:30', max: '24:00' } },
    { schoolMonth: { min: '09' } },
    { date: { min: '2026-09-01', not: ['2026-09-02'] } },
    { proofAt: '2026-09-01' },
    { notice: { below: '2026-09-01T10:00' } },
    { childRank: { min: 2.5 } },
    { qf: 700.5 },
    { qf: { known: true } },
    { level: ['CE1', 'nursery'] },
    { holidaysInWeek: 'mon' },
    { slots: { all: ['am', 'meal_only'] } },
    { navette: 'nord' },
    { repas: { all: ['PAI', 'sans porc'] } },
    { note: 'x' },
    { note: 3 },
    { category: 'boursier' },
    { reason: ['emergency', 'job_interview'] },
    { any: [{ age: 3 }, { not: { age: { max: 2 } } }] },
  ])('%j is right', (condition) => expect(when(condition)).toEqual([]))
})

describe('named values', () => {
  const DAYS = '« weekday » (jour de la semaine) est l’un de ces mots : mon, tue, wed, thu, fri, sat, sun'
  test('are those of the calendar, of the règlement, or of its own facts', () => {
    expect(when({ weekday: { not: 'monday' } })).toEqual([`${AT}/weekday/not ${DAYS} : écrivez mon.`])
    expect(when({ weekday: ['wed', 'jeudi'] })).toEqual([`${AT}/weekday/1 ${DAYS} : écrivez thu.`])
    expect(when({ weekday: 'férié' })).toEqual([`${AT}/weekday ${DAYS} : écrivez l’un d’eux.`])
    expect(when({ weekParity: 'impaire' })).toEqual([
      `${AT}/weekParity « weekParity » (semaine paire ou impaire) est l’un de ces mots : even, odd : écrivez odd.`,
    ])
    expect(when({ navette: 'est' })).toEqual([
      `${AT}/navette « navette » (navette) est l’un de ces mots : nord, sud : écrivez l’un d’eux.`,
    ])
    expect(when({ service: 'cantine' })[0]).toContain(' est l’un de ces mots : service : ')
    expect(told({ actions: { book: [{ id: 'normal' }] }, modifiers: [{ when: { path: 'normal' }, add: 1 }] })).toEqual(
      [],
    )
    expect(when({ path: 'late' })).toHaveLength(1)
  })
  test('a period is a break of the calendar, or one that the règlement names', () => {
    const PERIODS = '« period » (période) est l’un de ces mots : '
    expect(when({ period: { not: 'ete' } })).toEqual([])
    expect(when({ period: 'été' })[0]).toMatch(
      new RegExp(`^${AT}/period ${PERIODS.replace(/[()]/g, '.')}.+ : écrivez ete\\.$`),
    )
    const calendar = { periods: [{ name: 'P1', from: FROM, to: civilDay('2026-12-01') }] }
    expect(told({ modifiers: [{ when: { period: 'P1' }, add: 1 }] }, { calendar })).toEqual([])
    expect(told({ price: { by: 'period', table: { P1: 1, P2: 2 } } }, { calendar })[0]).toContain('/price/table/P2 ')
  })
  test('of which any is allowed: one that is nearly a usual one is a warning', () => {
    const said = (fact: string, label: string, usual: string, word: string) => [
      `(warning) ${AT}/${fact} « ${fact} » (${label}) a un mot pour cela : écrivez « ${usual} ». « ${word} » ne serait reconnu que s’il est donné ainsi.`,
    ]
    expect(when({ reason: 'sick' })).toEqual(said('reason', 'motif', 'sickness', 'sick'))
    expect(when({ reason: 'maladie' })).toEqual(said('reason', 'motif', 'sickness', 'maladie'))
    expect(when({ mode: 'regulier' })).toEqual(said('mode', 'fréquentation', 'regular', 'regulier'))
    expect(when({ level: 'maternelle' })).toEqual(said('level', 'niveau', 'nursery', 'maternelle'))
  })
})

describe('what is compared', () => {
  test('has a smaller and a greater', () => {
    expect(when({ weekday: { min: 'mon' } })[0]).toContain(
      'sans plus petit ni plus grand : écrivez la valeur, ou la liste des valeurs permises.',
    )
    expect(when({ resident: { above: 0 } })[0]).toContain('sans plus petit ni plus grand : écrivez true ou false.')
    expect(when({ daysAbsent: { min: '2026-09-01' } })[0]).toContain(`${AT}/daysAbsent/min `)
    expect(when({ level: { max: 'CP' } })[0]).toContain('est un mot, sans plus petit')
  })
  test('is one value, unless it is a list', () =>
    expect(when({ level: { all: ['CP', 'CE1'] } })).toEqual([
      `${AT}/level/all « level » (niveau) n’a qu’une valeur à la fois : écrivez [CP, CE1] pour « l’une de ».`,
    ]))
})

test('it is told wherever a condition stands', () => {
  const wrong = { certificate: 'oui' } as never
  const places = (rules: ServiceRules, more: Partial<Policy> = {}) =>
    told(rules, more).map((said) => said.split(' ')[0])
  const path = (of: Path) => places({ actions: { absence: [of] } })
  expect(path({ when: wrong })).toEqual(['/actions/absence/0/when/certificate'])
  expect(path({ requires: wrong })).toEqual(['/actions/absence/0/requires/certificate'])
  expect(path({ until: { except: [{ when: wrong, limit: {} }] } })).toEqual([
    '/actions/absence/0/until/except/0/when/certificate',
  ])
  expect(path({ modifiers: [{ when: wrong, percent: 5 }] })).toEqual([
    '/actions/absence/0/modifiers/0/when/certificate',
  ])
  expect(places({ provisional: [{ when: wrong, because: 'x' }] })).toEqual(['/provisional/0/when/certificate'])
  expect(places({ capacity: { places: 4, priority: [{ when: wrong }] } })).toEqual([
    '/capacity/priority/0/when/certificate',
  ])
  expect(places({ price: { first: [{ when: wrong, price: 1 }, { price: 2 }] } })).toEqual([
    '/price/first/0/when/certificate',
  ])
  expect(places({}, { blocks: [{ when: wrong, because: 'x' }] })).toEqual(['/blocks/0/when/certificate'])
  expect(places({}, { counters: { n: { counts: 'absence', when: wrong } } })).toEqual(['/counters/n/when/certificate'])
})

describe('a table of prices', () => {
  const price = (of: object) => told({ price: of as never })
  test('has the values of its fact as its keys', () => {
    expect(price({ by: 'weekday', table: { mon: 1, mercredi: 2 } })[0]).toMatch(
      /^\/price\/table\/mercredi .+ : écrivez wed\.$/,
    )
    expect(price({ by: 'resident', table: { oui: 1, false: 2 } })[0]).toMatch(
      /^\/price\/table\/oui .+ : écrivez true\.$/,
    )
    expect(price({ by: 'children', table: { '1': 1, deux: 2 } })[0]).toMatch(/^\/price\/table\/deux /)
    expect(price({ by: 'resident', table: { true: 1, false: 2 } })).toEqual([])
    expect(price({ by: 'schoolMonth', table: { '09': 1 }, otherwise: 2 })).toEqual([])
  })
  test('has brackets for a number only, and a row for one value only', () => {
    expect(price({ by: 'level', brackets: [{ price: 1 }] })).toEqual([
      '/price/by « level » (niveau) est un mot : des tranches demandent un nombre.',
    ])
    expect(price({ by: 'slots', table: { am: 1 } })).toEqual([
      '/price/by « slots » (créneaux) a plusieurs valeurs à la fois : écrivez « first », avec une condition par ligne.',
    ])
    expect(price({ by: 'retard', brackets: [{ price: 1 }] })).toEqual([])
  })
  test('is worked out from numbers', () => {
    expect(price({ percent: 1, of: 'level' })).toEqual([
      '/price/of « level » (niveau) est un mot : un calcul demande un nombre.',
    ])
    expect(price({ fact: 'resident' })).toEqual([
      '/price/fact « resident » (habite la commune) se répond par oui ou non : un prix demande un nombre.',
    ])
    expect(told({ price: { use: 'p', with: { weekday: 'lundi', qf: 4 } } }, { prices: { p: 3 } })).toEqual([
      '/price/with/weekday « weekday » (jour de la semaine) est l’un de ces mots : mon, tue, wed, thu, fri, sat, sun : écrivez mon.',
    ])
  })
})

describe('a fact that the règlement declares', () => {
  const fact = (of: FactDeclaration) => told({}, { facts: { ...own, x: of } })
  test('is worked out from what can be worked with', () => {
    expect(fact({ add: ['qf', 'level'] })).toEqual([
      '/facts/x/add « level » (niveau) est un mot : un calcul demande un nombre.',
    ])
    expect(fact({ subtract: ['jugement', 4] })).toEqual([
      '/facts/x/subtract « jugement » (date du jugement) est une date : d’une date à une autre, écrivez « days » ou « months ».',
    ])
    expect(fact({ days: ['jugement', 'date'] })).toEqual([])
    expect(fact({ months: ['notice', '2026-09-01'] })).toEqual([])
    expect(fact({ days: ['level', 'date'] })).toEqual([
      '/facts/x/days « level » (niveau) est un mot : ce champ demande une date.',
    ])
    expect(fact({ days: ['daysAbsent', 'date'] })).toHaveLength(1)
    expect(fact({ months: ['2026-02-30', 'date'] })[0]).toMatch(
      /^\/facts\/x\/months « 2026-02-30 » n’est pas une date : /,
    )
    expect(fact({ days: ['depart', 'date'] })[0]).toContain('/facts/x/days fait inconnu « depart »')
    expect(fact({ subtract: ['18:30', 'qf'] })).toEqual([
      '/facts/x/subtract « 18:30 » est une heure : pour un nombre de minutes, écrivez « minutes ».',
    ])
    expect(fact({ minutes: ['6:30', 'leftAt'] })).toEqual([
      `/facts/x/minutes « 6:30 » n’est pas une heure : écrivez '06:30'.`,
    ])
    expect(fact({ minutes: [18, 'leftAt'] })[0]).toContain('« 18 » n’est pas une heure')
    expect(fact({ minutes: ['qf', 'leftAt'] })[0]).toContain('« minutes » demande deux heures')
    expect(fact({ count: 'level' })).toEqual([
      '/facts/x/count « level » (niveau) n’a qu’une valeur à la fois : il n’y a rien à compter.',
    ])
    expect(fact({ count: 'repas' })).toEqual([])
  })
  test('has a default of its own type, and words only when it is a word', () => {
    expect(fact({ type: 'yesNo', default: 'non' })).toEqual([
      '/facts/x/default « x » se répond par oui ou non : écrivez false.',
    ])
    expect(fact({ type: 'number', values: ['a'] })).toEqual([
      '/facts/x/type « values » énumère des mots : écrivez « type: word », ou retirez « values ».',
    ])
    expect(fact({ values: ['n'], labels: { n: 'nord', s: 'sud' } }).join()).toMatch(/^\/facts\/x\/labels\/s [^,]+$/)
    expect(fact({ default: '2026-09-01' })).toEqual([])
    expect(fact({ default: '08:30' })).toEqual([])
    expect(fact({ label: 'prix', default: 'x' })).toEqual([])
  })
  test.each<[FactDeclaration, condition: unknown]>([
    [{ default: true }, 'oui'],
    [{ default: 4 }, '4'],
    [{ default: '2026-09-01' }, '1/9/2026'],
    [{ default: '08:30' }, '8h30'],
    [{ divide: ['qf', 2] }, '4'],
    [{ count: 'repas' }, '4'],
  ])('%j is told what it is by what it says: %j is refused', (declared, condition) =>
    expect(
      told({ modifiers: [{ when: { x: condition as never }, add: 1 }] }, { facts: { ...own, x: declared } }),
    ).toHaveLength(1),
  )
})

describe('a date, a proof, an order', () => {
  const absence = (path: Path) => told({ actions: { absence: [path] } })
  test('are asked of the facts that have one', () => {
    expect(absence({ waiting: { days: 1, from: 'level' } })).toEqual([
      '/actions/absence/0/waiting/from « level » (niveau) est un mot : ce champ demande une date.',
    ])
    expect(absence({ until: { from: 'arrivedAt', back: 1 } })).toEqual([
      '/actions/absence/0/until/from « arrivedAt » (heure d’arrivée) est une heure : ce champ demande une date.',
    ])
    expect(absence({ until: { from: 'notice', back: -3 } })).toEqual([])
    expect(absence({ proof: { fact: 'proofAt' } })).toEqual([
      '/actions/absence/0/proof/fact « proofAt » (date du justificatif) est une date, avec ou sans heure : une preuve est donnée ou non, par exemple « certificate ».',
    ])
    expect(absence({ proof: { fact: 'ulis' } })).toEqual([])
    expect(told({ capacity: { places: 4, order: 'level' } })).toEqual([
      '/capacity/order « level » (niveau) est un mot : un ordre demande un nombre ou une date.',
    ])
    expect(told({ capacity: { places: 4, order: 'qf' } })).toEqual([])
  })
})
