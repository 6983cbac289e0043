import { describe, expect, test } from '@jest/globals'
import type { Action, Outcome, Path } from '../language/language.policy.js'
import { eventEffects, MEAL, PLACE, requestEffects, requestInFrench } from './outcome-words.policy.js'
import { silentActions, tailOf } from './silence-words.policy.js'

describe('what is answered to a request', () => {
  test.each<[noun: string, outcome: Outcome, first: string, then: string]>([
    ['réservation', 'accept', 'réservation', 'réservation possible'],
    ['réservation', 'acceptLate', 'réservation possible', 'réservation possible'],
    [
      'réservation',
      'review',
      'demande de réservation soumise à l’accord de la mairie',
      'demande de réservation soumise à l’accord de la mairie',
    ],
    [
      'annulation',
      'review',
      'demande d’annulation soumise à l’accord de la mairie',
      'demande d’annulation soumise à l’accord de la mairie',
    ],
    ['réservation', 'waitlist', 'inscription sur la liste d’attente', 'inscription sur la liste d’attente'],
    ['modification', 'refuse', 'modification refusée', 'modification refusée'],
    ['réservation', 'allocate', 'demande de réservation', 'demande de réservation'],
    ['inscription annuelle', 'allocate', 'demande d’inscription annuelle', 'demande d’inscription annuelle'],
  ])('%s, %s: « %s », then « %s »', (noun, outcome, first, then) =>
    expect([requestInFrench(noun, outcome, true), requestInFrench(noun, outcome, false)]).toEqual([first, then]),
  )

  test.each<[path: Path, effects: string[]]>([
    [{}, []],
    [{ outcome: 'accept' }, []],
    [{ outcome: 'allocate' }, ['les places sont attribuées après la clôture']],
    [{ outcome: 'replacementMeal' }, ['un repas de remplacement est servi']],
    [{ outcome: 'charge' }, ['le repas est dû']],
    [{ outcome: 'charge', price: 100 }, []],
    [{ outcome: 'charge', due: 50 }, ['50 % du prix habituel sont dus']],
    [{ outcome: 'accept', due: 0 }, ['le prix habituel n’est pas dû']],
    [{ outcome: 'accept', due: 100 }, ['le prix habituel est dû']],
    [{ outcome: 'accept', due: 12.5 }, ['12,5 % du prix habituel sont dus']],
    [{ outcome: 'doNotCharge' }, ['rien n’est dû']],
    [{ outcome: 'credit' }, ['le repas est porté en avoir']],
    [{ outcome: 'price' }, ['au prix de la règle']],
    [{ as: 'urgence' }, ['classement « urgence »']],
    [{ settlement: 'wallet' }, ['le prix revient sur le porte-monnaie']],
    [{ settlement: 'nextInvoice' }, ['le prix est déduit de la prochaine facture']],
    [{ settlement: 'carryOver' }, ['le prix est reporté sur un prochain repas']],
    [{ settlement: 'refund' }, ['le prix est remboursé']],
    [{ settlement: 'none' }, ['le prix n’est pas rendu']],
  ])('%j brings %j', (path, effects) => expect(requestEffects(path, MEAL)).toEqual(effects))

  test('a place is spoken of in the feminine', () => {
    expect(requestEffects({ outcome: 'credit' }, PLACE)).toEqual(['la réservation est portée en avoir'])
    expect(requestEffects({ outcome: 'charge' }, PLACE)).toEqual(['la réservation est due'])
    expect(eventEffects('absence', { outcome: 'credit' }, PLACE)).toEqual(['la réservation est portée en avoir'])
    expect(eventEffects('absence', { outcome: 'doNotCharge' }, PLACE)).toEqual(['la réservation n’est pas due'])
  })
})

describe('what is answered to something that happened', () => {
  test.each<[action: Action, path: Path, effects: string[]]>([
    ['absence', {}, ['le repas reste dû']],
    ['attend', {}, ['le prix habituel est dû']],
    ['price', {}, ['le prix habituel s’applique']],
    ['attend', { outcome: 'accept' }, ['rien à signaler']],
    ['absence', { outcome: 'acceptLate' }, ['acceptée hors délai']],
    ['absence', { outcome: 'review' }, ['la mairie décide']],
    ['attend', { outcome: 'allocate' }, ['les places sont attribuées après la clôture']],
    ['attend', { outcome: 'waitlist' }, ['l’enfant est placé sur la liste d’attente']],
    ['attend_unreserved', { outcome: 'replacementMeal' }, ['un repas de remplacement est servi']],
    ['attend_unreserved', { outcome: 'refuse' }, ['l’enfant n’est pas accueilli']],
    ['attend', { outcome: 'refuse' }, ['l’enfant n’est pas accueilli']],
    ['absence', { outcome: 'refuse' }, ['refus, le repas reste dû']],
    ['pickup', { outcome: 'refuse' }, ['refus, le prix habituel est dû']],
    ['dunning', { outcome: 'charge' }, ['des frais sont dus']],
    ['dunning', { outcome: 'doNotCharge' }, ['aucuns frais']],
    ['month', {}, ['le forfait est dû']],
    ['month', { outcome: 'doNotCharge' }, ['pas de forfait']],
    ['absence', { outcome: 'doNotCharge' }, ['le repas n’est pas dû']],
    [
      'absence',
      { outcome: 'credit', settlement: 'nextInvoice' },
      ['le repas est porté en avoir', 'le prix est déduit de la prochaine facture'],
    ],
    ['pickup', { outcome: 'classify', as: 'retard' }, ['classement « retard »']],
    ['absence', { outcome: 'charge', as: 'injustifiée' }, ['le repas reste dû (injustifiée)']],
    ['absence', { due: 50 }, ['50 % du prix habituel sont dus']],
    ['absence', { outcome: 'doNotCharge', due: 50 }, ['le repas n’est pas dû', '50 % du prix habituel sont dus']],
    ['absence', { outcome: 'credit', due: 0 }, ['le repas est porté en avoir', 'le prix habituel n’est pas dû']],
  ])('%s, %j: %j', (action, path, effects) => expect(eventEffects(action, path, MEAL)).toEqual(effects))
})

describe('what the règlement does not say', () => {
  const noon = { at: '09:00' }
  test.each<[action: Action, paths: Path[], words: string[]]>([
    ['cancel', [{}], []],
    ['cancel', [{ until: noon }], ['Passé ce délai, le repas reste dû']],
    ['cancel', [{ until: noon }, { until: noon, when: { paid: true } }], ['Passé ces délais, le repas reste dû']],
    ['cancel', [{ when: { reason: 'maladie' } }], ['Dans les autres cas, le repas reste dû']],
    ['cancel', [{ requires: { letter: true } }], ['Dans les autres cas, le repas reste dû']],
    ['cancel', [{ until: noon }, { requires: { letter: true } }], ['Dans les autres cas, le repas reste dû']],
    ['cancel', [{ until: noon }, {}], []],
    ['absence', [{ proof: { fact: 'certificate' } }], ['Dans les autres cas d’absence, le repas reste dû']],
    ['absence', [{ waiting: { days: 1 } }], ['Dans les autres cas d’absence, le repas reste dû']],
    [
      'attend_unreserved',
      [{ requires: { phoned: true } }],
      ['Sinon, l’enfant venu sans réservation n’est pas accueilli'],
    ],
    [
      'attend_unreserved',
      [{ when: { phoned: true } }],
      ['Dans les autres cas de présence sans réservation, le prix habituel est dû'],
    ],
    ['book', [{ opens: { back: 30 } }], []],
  ])('%s, %j: %j', (action, paths, words) => expect(tailOf(action, paths, MEAL)).toEqual(words))

  test('of the actions it leaves out', () => {
    expect(silentActions({}, MEAL, false)).toEqual([])
    expect(silentActions({}, MEAL, true)).toEqual([
      'Aucune réservation n’est possible : le règlement ne dit pas comment réserver',
    ])
    expect(silentActions({ book: [{}] }, MEAL, true)).toEqual([
      'La modification suit les mêmes règles que la réservation',
      'L’annulation n’est pas prévue : le repas reste dû',
      'Présence sans réservation : le prix habituel est dû',
      'Absence : le repas reste dû',
    ])
    expect(silentActions({ book: [{}], change: [{}], cancel: [{}], attend_unreserved: [{}] }, PLACE, true)).toEqual([
      'Absence : la réservation reste due',
    ])
    expect(silentActions({ book: [{}], absence: [{}] }, PLACE, true)[1]).toBe(
      'L’annulation n’est pas prévue : la réservation reste due',
    )
  })
})
