import { expect, test } from '@jest/globals'
import { nearest, schemaProblems } from './policy-schema.policy.js'

const whole = { language: 1, name: 'Cantine', services: { cantine: { price: 380, actions: { book: [{}] } } } }
const told = (document: unknown) => schemaProblems(document).map((p) => `${p.pointer} ${p.message}`)
const inPolicy = (rest: object) => told({ ...whole, ...rest })
const inService = (rest: object) => told({ ...whole, services: { cantine: { price: 380, ...rest } } })
const inPath = (path: object) => inService({ actions: { book: [path] } })

test('a règlement of the language has no problem', () => expect(schemaProblems(whole)).toEqual([]))
test('what the schema finds is an error', () =>
  expect(schemaProblems({ ...whole, name: '' })).toEqual([
    { level: 'error', pointer: '/name', message: 'ce texte est vide : écrivez-le.' },
  ]))

const BOOK = '/services/cantine/actions/book/0'
const TIME = 'écrivez une heure « HH:MM », de « 00:00 » à « 24:00 », entre guillemets.'
test.each<[what: string, problems: () => string[], said: string]>([
  ['a règlement without a name', () => inPolicy({ name: undefined }), '/ il manque le champ « name » : ajoutez-le.'],
  ['a règlement of another language', () => inPolicy({ language: 2 }), '/language la valeur doit être 1.'],
  ['a règlement without a service', () => inPolicy({ services: {} }), '/services il faut au moins 1 élément(s).'],
  [
    'an outcome',
    () => inPath({ outcome: 'ok' }),
    `${BOOK}/outcome valeur inconnue "ok" : choisissez parmi accept, acceptLate, review, allocate, waitlist, replacementMeal, refuse, charge, doNotCharge, credit, price, classify.`,
  ],
  ['an hour', () => inPath({ until: { at: '9h' } }), `${BOOK}/until/at forme incorrecte "9h" : ${TIME}`],
  [
    'a week',
    () => inPath({ until: { week: 'last' } }),
    `${BOOK}/until/week forme incorrecte "last" : écrivez un nombre de semaines (-1 : la précédente) ou « lastFull ».`,
  ],
  [
    'a day of the year',
    () => inPath({ until: { on: '1er août' } }),
    `${BOOK}/until/on forme incorrecte "1er août" : écrivez « MM-JJ » ou « AAAA-MM-JJ ».`,
  ],
  [
    'the name of a path',
    () => inPath({ id: 'règle 1' }),
    `${BOOK}/id forme incorrecte "règle 1" : un nom commence par une lettre et n’a ni espace ni accent.`,
  ],
  ['a share below nothing', () => inPath({ due: -1 }), `${BOOK}/due trouvé : -1 ; le plus petit nombre permis est 0.`],
  [
    'the 32nd of a month',
    () => inPath({ until: { dayOfMonth: 32 } }),
    `${BOOK}/until/dayOfMonth trouvé : 32 ; le plus grand nombre permis est 31.`,
  ],
  [
    'a limit of no hour at all',
    () => inPath({ until: { hours: 0 } }),
    `${BOOK}/until/hours valeur non permise 0 : retirez ce champ.`,
  ],
  [
    'a condition that holds none',
    () => inPath({ when: { any: [] } }),
    `${BOOK}/when/any il faut au moins 1 élément(s).`,
  ],
  [
    'a currency',
    () => inPolicy({ currency: 'euro' }),
    '/currency forme incorrecte "euro" : trois majuscules, par exemple EUR.',
  ],
  [
    'a day off',
    () => inPolicy({ calendar: { extraHolidays: ['2026-8-15'] } }),
    '/calendar/extraHolidays/0 forme incorrecte "2026-8-15" : écrivez une date « AAAA-MM-JJ » entre guillemets.',
  ],
  [
    'the mark of a holiday',
    () =>
      inPolicy({
        calendar: { breaks: [{ name: 'Noël', from: '2026-12-19', to: '2027-01-03', marks: { limite: 'décembre' } }] },
      }),
    '/calendar/breaks/0/marks/limite forme incorrecte "décembre" : écrivez « AAAA-MM-JJ » ou « AAAA-MM-JJTHH:MM ».',
  ],
  [
    'a fact whose name has a space',
    () => inPolicy({ facts: { 'mon fait': {} } }),
    '/facts nom incorrect « mon fait » : un nom commence par une lettre et n’a ni espace ni accent.',
  ],
  [
    'the difference of three numbers',
    () => inPolicy({ facts: { reste: { subtract: [3, 2, 1] } } }),
    '/facts/reste/subtract il faut au plus 2 élément(s).',
  ],
  [
    'a list of one weekday twice',
    () => inService({ weekdays: ['mon', 'mon'] }),
    '/services/cantine/weekdays la liste dit deux fois la même chose : retirez le double.',
  ],
  [
    'a price by nothing',
    () => inService({ price: { each: 50, of: 'minutes', per: 0 } }),
    '/services/cantine/price/per trouvé : 0 ; le plus petit nombre permis est 0.01.',
  ],
  [
    'a list for a text',
    () => inPolicy({ name: ['Cantine'] }),
    '/name attendu : un texte entre guillemets ; trouvé : ["Cantine"].',
  ],
  ['a text for a list', () => inPolicy({ assumptions: 'x' }), '/assumptions attendu : une liste ; trouvé : "x".'],
  [
    'a word for yes or no',
    () => inService({ openOnHolidays: 'oui' }),
    '/services/cantine/openOnHolidays attendu : true ou false ; trouvé : "oui".',
  ],
  [
    'a price that is neither a number nor an object',
    () => inService({ price: [] }),
    '/services/cantine/price attendu : un nombre entier ou un objet ; trouvé : [].',
  ],
])('%s is told in French, at its place', (_what, problems, said) => expect(problems()).toContain(said))

test('an unknown field is told with those that may be meant, the nearest first, twelve at most', () => {
  expect(inPolicy({ servces: {} })).toEqual([
    '/ champ inconnu « servces » : retirez-le ou utilisez l’un de ceux-ci : services, $schema, counters, prices, currency, calendar, blocks, language, timeZone, facts, name, assumptions.',
  ])
  const [said = ''] = inPath({ untill: { at: '09:00' } })
  const names = said
    .replace(/^.*ceux-ci : /, '')
    .replace(/\..*$/, '')
    .split(', ')
  expect([names[0], names.length]).toEqual(['until', 12])
})

test.each<[typed: string, first: string, among: string[]]>([
  ['untill', 'until', ['opens', 'waiting', 'until']],
  ['Unti', 'until', ['tinu', 'until']], // the beginning counts for more than the letters
  ['prix', 'price', ['when', 'price']], // letters in common
  ['prices', 'prices', ['price', 'prices', 'pricesOfAll']], // then the length
  ['LABEL', 'label', ['because', 'label']], // whatever the capitals
  ['label', 'LABEL', ['because', 'LABEL']],
])('for « %s », « %s » is the nearest', (typed, first, among) => {
  const before = [...among]
  expect(nearest(typed, among)[0]).toBe(first)
  expect(among).toEqual(before)
})
