import { beforeEach, expect, test } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import { clock } from '../../support/clock.js'
import { aPerson, PASSWORD } from '../../support/given/person.js'
import { town, useTown } from '../../support/town.js'
import { lastTokenTo, Visitor } from '../../support/visitor.js'

useTown()

/** Of somebody whose password was stolen: codes are guessed, slowly or not. */
const START = `mutation ($password: String!) { answer: startTotp(password: $password) { ... on TotpStarted { id secret } } }`
const CONFIRM = `mutation ($id: UUID!, $code: String!) { answer: confirmTotp(id: $id, code: $code) { __typename } }`
const SIGN_IN = `mutation ($email: String!, $password: String!) { answer: signIn(email: $email, password: $password) {
  ... on SecondFactorAsked { token } } }`
const FINISH = `mutation ($token: String!, $code: String) { answer: finishSignIn(token: $token, code: $code) {
  __typename ... on SignInRefused { reason } } }`

interface Answered {
  __typename: string
  id: string
  secret: string
  token: string
  reason?: string
}
const answerOf = async (who: Visitor, query: string, variables: Record<string, unknown>) =>
  (await who.ask<{ answer: Answered }>(query, variables)).answer
const codeOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().getTime() })
const AT = (time: string) => clock.at(`2026-11-25T${time}+01:00`)
beforeEach(async () => {
  AT('10:00:00')
  await town().owner.query('delete from throttle')
})
const signIn = (who: Visitor, email: string, password = PASSWORD) => answerOf(who, SIGN_IN, { email, password })

/** Somebody who has added an application, signed in on their own browser. */
async function guarded() {
  const { email, accountId } = await aPerson()
  const owner = new Visitor()
  await signIn(owner, email)
  const { id, secret } = await answerOf(owner, START, { password: PASSWORD })
  await answerOf(owner, CONFIRM, { id, code: codeOf(secret) })
  return { email, accountId, secret }
}

test('thirty wrong codes in a day, however slowly; the owner is told at the tenth, and a new password by mail opens again', async () => {
  const { email, accountId, secret } = await guarded()
  const told = async () =>
    (
      await town().owner.query<{ n: number }>(
        `select count(*)::int as n from outbox where payload ->> 'accountId' = $1 and payload ->> 'news' = 'codes-tried'`,
        [accountId],
      )
    ).rows[0]?.n
  const wrong = async (times: number) => {
    const { token } = await signIn(new Visitor(), email)
    for (let tried = 0; tried < times; tried++)
      expect(await answerOf(new Visitor(), FINISH, { token, code: '000000' })).toMatchObject({ reason: 'WRONG_CODE' })
  }
  const right = async (at: string, password = PASSWORD) => {
    AT(at)
    const { token } = await signIn(new Visitor(), email, password)
    return answerOf(new Visitor(), FINISH, { token, code: codeOf(secret) })
  }
  /** The quarters of an hour of the day go by, the day does not. */
  const later = () => town().owner.query(`delete from throttle where key not like 'wrong-code-account%'`)
  AT('10:01:00')
  await wrong(5)
  await wrong(4)
  expect(await told()).toBe(0)
  // a right code is none of them, and takes none of them away
  expect(await right('10:02:00')).toMatchObject({ __typename: 'SignedIn' })
  await wrong(1)
  expect(await told()).toBe(1)
  for (let round = 0; round < 4; round++) {
    await later()
    await wrong(5)
  }
  await later()
  expect(await right('10:03:00')).toMatchObject({ reason: 'TOO_MANY_CODES' })
  expect(await told()).toBe(1)
  await new Visitor().ask('mutation ($email: String!) { requestPasswordReset(email: $email) { __typename } }', {
    email,
  })
  const password = 'tulipe orage compas 71'
  await new Visitor().ask(
    'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { __typename } }',
    { token: await lastTokenTo(email), password },
  )
  expect(await right('10:04:00', password)).toMatchObject({ __typename: 'SignedIn' })
})
