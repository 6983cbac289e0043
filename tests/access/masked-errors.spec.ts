import { expect, test } from '@jest/globals'
import { post } from '../support/client.js'
import { given } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'

useTown()

const VIEWER = '{ viewer { account { email } } }'

test('a bug is answered with a number to quote, and nothing of what happened', async () => {
  const { email } = await given.aFamily()
  const answer = await post(
    'mutation ($email: String!) { signIn(email: $email, password: "une phrase secrète") { __typename } }',
    { email },
  )
  expect(answer.errors).toHaveLength(1) // the password of a test's family is not a hash: comparing with it is a bug
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^Une erreur inattendue est survenue\. .*[0-9a-f-]{36}\.$/),
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  })
  expect(JSON.stringify(answer)).not.toMatch(/argon|hash|phrase secrète|at .*\.[jt]s/)
})

test('so is an error met while finding out who asks', async () => {
  const family = await given.aFamily()
  await town().owner.query('alter table session rename to session_away')
  try {
    const answer = await post(VIEWER, {}, family)
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify(answer)).not.toMatch(/session|relation|select|\.[jt]s/i)
  } finally {
    await town().owner.query('alter table session_away rename to session')
  }
  expect((await post(VIEWER, {}, family)).data).toMatchObject({ viewer: { account: { email: family.email } } })
})
