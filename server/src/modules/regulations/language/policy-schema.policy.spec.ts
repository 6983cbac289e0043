import { expect, test } from '@jest/globals'
import { schemaProblems } from './policy-schema.policy.js'

const whole = { language: 1, name: 'x', services: { cantine: { price: 380, actions: { book: [{}] } } } }
const said = (rest: object, path: object = {}) =>
  schemaProblems({ ...whole, services: { cantine: { actions: { book: [path] } } }, ...rest }).map((p) => p.message)

test('a règlement of the language has no problem', () => expect(schemaProblems(whole)).toEqual([]))

test.each<[what: string, document: () => string[], words: RegExp]>([
  ['a field that is not known', () => said({ servces: {} }), /^champ inconnu « servces » : .+ceux-ci : services, /],
  ['a field that is missing', () => said({ name: undefined }), /^il manque le champ « name » : ajoutez-le\.$/],
  ['a text for a list', () => said({ assumptions: 'x' }), /^attendu : une liste ; trouvé : "x"\.$/],
  ['an action outcome', () => said({}, { outcome: 'ok' }), /^valeur inconnue "ok" : choisissez parmi accept, /],
  ['another language', () => said({ language: 2 }), /^la valeur doit être 1\.$/],
  ['an hour', () => said({}, { until: { at: '9h' } }), /"9h" : écrivez une heure « HH:MM »/],
  ['a share below nothing', () => said({}, { due: -1 }), /^trouvé : -1 ; le plus petit nombre permis est 0\.$/],
])('%s is told in French', (_what, document, words) => expect(document()).toContainEqual(expect.stringMatching(words)))
