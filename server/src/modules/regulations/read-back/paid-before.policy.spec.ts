import { expect, test } from '@jest/globals'
import type { Path, ServiceRules } from '../language/language.policy.js'
import { policyInFrench } from './read-back.policy.js'

const cancel: Path[] = [{ until: { back: 2 }, settlement: 'nextInvoice' }]
const said = (payment: ServiceRules['payment']) =>
  JSON.stringify(policyInFrench({ language: 1, name: 'x', services: { cantine: { payment, actions: { cancel } } } }))

test('where it is paid before, what comes back pays a next meal, and is on no invoice', () => {
  expect(said({ mode: 'prepaid' })).toContain('le prix est reporté sur un prochain repas')
  expect(said({ mode: 'wallet' })).toContain('le prix est reporté sur un prochain repas')
  expect(said({ mode: 'invoice' })).toContain('le prix est déduit de la prochaine facture')
})
