import { describe, expect, test } from '@jest/globals'
import type { Action, Path, Policy, ServiceRules } from '../language/language.policy.js'
import { MEAL } from './outcome-words.policy.js'
import { pathsInFrench } from './path-words.policy.js'
import { policyInFrench } from './read-back.policy.js'
import { civilDay } from '../../../platform/day.js'

const winter = { from: civilDay('2026-02-01'), to: civilDay('2026-03-01') }
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const policyOf = (cantine: ServiceRules, rest: Partial<Policy> = {}): Policy => ({
  language: 1,
  name: 'Restaurant scolaire de Coubon',
  calendar: { zone: 'A' },
  services: { cantine },
  ...rest,
})
const readBack = (policy: Policy, service?: string) => policyInFrench(policy, service).map(plain)

test('a whole règlement reads as the clerk would write it', () =>
  expect(
    readBack(
      policyOf(
        {
          weekdays: ['mon', 'tue', 'thu', 'fri'],
          price: { by: 'qf', brackets: [{ to: 400, price: 210 }, { to: 700, price: 300 }, { price: 380 }] },
          actions: {
            book: [
              { until: { weekday: 'thu', week: -1, at: '09:00' } },
              { until: { at: '09:00' }, outcome: 'acceptLate', modifiers: [{ percent: 50, label: 'hors délai' }] },
            ],
            cancel: [{ until: { back: 1, at: '09:00' }, settlement: 'wallet' }],
            absence: [{ when: { justified: true }, outcome: 'doNotCharge' }, { when: { justified: false } }],
            attend_unreserved: [{ price: 1000 }],
          },
        },
        { assumptions: ['Un jeudi férié ne déplace pas la limite.'] },
      ),
    ),
  ).toEqual([
    'Vacances scolaires de la zone A.',
    'Cantine : le lundi, le mardi, le jeudi et le vendredi, hors vacances scolaires et jours fériés.',
    'Réservation jusqu’au jeudi 9 h de la semaine précédente.',
    'Ensuite, réservation possible jusqu’à 9 h le jour même, avec une majoration de 50 % (hors délai).',
    'Annulation jusqu’à 9 h la veille : le prix revient sur le porte-monnaie.',
    'Passé ce délai, le repas reste dû.',
    'Présence sans réservation : facturée 10,00 €.',
    'Absence justifiée : le repas n’est pas dû.',
    'Absence non justifiée : le repas reste dû.',
    'Dans les autres cas d’absence, le repas reste dû.',
    'La modification suit les mêmes règles que la réservation.',
    'Prix : 2,10 € jusqu’à 400 de quotient familial, 3,00 € de 401 à 700, 3,80 € au-delà.',
    'À défaut de précision : un jeudi férié ne déplace pas la limite.',
  ]))

describe('a path', () => {
  const paths: [Action, Path, string][] = [
    ['book', {}, 'Réservation possible à tout moment.'],
    [
      'cancel',
      { until: { back: 1 }, due: 50 },
      'Annulation jusqu’à la veille incluse : 50 % du prix habituel sont dus.',
    ],
    ['cancel', { until: { back: 1 }, due: 0 }, 'Annulation jusqu’à la veille incluse : le prix habituel n’est pas dû.'],
    [
      'absence',
      { when: { certificate: true }, due: 30 },
      'Absence sur certificat médical : 30 % du prix habituel sont dus.',
    ],
    [
      'absence',
      { when: { certificate: true }, outcome: 'credit', due: 30 },
      'Absence sur certificat médical : le repas est porté en avoir et 30 % du prix habituel sont dus.',
    ],
    [
      'book',
      { outcome: 'review', requires: { phoned: true } },
      'Demande de réservation soumise à l’accord de la mairie, sur appel téléphonique.',
    ],
    ['book', { outcome: 'waitlist' }, 'Inscription sur la liste d’attente.'],
    ['book', { outcome: 'refuse', because: 'Complet.' }, 'Réservation refusée (message à la famille : « Complet »).'],
    [
      'book',
      { outcome: 'acceptLate', until: { at: '09:00' } },
      'Réservation possible hors délai jusqu’à 9 h le jour même.',
    ],
    [
      'book',
      { until: { mark: 'closes' }, outcome: 'allocate' },
      'Demande de réservation jusqu’à la date de clôture publiée pour la période : les places sont attribuées après la clôture.',
    ],
    [
      'book',
      { until: { at: '09:00' }, price: { cents: 390, label: 'tarif hors délai' } },
      'Réservation jusqu’à 9 h le jour même, au prix de 3,90 € (tarif hors délai).',
    ],
    [
      'book',
      { label: 'urgence', until: { at: '09:00' }, requires: { capacityLeft: { min: 1 } } },
      'Réservation jusqu’à 9 h le jour même, dans la limite des places disponibles.',
    ],
    [
      'cancel',
      { until: { back: 2 }, settlement: 'nextInvoice' },
      'Annulation jusqu’à 2 jours avant inclus : le prix est déduit de la prochaine facture.',
    ],
    [
      'cancel',
      { until: { back: 2 }, settlement: 'carryOver' },
      'Annulation jusqu’à 2 jours avant inclus : le prix est reporté sur un prochain repas.',
    ],
    [
      'cancel',
      { until: { back: 2 }, settlement: 'refund' },
      'Annulation jusqu’à 2 jours avant inclus : le prix est remboursé.',
    ],
    [
      'cancel',
      { until: { back: 2 }, settlement: 'none' },
      'Annulation jusqu’à 2 jours avant inclus : le prix n’est pas rendu.',
    ],
    [
      'cancel',
      { when: { reason: 'sickness' }, until: { from: 'firstDayAbsent', at: '10:00' }, waiting: { days: 1 } },
      'En cas de maladie, annulation jusqu’à 10 h le premier jour d’absence, après 1 jour de carence.',
    ],
    [
      'cancel',
      { proof: { fact: 'certificate', until: { from: 'firstDayAbsent', back: -2 } } },
      'Annulation, sur certificat médical remis jusqu’à 2 jours après le premier jour d’absence inclus.',
    ],
    [
      'change',
      { until: { back: 1 }, requires: { fileComplete: true } },
      'Modification jusqu’à la veille incluse, si le dossier est complet.',
    ],
    ['enrol', { until: { on: '07-15' } }, 'Inscription annuelle jusqu’au 15 juillet inclus.'],
    [
      'topup',
      { requires: { amountCents: { min: 2000 } } },
      'Recharge du porte-monnaie, si le montant est d’au moins 20,00 €.',
    ],
    ['attend', {}, 'Présence : le prix habituel est dû.'],
    ['attend_unreserved', { outcome: 'refuse' }, 'Présence sans réservation : l’enfant n’est pas accueilli.'],
    [
      'attend_unreserved',
      { outcome: 'replacementMeal' },
      'Présence sans réservation : un repas de remplacement est servi.',
    ],
    [
      'attend_unreserved',
      { modifiers: [{ add: 200, label: 'non inscrit' }] },
      'Présence sans réservation : le prix habituel est dû, avec un supplément de 2,00 € (non inscrit).',
    ],
    [
      'absence',
      { when: { reason: 'sickness' }, waiting: { days: 3, unit: 'school', from: 'notice' }, outcome: 'doNotCharge' },
      'Absence en cas de maladie, après 3 jours d’école de carence comptés depuis la date du signalement : le repas n’est pas dû.',
    ],
    [
      'absence',
      { outcome: 'credit', settlement: 'wallet' },
      'Absence : le repas est porté en avoir et le prix revient sur le porte-monnaie.',
    ],
    [
      'pickup',
      { price: { each: 400, per: 15, of: 'minutes' } },
      'Arrivée et départ : 4,00 € par quart d’heure commencé.',
    ],
    [
      'price',
      { when: { daysPerWeek: 4 }, outcome: 'classify', as: 'regular' },
      'Prix pour 4 jours par semaine : classement « régulier ».',
    ],
    ['dunning', { when: { remindersSent: 2 }, price: 1000 }, 'Relance pour impayé après 2 relances : 10,00 €.'],
  ]
  test.each(paths)('%s %j', (action, path, words) =>
    expect(pathsInFrench([action], [path], policyOf({}), MEAL).flat().map(plain)).toEqual([words]),
  )
  test('what follows a limit is « ensuite », what follows a condition « sinon », what follows a case « dans les autres cas »', () => {
    const last: Path = { until: { at: '08:00' } }
    const second = (first: Path) => plain(pathsInFrench(['book'], [first, last], policyOf({}), MEAL)[1]?.[0] ?? '')
    expect(second({ until: { back: 1 } })).toBe('Ensuite, réservation possible jusqu’à 8 h le jour même.')
    expect(second({ requires: { paid: true } })).toBe('Sinon, réservation possible jusqu’à 8 h le jour même.')
    expect(second({ when: { resident: true } })).toBe(
      'Dans les autres cas, réservation possible jusqu’à 8 h le jour même.',
    )
  })
  test('a price of several tables has its own sentences', () => {
    const price = { by: 'level', table: { nursery: { by: 'plan', table: { permanent: 1 } }, elementary: 2 } }
    expect(pathsInFrench(['book'], [{ price }], policyOf({}), MEAL).flat().map(plain)).toEqual([
      'Réservation possible à tout moment.',
      'Dans ce cas, prix en maternelle : 0,01 € pour la formule « permanent ».',
      'Dans ce cas, prix en élémentaire : 0,02 €.',
    ])
  })
})

describe('the rest of a service', () => {
  const first = (rules: ServiceRules, rest?: Partial<Policy>) => readBack(policyOf(rules, rest))
  test('when it runs', () => {
    expect(first({ during: 'breaks' })).toContain(
      'Cantine : du lundi au vendredi, pendant les vacances scolaires seulement, hors jours fériés.',
    )
    expect(first({ during: 'always', openOnHolidays: true })).toContain(
      'Cantine : du lundi au vendredi, vacances scolaires comprises, jours fériés compris.',
    )
  })
  test('its rounding and what is not final', () =>
    expect(
      first({
        price: 260,
        rounding: { mode: 'up', step: 5 },
        provisional: [{ because: 'Le taux est connu en fin de mois.' }],
      }),
    ).toEqual(
      expect.arrayContaining([
        'Prix arrondi au-dessus, au multiple de 0,05 €.',
        'Prix provisoire : le taux est connu en fin de mois.',
      ]),
    ))
  test('its places, in order', () =>
    expect(
      first({
        capacity: {
          places: { by: 'weekday', table: { mon: 60, tue: 70 } },
          waitlist: true,
          priority: [{ when: { resident: true } }],
          order: 'age',
        },
      }),
    ).toEqual(
      expect.arrayContaining([
        'Places par jour : 60 le lundi, 70 le mardi.',
        'Quand c’est complet, la demande est placée sur la liste d’attente.',
        'Ordre de priorité : 1. pour une famille de la commune ; à égalité, selon « âge ».',
      ]),
    ))
  test('its payment and how long a basket is held', () =>
    expect(first({ payment: { mode: 'prepaid', holdMinutes: 90 } })).toEqual(
      expect.arrayContaining(['Paiement à la réservation.', 'Une commande non payée expire au bout de 90 minutes.']),
    ))
  test('its calendar, what blocks, counts and computed facts', () =>
    expect(
      first(
        { actions: { absence: [{ when: { unjustified: { min: 2 }, share: { min: 0.5 }, ulis: true } }] } },
        {
          timeZone: 'Europe/London',
          currency: 'GBP',
          calendar: {
            zone: 'B',
            holidays: 'fr-alsace-moselle',
            extraHolidays: [civilDay('2026-05-15')],
            closures: [{ from: civilDay('2026-06-01'), to: civilDay('2026-06-02'), because: 'travaux' }],
            periods: [{ name: 'hiver', ...winter, marks: { opens: '2026-01-03T20:00' } }],
          },
          blocks: [{ when: { debtCents: { above: 5000 } }, because: 'Réglez d’abord vos factures.' }],
          counters: {
            unjustified: {
              label: 'absences injustifiées',
              counts: 'absence',
              when: { justified: false },
              per: 'family',
              over: 'quarter',
            },
          },
          facts: {
            share: { label: 'part prise', divide: ['mealsTaken', 10] },
            ulis: { label: 'élève ULIS', default: false },
            unused: {},
          },
        },
      ),
    ).toEqual([
      'Vacances scolaires de la zone B.',
      'Les jours fériés sont ceux d’Alsace-Moselle.',
      'Sont aussi fériés : le 15 mai 2026.',
      'Fermeture du 1er juin 2026 au 2 juin 2026 : travaux.',
      'Périodes : « hiver » du 1er février 2026 au 1er mars 2026 (date d’ouverture : 3 janvier 2026 à 20 h).',
      'Les heures sont celles du fuseau Europe/London.',
      'Les montants sont en livres sterling.',
      'Sont bloquées si la dette dépasse 50,00 £ : la réservation et la modification (message à la famille : « Réglez d’abord vos factures »).',
      'Cantine : du lundi au vendredi, hors vacances scolaires et jours fériés.',
      'Absence après 2 absences injustifiées, si « part prise » est d’au moins 0,5 et dans le cas « élève ULIS » : le repas reste dû.',
      'Dans les autres cas d’absence, le repas reste dû.',
      'Aucune réservation n’est possible : le règlement ne dit pas comment réserver.',
      'Prix : le tarif de la situation.',
      '« absences injustifiées » : on compte les absences (si l’absence n’est pas justifiée), par famille, sur le trimestre.',
      '« part prise » : le nombre de repas pris divisé par 10.',
      'Information à renseigner : élève ULIS (non, sauf mention contraire).',
    ]))
  test('one service alone, and a service like another', () => {
    const policy = policyOf({ price: 260 }, {})
    policy.services.garderie = { price: 100, label: 'Garderie' }
    policy.services.soir = { like: 'garderie', label: 'Étude' }
    expect(readBack(policy, 'cantine').join(' ')).not.toContain('Garderie')
    expect(readBack(policy)).toContain(
      'Garderie et Étude : du lundi au vendredi, hors vacances scolaires et jours fériés.',
    )
  })
})
