import { describe, expect, test } from '@jest/globals'
import { closureCancelled, daysReopened, type KitchenNews, kitchenTold } from './closure-mails.policy.js'
import { civilDay, type Day } from '../../platform/day.js'
import { wholeCents } from '../../platform/money.js'

const site = 'https://cantine.exemple.fr'
const camille = { email: 'camille@exemple.fr', firstName: 'Camille' }
const meals = (...days: Day[]) => [{ service: 'Cantine', commune: 'Coubon', beneficiary: 'Théo', days }]
const plain = (lines: string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '))

test('a closure says why, what is cancelled, which order not to pay any more, and what came back', () => {
  const mail = closureCancelled(
    {
      ...camille,
      lines: meals(civilDay('2026-12-08')),
      refundCents: wholeCents(380),
      notInvoicedCents: wholeCents(0),
      keptCents: wholeCents(0),
    },
    site,
    'Grève.',
    ['CF-12'],
  )
  expect({ ...mail, paragraphs: plain(mail.paragraphs) }).toEqual({
    to: 'camille@exemple.fr',
    subject: 'Service fermé : vos réservations sont annulées',
    paragraphs: [
      'Bonjour Camille,',
      'Le service sera fermé. Motif : Grève.',
      'Ces réservations sont annulées :',
      'Cantine de Coubon, Théo : mardi 8 décembre.',
      'La commande CF-12 n’était pas encore payée : elle est arrêtée, ne la payez plus. Choisissez de nouveau vos autres dates.',
      '3,80 € sont revenus sur votre porte-monnaie.',
    ],
    link: { label: 'Voir mes réservations', url: `${site}/mes-reservations?mois=2026-12&jour=2026-12-08` },
  })
})

describe('days that open again', () => {
  const days = { firstDay: civilDay('2026-12-08'), lastDay: civilDay('2026-12-11') }
  const told = (lines: Day[], left: Day[]) => {
    const to = { ...camille, chargedCents: wholeCents(760), lines: lines.length ? meals(...lines) : [] }
    const mail = daysReopened({ ...to, left: left.length ? meals(...left) : [] }, site, days)
    return { ...mail, paragraphs: plain(mail.paragraphs) }
  }
  const RESTORED = [
    'Ces réservations sont rétablies :',
    'Cantine de Coubon, Théo : mardi 8 décembre, jeudi 10 décembre.',
    'Leur prix, que la fermeture vous avait rendu, est repris sur votre porte-monnaie : 7,60 €.',
    'Si vous aviez prévu autre chose, annulez en ligne jusqu’à la veille à minuit : la somme vous revient entière.',
  ]
  const LEFT = [
    'Ces réservations restent annulées :',
    'Cantine de Coubon, Théo : vendredi 11 décembre.',
    'Vous pouvez réserver de nouveau, si vous le souhaitez.',
  ]
  const OPEN = ['Bonjour Camille,', 'Le service sera finalement ouvert du mardi 8 décembre au vendredi 11 décembre.']

  test('with all that was cancelled restored', () =>
    expect(told([civilDay('2026-12-08'), civilDay('2026-12-10')], [])).toEqual({
      to: 'camille@exemple.fr',
      subject: 'Le service rouvre : vos réservations sont rétablies',
      paragraphs: [...OPEN, ...RESTORED],
      link: { label: 'Voir mes réservations', url: `${site}/mes-reservations?mois=2026-12&jour=2026-12-08` },
    }))
  test('with a part of it', () =>
    expect(told([civilDay('2026-12-08'), civilDay('2026-12-10')], [civilDay('2026-12-11')]).paragraphs).toEqual([
      ...OPEN,
      ...RESTORED,
      ...LEFT,
    ]))
  test('with nothing restored', () =>
    expect(told([], [civilDay('2026-12-11')])).toEqual({
      to: 'camille@exemple.fr',
      subject: 'Le service rouvre',
      paragraphs: [...OPEN, ...LEFT],
      link: { label: 'Réserver', url: `${site}/reserver` },
    }))
})

describe('those who cook', () => {
  const news: KitchenNews = {
    what: 'CLOSED',
    communeId: 'c',
    serviceId: 's',
    firstDay: civilDay('2026-12-08'),
    lastDay: civilDay('2026-12-08'),
    reason: 'Grève.',
    bookings: 27,
  }
  const told = (change: Partial<KitchenNews> = {}, service: string | null = 'Cantine') =>
    kitchenTold({ ...camille, commune: 'Aiguilhe', service }, site, { ...news, ...change })

  test('are told of a closure and of how many meals it cancelled, with one full stop behind the reason', () => {
    expect(told()).toEqual({
      to: 'camille@exemple.fr',
      subject: 'Fermé le mardi 8 décembre',
      paragraphs: [
        'Bonjour Camille,',
        'Cantine d’Aiguilhe : fermé le mardi 8 décembre. Motif : Grève. 27 réservations sont annulées.',
      ],
      link: { label: 'Voir la cuisine', url: `${site}/admin/cuisine` },
    })
    expect(told({ reason: 'grève', bookings: 0 }, null).paragraphs[1]).toBe(
      'Tous les services d’Aiguilhe : fermé le mardi 8 décembre. Motif : grève.',
    )
  })
  test('and of an opening', () => {
    const opened = told({ what: 'REOPENED', lastDay: civilDay('2026-12-11'), bookings: 1 })
    expect(opened.subject).toBe('Ouvert de nouveau du mardi 8 décembre au vendredi 11 décembre')
    expect(opened.paragraphs[1]).toBe(
      'Cantine d’Aiguilhe : ouvert de nouveau du mardi 8 décembre au vendredi 11 décembre. 1 réservation est rétablie.',
    )
  })
})
