import { expect, test } from '@jest/globals'
import { checkPolicy } from '../checks/check-policy.policy.js'
import { civilDay } from '../../../platform/day.js'

const problemsOf = (service: object, rest: object = {}) =>
  checkPolicy(
    { language: 1, name: 'x', ...rest, services: { c: service } },
    { breaks: [] },
    civilDay('2026-09-01'),
  ).problems.map((p) => p.message)

test.each<[object, RegExp]>([
  [{ price: 3.8 }, /en centimes entiers : 380 pour 3,8 €/],
  [{ price: '3,80 €' }, /un nombre de centimes, sans guillemets/],
  [{ price: { each: 100, of: { subtract: ['minutes', 60] } } }, /déclarez le calcul dans \/facts/],
  [{ price: { by: 'qf', brackets: [[0, 500, 100]] } }, /ses champs : from, to, below, label, price/],
  [{ actions: { book: [{ until: '09:00' }] } }, /\{ back: 1, at: '09:00' \} pour la veille/],
  [{ actions: { book: { until: { back: 1 } } } }, /c’est une liste/],
  [{ actions: { absence: [{ when: 'justified' }] } }, /\{ justified: true \}/],
  [{ actions: { absence: [{ because: 'Dix', 'vingt ou trente.': null }] } }, /tout le texte entre guillemets/],
  [{ actions: { absence: [{ waiting: 2 }] } }, /ses champs : days, unit, from/],
  [{ actions: { absence: [{ due: 50, price: 100 }] } }, /gardez l’un des deux/],
  [{ actions: { absence: [{ due: -5 }] } }, /le plus petit nombre permis est 0/],
  [{ price: { first: [{ when: { child_rank: 2 }, price: 1 }] } }, /« childRank »/],
  [{ actions: { book: [{ until: { back: 1 } }, { until: { back: 2 } }] } }, /celle qui ferme le plus tôt/],
])('%j says what to do', (service, said) => expect(problemsOf(service).join('\n')).toMatch(said))

test('names that lead nowhere are told at their place', () => {
  const { problems } = checkPolicy(
    {
      language: 1,
      name: 'x',
      facts: { beyond: { subtract: ['minuts', 60] }, late: { minutes: ['18:30', 'leftAt'] } },
      services: {
        c: {
          like: 'd',
          capacity: { order: 'fileDay' },
          actions: { absence: [{ waiting: { days: 1, from: 'notised' } }, { proof: { fact: 'certificat' } }] },
        },
      },
    },
    { breaks: [] },
    civilDay('2026-09-01'),
  )
  expect(problems.map((p) => p.pointer)).toEqual([
    '/facts/beyond/subtract',
    '/services/c/like',
    '/services/c/capacity/order',
    '/services/c/actions/absence/0/waiting/from',
    '/services/c/actions/absence/1/proof/fact',
  ])
})
