import { expect, test } from '@jest/globals'
import { explain } from './explain'

const thrown = (networkError: unknown) => Object.assign(new Error('x'), { networkError, graphQLErrors: [] })
const answered = (statusCode: number, result: unknown = {}) =>
  thrown(Object.assign(new Error('Response not successful'), { name: 'ServerError', statusCode, result }))
const named = (name: string) => Object.assign(new Error('x'), { name })

test.each([
  ['a network that is cut', thrown(new TypeError('Failed to fetch')), 'network', /connexion est coupée/],
  ['a network that is cut, outside GraphQL', new TypeError('Failed to fetch'), 'network', /connexion est coupée/],
  ['a bug of the server', answered(500), 'server', /Le service a un problème ; votre connexion n’est pas en cause/],
  ['a proxy that finds no server', answered(502, '<html>'), 'server', /votre connexion n’est pas en cause/],
  ['a proxy that waited in vain', answered(504), 'slow', /trop de temps à répondre/],
  ['a server that never answers', thrown(named('TimeoutError')), 'slow', /trop de temps à répondre/],
  ['a server that never answers, outside GraphQL', named('TimeoutError'), 'slow', /trop de temps à répondre/],
  ['an answer nobody expected', answered(418), 'unexpected', /erreur inattendue/],
  ['a bug of the page', new Error('x is undefined'), 'unexpected', /erreur inattendue/],
])('%s', (_what, caught, kind, message) => {
  expect(explain(caught)).toEqual({ kind, message: expect.stringMatching(message), fields: [], requestId: null })
  if (kind !== 'network') expect(explain(caught).message).not.toMatch(/coupée|réseau/)
})

test('a 500 of ours is told with its own sentence and the number to quote', () => {
  const error = {
    message: 'Une erreur inattendue est survenue. Réessayez ; si elle revient, citez le numéro 7.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: '7' },
  }
  expect(explain(answered(500, { errors: [error] }))).toEqual({
    kind: 'unexpected',
    message: error.message,
    fields: [],
    requestId: '7',
  })
})

test('a session that is over and one that is another person’s are told apart', () => {
  const coded = (code: string) =>
    Object.assign(new Error(), { graphQLErrors: [{ message: 'm', extensions: { code } }] })
  expect(explain(coded('UNAUTHENTICATED')).kind).toBe('signed-out')
  expect(explain(coded('SESSION_CHANGED')).kind).toBe('other-account')
})
