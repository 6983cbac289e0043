import { describe, expect, test } from '@jest/globals'
import type { FactDeclaration, LimitRule, Policy } from '../language/language.policy.js'
import { factLabel, formulaInFrench, isMinutes, isMoney, knownInFrench, ofFact } from './fact-words.policy.js'
import { limitInFrench } from './limit-words.policy.js'
import { type Edge, marksInFrench, momentInFrench } from './moment-words.policy.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a moment in words', () => {
  const said = (limit: LimitRule, edge: Edge = 'until', policy?: Policy) => plain(momentInFrench(limit, edge, policy))
  test.each<[limit: LimitRule, words: string]>([
    [{ at: '00:00' }, 'minuit la veille'],
    [{ at: '09:00' }, '9 h le jour même'],
    [{ back: 1 }, 'la veille incluse'],
    [{ back: 1, at: '09:00' }, '9 h la veille'],
    [{ back: 1, at: '00:00' }, '0 h la veille'],
    [{ back: 2, at: '09:00' }, '9 h, 2 jours avant'],
    [{ back: -1 }, '1 jour après inclus'],
    [{ back: 1, unit: 'business', at: '10:00' }, '10 h la veille ouvrée'],
    [{ back: 1, unit: 'workable', at: '10:00' }, '10 h la veille ouvrable'],
    [{ back: 1, unit: 'school', at: '10:00' }, '10 h le jour d’école précédent'],
    [
      { back: 1, unit: 'service', from: 'notice', at: '10:00' },
      '10 h le jour de service précédent, avant le jour du signalement',
    ],
    [{ back: 1, from: 'firstDayAbsent', at: '10:00' }, '10 h la veille du premier jour d’absence'],
    [{ back: 3, from: 'week' }, '3 jours avant le lundi de la semaine inclus'],
    [{ back: 2, unit: 'week', weekday: 'thu', at: '09:00' }, 'le jeudi 9 h de la 2e semaine précédente'],
    [{ weekday: 'thu', week: -1, at: '09:00' }, 'le jeudi 9 h de la semaine précédente'],
    [{ weekday: 'mon', week: 1 }, 'le lundi de la semaine suivante inclus'],
    [{ weekday: 'mon', week: 2 }, 'le lundi de la 2e semaine suivante inclus'],
    [{ weekday: 'mon' }, 'le lundi de la même semaine inclus'],
    [
      { weekday: 'fri', week: 'lastFull', month: -1, at: '12:00' },
      'le vendredi 12 h de la dernière semaine complète du mois précédent',
    ],
    [{ dayOfMonth: 20, at: '12:00' }, 'le 20 du mois à 12 h'],
    [{ dayOfMonth: 1, month: 1 }, 'le 1er du mois suivant inclus'],
    [{ dayOfMonth: 31, month: -2 }, 'le dernier jour du 2e mois précédent inclus'],
    [{ dayOfMonth: 15, month: 2 }, 'le 15 du 2e mois suivant inclus'],
    [{ dayOfMonth: 25, monthStartsOn: 1 }, 'le 25 du mois inclus'],
    [{ hours: 48, at: '12:00' }, '48 heures avant 12 h le jour même'],
    [{ hours: -2, at: '12:00' }, '2 heures après 12 h le jour même'],
    [{ hours: 24, back: 2 }, '24 heures avant 0 h, 2 jours avant'],
    [{ on: '08-15', at: '17:00' }, 'le 15 août à 17 h'],
    [{ mark: 'opens' }, 'la date d’ouverture publiée pour la période'],
    [{ mark: 'closes', at: '12:00' }, 'la date de clôture publiée pour la période à 12 h'],
    [{ mark: 'retourDossier' }, 'la date « retour dossier » publiée pour la période'],
    [{ week: -2, at: '09:00' }, '9 h, 2 semaines avant'],
    [{ week: -1, back: 1, unit: 'week' }, '2 semaines avant inclus'],
    [{ week: -1, back: 2, unit: 'school', at: '09:00' }, '9 h, 2 jours d’école avant (et 1 semaine plus tôt)'],
    [{ week: 1, back: 2, unit: 'school', at: '09:00' }, '9 h, 2 jours d’école avant (et 1 semaine plus tard)'],
    [{ at: '09:00', inclusive: true }, '9 h le jour même (cet instant compris)'],
    [
      { back: 2, at: '09:00', onlyOn: { unit: 'business', move: 'before' } },
      '9 h, 2 jours avant (avancé au jour ouvré précédent s’il tombe un autre jour)',
    ],
    [
      { back: 2, at: '09:00', onlyOn: { unit: 'school', move: 'after' } },
      '9 h, 2 jours avant (reporté au jour d’école suivant s’il tombe un autre jour)',
    ],
    [
      { back: 2, at: '09:00', onlyOn: { unit: 'business', move: 'weekBefore' } },
      '9 h, 2 jours avant (avancé d’une ou de plusieurs semaines s’il ne tombe pas un jour ouvré)',
    ],
    [{ from: 'period', back: 10, at: '12:00' }, '12 h, 10 jours avant le début des vacances'],
    [{ from: 'today', at: '12:00' }, '12 h le jour de la demande'],
    [
      { weekday: 'thu', from: 'notice', at: '12:00' },
      'le jeudi 12 h de la semaine (en partant de : le jour du signalement)',
    ],
  ])('%j: « %s »', (limit, words) => expect(said(limit)).toBe(words))

  test('an opening at midnight is that of the day', () => {
    expect(said({ back: 30, at: '00:00' }, 'opens')).toBe('30 jours avant')
    expect(plain(limitInFrench({ dayOfMonth: 1 }, 'opens'))).toBe('à partir du 1er du mois')
  })
  test('a period that the règlement names is not a holiday', () => {
    const periods = [{ name: 'hiver', from: '2026-11-02', to: '2026-12-18' }] as never
    const policy: Policy = { language: 1, name: 'x', calendar: { periods }, services: {} }
    expect(said({ from: 'period', back: 10, at: '12:00' }, 'until', policy)).toBe(
      '12 h, 10 jours avant le début de la période',
    )
  })
  test('the dates of a period', () =>
    expect(marksInFrench({ opens: 'A', closes: 'B', retour: 'C' }, (moment) => moment)).toBe(
      'date d’ouverture : A, date de clôture : B et date « retour » : C',
    ))
})

describe('a fact in words', () => {
  const policy: Policy = {
    language: 1,
    name: 'Cantine',
    facts: { parts: { label: 'parts fiscales' }, reste: { subtract: ['income', 'rentCents'] }, qf: {} },
    counters: { missed: { counts: 'absence', when: { justified: false } }, all: { counts: 'book' } },
    services: {},
  }
  test.each<[rules: FactDeclaration, words: string]>([
    [{ divide: ['income', 'parts'] }, 'le revenu divisé par « parts fiscales »'],
    [{ subtract: ['income', 100] }, 'le revenu moins 100'],
    [{ add: ['income', 'age'] }, 'le revenu plus l’âge'],
    [{ multiply: ['children', 2] }, 'le nombre d’enfants multiplié par 2'],
    [{ greatest: ['income', 'reste'] }, 'le plus grand de : le revenu et « reste »'],
    [{ least: ['income', 3] }, 'le plus petit de : le revenu et 3'],
    [{ count: 'daysAbsent' }, 'nombre de : « jours d’absence »'],
    [{ minutes: ['18:30', 'leftAt'] }, 'minutes écoulées entre 18 h 30 et l’heure de départ'],
    [{ label: 'donné' }, ''],
  ])('%j: « %s »', (rules, words) => expect(plain(formulaInFrench(rules, policy))).toBe(words))

  test('a count is named after what it counts', () =>
    expect([factLabel('missed', policy), factLabel('all', policy), factLabel('parts', policy)]).toEqual([
      'absences non justifiées',
      'réservations',
      'parts fiscales',
    ]))
  test('known or not, with its agreement', () => {
    expect(knownInFrench('level', true)).toBe('le niveau est connu')
    expect(knownInFrench('plan', false)).toBe('la formule n’est pas connue')
    expect(knownInFrench('arrivedAt', true)).toBe('l’heure d’arrivée est connue')
    expect(knownInFrench('qf', true, policy)).toBe('« quotient familial » est connu')
  })
  test('of a fact', () =>
    expect([ofFact('qf'), ofFact('age'), ofFact('plan'), ofFact('parts', policy)]).toEqual([
      'du quotient familial',
      'de l’âge',
      'de la formule',
      'de « parts fiscales »',
    ]))
  test('money is what is in cents, or worked out from it', () => {
    const facts: Record<string, FactDeclaration> = {
      total: { add: ['rentCents', 5] },
      share: { divide: ['rentCents', 'parts'] },
      ratio: { divide: ['rentCents', 'totalCents'] },
      loop: { add: ['loop', 1] },
      late: { minutes: ['18:30', 'leftAt'] },
    }
    const of: Policy = { ...policy, facts }
    expect(['rentCents', 'centsLeft', ...Object.keys(facts)].filter((name) => isMoney(name, of))).toEqual([
      'rentCents',
      'total',
      'share',
    ])
    expect(['minutes', 'late', 'total'].map((name) => isMinutes(name, of))).toEqual([true, true, false])
  })
})
