import { expect, test } from '@jest/globals'
import type { Policy } from '../language/language.policy.js'
import { policyInFrench } from './read-back.policy.js'

test('words are said by their labels: in a condition, a list, a table and a price that is replaced', () => {
  const policy: Policy = {
    ...{ language: 1, name: 'x' },
    facts: {
      plan: {
        label: 'formule',
        values: ['pai_no_meal', 'monthly', 'other'],
        labels: { pai_no_meal: 'PAI, panier apporté', monthly: 'au mois' },
      },
    },
    prices: { other: { by: 'plan', table: { monthly: 300 }, otherwise: 400 } },
    services: {
      cantine: {
        price: {
          by: 'plan',
          table: { pai_no_meal: 100, monthly: 200 },
          otherwise: { use: 'other', with: { plan: 'monthly' } },
        },
        modifiers: [{ when: { plan: ['pai_no_meal', 'other'] }, add: 10, label: 'frais' }],
      },
    },
  }
  const said = policyInFrench(policy).join(' ').replace(/\s/g, ' ')
  expect(said).toContain('« au mois »'.replace(/\s/g, ' '))
  expect(said).toContain('« PAI, panier apporté » ou « other »'.replace(/\s/g, ' '))
  expect(said).not.toMatch(/pai_no_meal|pai no meal|monthly/)
})
