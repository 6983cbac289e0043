import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import type { NotOpen } from '../../calendar/index.js'
import type { Candidate } from '../evaluate/paths.policy.js'
import { Facts, type GivenFacts } from '../language/facts.policy.js'
import type { Action, Policy, Predicate } from '../language/language.policy.js'
import { ruleContext } from '../language/rule-context.policy.js'
import { closedInWords, noLineInWords, noRule, obstacleInWords, unknownInWords } from './refusal-words.policy.js'

const policy: Policy = {
  language: 1,
  name: 'Cantine',
  facts: { hours: { label: 'heures de garderie' }, rest: { subtract: ['income', 'rent'] } },
  services: { cantine: { price: 380 } },
}

function factsOf(action: Action, given: GivenFacts = {}): Facts {
  const context = ruleContext(policy, { breaks: [] }, 'cantine')
  if (!context) throw new Error('no service')
  const now = new Date('2026-12-08T07:00:00Z')
  return new Facts(context, { action, day: civilDay('2026-12-08'), now, facts: given })
}
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('why a rule did not apply, for the family', () => {
  const at = (instant: string) => ({ at: new Date(instant), inclusive: false })
  const told = (action: Action, of: Partial<Candidate>) =>
    plain(obstacleInWords({ path: {}, index: 0, opens: null, until: null, obstacle: null, ...of }, factsOf(action)))
  const thursday = at('2026-12-03T09:00:00+01:00')

  test.each<[action: Action, of: Partial<Candidate>, words: string]>([
    [
      'book',
      { opens: thursday, obstacle: { code: 'NOT_OPEN_YET' } },
      'La réservation n’est pas encore ouverte : elle ouvrira jeudi 3 décembre à 9 h.',
    ],
    [
      'enrol',
      { opens: thursday, obstacle: { code: 'NOT_OPEN_YET' } },
      'L’inscription annuelle n’est pas encore ouverte : elle ouvrira jeudi 3 décembre à 9 h.',
    ],
    [
      'book',
      { obstacle: { code: 'NOT_OPEN_YET' } },
      'La réservation n’est pas encore ouverte : elle ouvrira plus tard.',
    ],
    [
      'book',
      { until: thursday, obstacle: { code: 'TOO_LATE' } },
      'Délai de réservation dépassé : la limite était jeudi 3 décembre à 9 h.',
    ],
    [
      'cancel',
      { until: at('2026-12-08T00:00:00+01:00'), obstacle: { code: 'TOO_LATE' } },
      'Délai d’annulation dépassé : la limite était lundi 7 décembre à minuit.',
    ],
    ['change', { obstacle: { code: 'TOO_LATE' } }, 'Délai de modification dépassé : la limite était passée.'],
    ['cancel', { obstacle: { code: 'NO_LIMIT' } }, 'L’annulation n’est pas possible pour ce jour.'],
    ['absence', { obstacle: { code: 'NO_LIMIT' } }, 'La demande n’est pas possible pour ce jour.'],
    ['book', { obstacle: { code: 'MISSING' } }, 'Une condition n’est pas remplie.'],
    [
      'book',
      { obstacle: { code: 'MISSING', fact: 'certificate' }, path: { requires: { certificate: true } } },
      'Une condition n’est pas remplie : sur certificat médical.',
    ],
    [
      'book',
      { obstacle: { code: 'MISSING', fact: 'hours' }, path: { requires: { any: [{ hours: 1 }] } } },
      'Une condition n’est pas remplie : heures de garderie.',
    ],
    ['book', { obstacle: { code: 'MISSING', fact: 'hours' } }, 'Une condition n’est pas remplie : heures de garderie.'],
    [
      'book',
      { obstacle: { code: 'MISSING', fact: 'fileComplete' }, path: { because: 'Le dossier doit être complet.' } },
      'Le dossier doit être complet.',
    ],
    ['absence', { obstacle: { code: 'WAITING_DAY' } }, 'Ce jour fait partie des jours de carence : il reste dû.'],
    [
      'absence',
      { obstacle: { code: 'PROOF_TOO_LATE', fact: 'certificate' } },
      'Le justificatif est arrivé trop tard : certificat médical fourni.',
    ],
    ['book', { path: { because: 'Réservé aux élèves.' } }, 'Réservé aux élèves.'],
    ['book', {}, ''],
  ])('%s, %j: « %s »', (action, of, words) => expect(told(action, of)).toBe(words))
})

test.each<[why: NotOpen, words: string]>([
  ['WEEKDAY', 'Pas de service le mardi.'],
  ['HOLIDAY', 'Fermé le mardi 8 décembre, jour férié.'],
  ['BREAK', 'Fermé le mardi 8 décembre, pendant les vacances scolaires.'],
  ['NOT_A_BREAK', 'Ouvert pendant les vacances scolaires seulement : pas le mardi 8 décembre.'],
  ['CLOSURE', 'Fermé le mardi 8 décembre.'],
])('a day that is closed, %s: « %s »', (why, words) => expect(closedInWords(why, civilDay('2026-12-08'))).toBe(words))

test.each<[action: Action, words: string]>([
  ['book', 'Le règlement ne prévoit pas de réservation dans ce cas.'],
  ['cancel', 'Le règlement ne prévoit pas d’annulation dans ce cas.'],
  ['topup', 'Le règlement ne prévoit pas de recharge du porte-monnaie dans ce cas.'],
  ['pickup', 'Le règlement ne prévoit pas de demande dans ce cas.'],
])('no rule for %s: « %s »', (action, words) => expect(noRule(action)).toBe(words))

describe('why there is no price', () => {
  test.each<[names: string[], words: string]>([
    [['qf'], 'il manque le quotient familial'],
    [['qf', 'hours'], 'il manque le quotient familial et « heures de garderie »'],
    [['qf', 'mode', 'age'], 'il manque le quotient familial, la fréquentation et l’âge'],
  ])('%j are not known: « %s »', (names, words) => expect(unknownInWords(names, factsOf('price'))).toBe(words))

  test.each<[lines: { when?: Predicate }[], given: GivenFacts, words: string]>([
    [[{ when: { qf: { max: 500 } } }], {}, 'il manque le quotient familial'],
    [[{ when: { qf: { max: 500 } } }], { qf: null }, 'il manque le quotient familial'],
    [[{ when: { qf: { max: 500 }, age: 6 } }], { qf: 900 }, 'il manque l’âge'],
    [
      [{ when: { qf: { max: 500 } } }, { when: { qf: { max: 700 } } }],
      { qf: 900.5 },
      'aucune ligne du tarif ne convient (le quotient familial = 900,5)',
    ],
    [
      [{ when: { level: 'nursery', resident: true } }],
      { level: 'elementary' },
      'aucune ligne du tarif ne convient (le niveau = « élémentaire », « habite la commune » = oui)',
    ],
    [
      [{ when: { debtCents: { max: 0 } } }],
      { debtCents: 1250 },
      'aucune ligne du tarif ne convient (la dette = 12,50 €)',
    ],
    [
      [{ when: { rest: { max: 0 } } }],
      { income: 1000, rent: 400 },
      'aucune ligne du tarif ne convient (« le revenu moins « rent » » = 600)',
    ],
    [
      [{ when: { slots: 'midi' } }],
      { slots: ['matin', 'soir'] },
      'aucune ligne du tarif ne convient (« créneaux » = « matin » + « soir »)',
    ],
    [
      [{ when: { slots: 'midi' } }],
      { slots: [{ from: '07:30' }] },
      'aucune ligne du tarif ne convient (« créneaux » = …)',
    ],
    [[{}], {}, 'aucune ligne du tarif ne convient'],
  ])('%j with %j: « %s »', (lines, given, words) =>
    expect(plain(noLineInWords(lines, factsOf('price', given)))).toBe(words),
  )
})
