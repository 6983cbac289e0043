import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { type GivenDay, placesGiven } from './waiting-mails.policy.js'

const to = { email: 'camille@exemple.fr', firstName: 'Camille' }
const given = (day: string, more: Partial<GivenDay>): GivenDay => ({
  ...{ beneficiary: 'Louane', service: 'Centre de loisirs', commune: 'Coubon', timeZone: 'Europe/Paris' },
  ...{ day: civilDay(day), status: 'OFFERED', until: null, rank: null, reason: null },
  ...more,
})

test('one mail says what is kept and until when, where one waits, and why there is no place', () => {
  const mail = placesGiven(to, 'https://x.fr', [
    given('2026-12-08', { until: new Date('2026-11-30T23:00:00Z') }),
    given('2026-12-10', { status: 'WAITING', rank: 3 }),
    given('2026-12-11', { status: 'ENDED', reason: 'Le service est fermé ce jour-là.' }),
  ])
  expect(mail.subject).toBe('Centre de loisirs : les places sont attribuées')
  expect(mail.paragraphs).toEqual([
    'Bonjour Camille,',
    'Centre de loisirs de Coubon : la mairie a répondu à vos demandes.',
    'Une place vous est gardée. Rien n’est réservé tant que vous ne l’avez pas fait :',
    'Louane le mardi 8 décembre, gardée jusqu’au lundi 30 novembre à minuit',
    'Sur la liste d’attente : une place libérée vous est proposée par courriel.',
    'Louane le jeudi 10 décembre, rang 3',
    'Sans place :',
    'Louane le vendredi 11 décembre. Le service est fermé ce jour-là.',
  ])
})

test('what a family has none of is not said', () => {
  const { paragraphs } = placesGiven(to, 'https://x.fr', [given('2026-12-10', { status: 'WAITING', rank: 1 })])
  expect(paragraphs).toHaveLength(4)
})
