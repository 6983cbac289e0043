import { describe, expect, test } from '@jest/globals'
import type { LimitRule } from '../language/language.policy.js'
import { limitInFrench, windowInFrench } from './limit-words.policy.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a limit, as the règlement says it', () => {
  const limits: [LimitRule, string][] = [
    [{ weekday: 'thu', week: -1, at: '09:00' }, 'jusqu’au jeudi 9 h de la semaine précédente'],
    [{ weekday: 'wed', week: -1, at: '24:00' }, 'jusqu’au mercredi minuit de la semaine précédente'],
    [{ weekday: 'tue', at: '09:00' }, 'jusqu’au mardi 9 h de la même semaine'],
    [{ weekday: 'thu', week: -2 }, 'jusqu’au jeudi de la 2e semaine précédente inclus'],
    [{ back: 1, unit: 'week', weekday: 'fri' }, 'jusqu’au vendredi de la semaine précédente inclus'],
    [{ back: 1, at: '10:00' }, 'jusqu’à 10 h la veille'],
    [{ back: 1 }, 'jusqu’à la veille incluse'],
    [{ back: 1, unit: 'business', at: '17:30' }, 'jusqu’à 17 h 30 la veille ouvrée'],
    [{ back: 1, unit: 'school', at: '24:00' }, 'jusqu’à minuit le jour d’école précédent'],
    [{ back: 1, unit: 'service', at: '09:00' }, 'jusqu’à 9 h le jour de service précédent'],
    [{ back: 7 }, 'jusqu’à 7 jours avant inclus'],
    [{ back: 2, unit: 'business', at: '12:00' }, 'jusqu’à 12 h, 2 jours ouvrés avant'],
    [{ back: 3, unit: 'workable', at: '12:00' }, 'jusqu’à 12 h, 3 jours ouvrables avant'],
    [{ from: 'week', back: 5, unit: 'business' }, 'jusqu’à 5 jours ouvrés avant le lundi de la semaine inclus'],
    [{ from: 'month', back: 8, at: '18:00' }, 'jusqu’à 18 h, 8 jours avant le 1er du mois'],
    [{ from: 'firstDayAbsent', hours: -72 }, 'jusqu’à 72 heures après 0 h le premier jour d’absence'],
    [{ from: 'lastDayAbsent', back: -8 }, 'jusqu’à 8 jours après le dernier jour d’absence inclus'],
    [
      { weekday: 'thu', week: -1, at: '09:00', onlyOn: { unit: 'school', move: 'weekBefore' } },
      'jusqu’au jeudi 9 h de la semaine précédente (avancé d’une ou de plusieurs semaines s’il ne tombe pas un jour d’école)',
    ],
    [{ back: 3, unit: 'week' }, 'jusqu’à 3 semaines avant inclus'],
    [{ week: -1 }, 'jusqu’à 1 semaine avant inclus'],
    [{ at: '08:30' }, 'jusqu’à 8 h 30 le jour même'],
    [{ at: '00:00' }, 'jusqu’à minuit la veille'],
    [{ at: '09:00', inclusive: true }, 'jusqu’à 9 h le jour même (cet instant compris)'],
    [{ hours: 48 }, 'jusqu’à 48 heures avant 0 h le jour même'],
    [{ hours: 48, at: '12:00' }, 'jusqu’à 48 heures avant 12 h le jour même'],
    [{ dayOfMonth: 20, month: -1 }, 'jusqu’au 20 du mois précédent inclus'],
    [{ dayOfMonth: 31, month: -1, at: '18:00' }, 'jusqu’au dernier jour du mois précédent à 18 h'],
    [{ dayOfMonth: 10, monthStartsOn: 11 }, 'jusqu’au 10 du mois (inclus, les mois étant comptés du 11 au 10)'],
    [
      { month: -1, week: 'lastFull', weekday: 'fri', at: '12:00' },
      'jusqu’au vendredi 12 h de la dernière semaine complète du mois précédent',
    ],
    [{ from: 'period', back: 1, unit: 'month' }, 'jusqu’à 1 mois avant le début des vacances inclus'],
    [{ from: 'firstDayAbsent', at: '10:00' }, 'jusqu’à 10 h le premier jour d’absence'],
    [{ from: 'firstDayAbsent', back: -2 }, 'jusqu’à 2 jours après le premier jour d’absence inclus'],
    [{ from: 'firstDayAbsent', back: 1, at: '09:00' }, 'jusqu’à 9 h la veille du premier jour d’absence'],
    [{ from: 'today', back: -3 }, 'jusqu’à 3 jours après le jour de la demande inclus'],
    [{ on: '07-15' }, 'jusqu’au 15 juillet inclus'],
    [{ on: '2026-07-01', at: '12:00' }, 'jusqu’au 1er juillet 2026 à 12 h'],
    [{ mark: 'closes' }, 'jusqu’à la date de clôture publiée pour la période'],
    [
      { dayOfMonth: 20, month: -1, at: '17:00', onlyOn: { unit: 'business', move: 'before' } },
      'jusqu’au 20 du mois précédent à 17 h (avancé au jour ouvré précédent s’il tombe un autre jour)',
    ],
    [
      {
        at: '09:00',
        byWeekday: {
          mon: { weekday: 'fri', week: -1 },
          tue: { weekday: 'fri', week: -1 },
          thu: { weekday: 'tue' },
          fri: { weekday: 'tue' },
        },
      },
      'pour le lundi et le mardi, jusqu’au vendredi 9 h de la semaine précédente ; pour le jeudi et le vendredi, jusqu’au mardi 9 h de la même semaine',
    ],
    [
      {
        back: 1,
        at: '10:00',
        except: [
          { when: { firstDayAfterBreak: true }, limit: { back: 1, unit: 'school' } },
          { when: { weekday: 'mon' }, limit: { weekday: 'fri', week: -1 } },
        ],
      },
      'jusqu’à 10 h la veille ; le premier jour d’école après des vacances, jusqu’à 10 h le jour d’école précédent ; pour le lundi, jusqu’au vendredi 10 h de la semaine précédente',
    ],
  ]
  test.each(limits)('%j', (limit, words) => expect(plain(limitInFrench(limit))).toBe(words))
})

describe('from an opening to a limit', () => {
  const windows: [LimitRule, LimitRule | undefined, string][] = [
    [{ at: '08:00' }, { at: '08:30' }, 'entre 8 h et 8 h 30 le jour même'],
    [
      { weekday: 'fri', week: -1 },
      { weekday: 'fri', week: -1 },
      'le vendredi de la semaine précédente, toute la journée',
    ],
    [
      { dayOfMonth: 1, monthStartsOn: 11 },
      { dayOfMonth: 10, monthStartsOn: 11 },
      'du 1er au 10 du mois (inclus, les mois étant comptés du 11 au 10)',
    ],
    [
      { mark: 'opens' },
      { back: 1, at: '12:00' },
      'à partir de la date d’ouverture publiée pour la période et jusqu’à 12 h la veille',
    ],
    [{ back: 30 }, undefined, 'à partir de 30 jours avant'],
    [{ dayOfMonth: 1, month: -1, at: '00:00' }, undefined, 'à partir du 1er du mois précédent'],
    [{ back: 7, at: '08:00' }, undefined, 'dès 8 h, 7 jours avant'],
  ]
  test.each(windows)('%j → %j', (opens, until, words) => expect(plain(windowInFrench({ opens, until }))).toBe(words))
})
