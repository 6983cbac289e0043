import { describe, expect, test } from '@jest/globals'
import type { LimitRule, Path, Policy, ServiceRules } from '../language/language.policy.js'
import { checkDocument } from './check-document.policy.js'
import { checkPolicy } from './check-policy.policy.js'
import { civilDay } from '../../../platform/day.js'

const FROM = civilDay('2026-09-01')
const school = { breaks: [] }
/** A service that takes bookings, unless it says how. */
const withRules = ({ actions, ...rules }: Partial<ServiceRules> & object, more: Partial<Policy> = {}) => ({
  language: 1,
  name: 'x',
  ...more,
  services: { service: { price: 380, actions: { book: [{ until: { back: 1 } }], ...actions }, ...rules } },
})
const told = (document: object) =>
  checkPolicy(document, school, FROM).problems.map((p) => [
    p.level,
    p.pointer.replace('/services/service', ''),
    p.message,
  ])
const paths = (...book: Path[]) => told(withRules({ actions: { book } }))
const limit = (until: LimitRule, more: Partial<Policy> = {}) =>
  told(withRules({ actions: { book: [{ until }] } }, more)).map(([, at, message]) => [at, message])
const thursday: LimitRule = { weekday: 'thu', week: -1, at: '09:00' }
const eve: LimitRule = { back: 1, at: '09:00' }

describe('a policy', () => {
  test('without a fault is accepted as it is', () => {
    const document = withRules({ actions: { book: [{ until: thursday }] } })
    expect(checkPolicy(document, school, FROM)).toEqual({ policy: document, problems: [] })
  })
  test('with a warning is accepted, with an error it is not', () => {
    const warned = withRules({ price: { by: 'qf', brackets: [{ to: 400, price: 1 }] } })
    expect(checkPolicy(warned, school, FROM)).toMatchObject({ policy: warned, problems: [{ level: 'warning' }] })
    expect(checkPolicy(withRules({ like: 'autre' }), school, FROM).policy).toBeNull()
  })
  test('of another shape is told field by field, and nothing else', () =>
    expect(checkPolicy({ language: 1, services: { service: { like: 'autre' } } }, school, FROM)).toMatchObject({
      policy: null,
      problems: [{ level: 'error', pointer: '/', message: expect.stringContaining('« name »') as unknown }],
    }))
})

describe('names that lead nowhere', () => {
  test('a fact in a condition, a price or a limit', () => {
    expect(told(withRules({ modifiers: [{ when: { child_rank: 2 }, add: 1 }] }))).toEqual([
      [
        'error',
        '/modifiers/0/when/child_rank',
        expect.stringMatching(
          /^fait inconnu « child_rank » : corrigez le nom \(proches : childRank, .+, .+\) ou déclarez-le dans \/facts\. Les faits des cas s’écrivent sans tiret bas : « childRank »\.$/,
        ) as unknown,
      ],
    ])
    const at = (price: object) => told(withRules({ price })).map(([, pointer]) => pointer)
    expect(at({ by: 'quotien', brackets: [{ price: 1 }] })).toEqual(['/price/by'])
    expect(at({ percent: 1, of: 'quotien' })).toEqual(['/price/of'])
    expect(at({ fact: 'tarif' })).toEqual(['/price/fact'])
    expect(at({ fact: 'tariffCents' })).toEqual([])
    expect(limit({ from: 'rentree', back: 1 })[0]?.[0]).toBe('/actions/book/0/until/from')
  })
  test('what the règlement declares or counts is known', () => {
    const more = { facts: { rentree: { label: 'rentrée' } }, counters: { absences: { counts: 'absence' as const } } }
    expect(limit({ from: 'rentree', back: 1 }, more)).toEqual([])
    expect(told(withRules({ modifiers: [{ when: { absences: { min: 2 } }, add: 1 }] }, more))).toEqual([])
  })
  test('in a fact that is worked out: written hours and numbers are no names', () => {
    const facts = (declared: object) => told(withRules({}, { facts: { duree: { label: 'x', ...declared } } as never }))
    expect(facts({ minutes: ['16:30', 'depart'] }).map(([, at]) => at)).toEqual(['/facts/duree/minutes'])
    expect(facts({ add: ['qf', 12] })).toEqual([])
    expect(facts({ count: 'enfants' }).map(([, at]) => at)).toEqual(['/facts/duree/count'])
    expect(told(withRules({}, { counters: { constructor: { counts: 'book' as const } } })).map(([, at]) => at)).toEqual(
      ['/counters/constructor'],
    )
    expect(told(withRules({}, { facts: { any: { label: 'x' } } }))).toEqual([
      ['error', '/facts/any', 'ce nom est réservé : choisissez-en un autre.'],
    ])
  })
  test('a service that is like another', () => {
    expect(told(withRules({ like: 'autre' }))).toEqual([
      ['error', '/like', 'service inconnu « autre » : choisissez parmi service.'],
    ])
    expect(told(withRules({ like: 'service' }))).toEqual([
      ['error', '/like', 'un service ne peut pas se copier lui-même.'],
    ])
  })
  test('an order of requests, a first day of waiting, a proof', () => {
    expect(told(withRules({ capacity: { places: 40, order: 'arrivee' } })).map(([, at]) => at)).toEqual([
      '/capacity/order',
    ])
    expect(told(withRules({ capacity: { places: 40, order: 'received' } }))).toEqual([])
    expect(told(withRules({ capacity: { places: 40, order: 'qf' } }))).toEqual([])
    const absence = (path: Path) => told(withRules({ actions: { absence: [path] } })).map(([, at]) => at)
    expect(absence({ waiting: { days: 1, from: 'signalement' } })).toEqual(['/actions/absence/0/waiting/from'])
    expect(absence({ proof: { fact: 'certificat', until: eve } })).toEqual(['/actions/absence/0/proof/fact'])
  })
})

describe('a limit', () => {
  test('counts from something known, and says one moment', () => {
    expect(limit({ from: 'month', back: 5 })).toEqual([])
    expect(limit({ weekday: 'thu', dayOfMonth: 20, month: -1, week: -1 })).toEqual([
      ['/actions/book/0/until', 'gardez un seul de ces champs : dayOfMonth, weekday.'],
    ])
    expect(limit({ unit: 'school', at: '09:00' })).toEqual([
      ['/actions/book/0/until', '« unit » demande « back », le nombre de jours.'],
    ])
  })
  test('that is published is so by a period', () => {
    const periods = [{ name: 'P1', from: FROM, to: civilDay('2027-07-02'), marks: { closes: '2026-08-20T20:00' } }]
    expect(limit({ mark: 'closes' }, { calendar: { periods } })).toEqual([])
    expect(limit({ mark: 'opens' }, { calendar: { periods } })).toEqual([
      [
        '/actions/book/0/until/mark',
        'aucune période de /calendar/periods ne publie « opens » : ajoutez-le dans ses « marks ».',
      ],
    ])
  })
  test('falls before the meal: an error for bookings, a warning for the rest', () => {
    const after =
      /^la limite tombe après le jour du service \(par exemple le 2026-09-01\) : vérifiez « week », « month » ou « back »\.$/
    const said = [expect.any(String), '/actions/book/0/until', expect.stringMatching(after)]
    expect(paths({ until: { back: -1 } })).toEqual([['error', ...said.slice(1)]])
    expect(told(withRules({ actions: { cancel: [{ until: { back: -1 } }] } }))[0]?.[0]).toBe('warning')
    expect(told(withRules({ actions: { enrol: [{ until: { back: -1 } }] } }))).toEqual([])
    expect(paths({ until: { at: '24:00' } })).toEqual([])
  })
})

describe('paths', () => {
  test('one without any condition comes last', () =>
    expect(paths({}, { until: eve })).toEqual([
      [
        'error',
        '/actions/book/1',
        'jamais atteinte : la règle /services/service/actions/book/0 n’a aucune condition et s’applique toujours. Placez-la en dernier.',
      ],
    ]))
  test('open before they close', () => {
    const never = [
      'error',
      '/actions/book/0/opens',
      'cette règle ferme avant d’ouvrir : échangez « opens » et « until ».',
    ]
    expect(paths({ opens: eve, until: thursday })).toEqual([never])
    expect(paths({ opens: eve, until: eve })).toEqual([never])
    expect(paths({ opens: thursday, until: eve })).toEqual([])
  })
  test('have a share or a price', () =>
    expect(told(withRules({ actions: { cancel: [{ due: 50, price: 100 }] } }))).toEqual([
      [
        'error',
        '/actions/cancel/0/due',
        '« due » est une part du prix habituel, « price » le remplace : gardez l’un des deux.',
      ],
    ]))

  describe('the earlier closes first, or is for others', () => {
    const hidden = [
      [
        'error',
        '/actions/book/1',
        'jamais atteinte : la règle /services/service/actions/book/0, placée avant, ferme au même instant ou plus tard. Mettez d’abord celle qui ferme le plus tôt, ou distinguez-les par « when ».',
      ],
    ]
    const resident = { resident: true }
    test.each<[string, Path, Path, boolean]>([
      ['the earlier closes first', { until: thursday }, { until: eve }, false],
      ['the earlier closes last', { until: eve }, { until: thursday }, true],
      ['both at once', { until: eve }, { until: eve }, true],
      ['the earlier for some', { when: resident, until: eve }, { until: thursday }, false],
      ['both for the same', { when: resident, until: eve }, { when: resident, until: thursday }, true],
      ['the later for some of all', { until: eve }, { when: resident, until: thursday }, true],
      ['the earlier asks more', { requires: resident, until: eve }, { until: thursday }, false],
      ['the earlier opens one day', { opens: { back: 60 }, until: eve }, { until: thursday }, false],
      ['the later has no limit', { until: eve }, { requires: resident }, false],
      ['counted from today', { until: { from: 'today', back: -1 } }, { until: { from: 'today', back: 0 } }, false],
    ])('%s', (_what, one, other, isHidden) => expect(paths(one, other)).toEqual(isHidden ? hidden : []))
  })
})

describe('what a person typed', () => {
  const typed = (text: string) => checkDocument(text, school, FROM)
  test('is a policy of one service, named « service »', () => {
    const document = withRules({ actions: { book: [{ until: thursday }] } })
    expect(typed(JSON.stringify(document))).toEqual({ policy: document, problems: [] })
    const other = { ...document, services: { cantine: document.services.service } }
    expect(typed(JSON.stringify(other))).toEqual({
      policy: null,
      problems: [
        {
          level: 'error',
          pointer: '/services',
          message:
            'le règlement d’un service a un seul service, nommé « service » : renommez-le ou retirez les autres.',
        },
      ],
    })
    const two = { ...document, services: { ...document.services, cantine: document.services.service } }
    expect(typed(JSON.stringify(two)).policy).toBeNull()
    expect(typed(JSON.stringify(withRules({ like: 'autre' }))).policy).toBeNull()
  })
  test('may not be JSON: the line is told', () => {
    const { policy, problems } = typed('{\n "language": 1,\n "name" "x"\n}')
    expect(policy).toBeNull()
    expect(problems).toEqual([
      {
        level: 'error',
        pointer: '/',
        message: 'ce n’est pas du JSON (vers la ligne 3) : vérifiez les virgules, les guillemets et les accolades.',
      },
    ])
  })
})
