import { beforeEach, expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { clock } from '../support/clock.js'
import { aPerson, PASSWORD } from '../support/given/person.js'
import { waiting } from '../support/queued.js'
import { town, useTown } from '../support/town.js'
import { Visitor } from '../support/visitor.js'

useTown()

/** Whoever holds the old password signs in at the instant when it is changed: no session of theirs outlives it, nor a second step. */
const NEXT = 'tulipe orage compas 71'
const SIGN_IN = `mutation ($email: String!, $password: String!) { answer: signIn(email: $email, password: $password) { __typename
  ... on SecondFactorAsked { token } ... on SignInRefused { reason } } }`
const FINISH = `mutation ($token: String!, $code: String) { answer: finishSignIn(token: $token, code: $code) {
  __typename ... on SignInRefused { reason } } }`
const START = `mutation ($p: String!) { answer: startTotp(password: $p) { ... on TotpStarted { id secret } } }`
const CONFIRM = `mutation ($id: UUID!, $code: String!) { answer: confirmTotp(id: $id, code: $code) { __typename } }`

interface Answered {
  __typename: string
  reason?: string
  token?: string
  id: string
  secret: string
}
const answerOf = async (who: Visitor, query: string, variables: Record<string, unknown>) =>
  (await who.ask<{ answer: Answered }>(query, variables)).answer
const codeOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().getTime() })

beforeEach(() => clock.at('2026-11-25T10:00:00+01:00'))

/** Its password is changed, as the product does it, while `meanwhile` is asked; it commits once that waits for it, or is answered. */
async function whileChanged<T>(accountId: string, meanwhile: () => Promise<T>): Promise<T> {
  const hash = await hashPassword(NEXT)
  const other = await town().owner.connect()
  try {
    await other.query('begin')
    await other.query('update account set password_hash = $2 where id = $1', [accountId, hash])
    await other.query('update session set revoked_at = now() where account_id = $1', [accountId])
    await other.query('delete from sign_in_challenge where account_id = $1', [accountId])
    const asked = meanwhile()
    await Promise.race([asked, waiting(1)])
    await other.query('commit')
    return await asked
  } finally {
    other.release()
  }
}

test('no session is opened by the old password', async () => {
  const { email, accountId } = await aPerson()
  const thief = new Visitor()
  const answer = await whileChanged(accountId, () => answerOf(thief, SIGN_IN, { email, password: PASSWORD }))
  expect(answer).toMatchObject({ reason: 'WRONG_CREDENTIALS' })
  expect(await thief.ask('{ viewer { sessionId } }')).toEqual({ viewer: null })
})

test('nor is a second step begun with it, or ended', async () => {
  const { email, accountId } = await aPerson()
  const owner = new Visitor()
  await answerOf(owner, SIGN_IN, { email, password: PASSWORD })
  const { id, secret } = await answerOf(owner, START, { p: PASSWORD })
  await answerOf(owner, CONFIRM, { id, code: codeOf(secret) })
  const thief = new Visitor()
  const begun = await whileChanged(accountId, () => answerOf(thief, SIGN_IN, { email, password: PASSWORD }))
  expect(await answerOf(thief, FINISH, { token: begun.token, code: codeOf(secret) })).toMatchObject({
    reason: 'SIGN_IN_OVER',
  })
  const { rows } = await town().owner.query('select 1 from sign_in_challenge where account_id = $1', [accountId])
  expect(rows).toEqual([])
  clock.at('2026-11-25T10:01:00+01:00')
  const { token } = await answerOf(thief, SIGN_IN, { email, password: NEXT })
  const ended = await whileChanged(accountId, () => answerOf(thief, FINISH, { token, code: codeOf(secret) }))
  expect(ended).toMatchObject({ reason: 'SIGN_IN_OVER' })
  expect(await thief.ask('{ viewer { sessionId } }')).toEqual({ viewer: null })
})
