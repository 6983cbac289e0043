import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startEmbeddedPostgres } from '../../server/src/platform/embedded-postgres.js'
import { freePort } from '../support/free-port.js'
import { scratchFolder } from '../support/scratch.js'

/** Between the choice of a port and the start of PostgreSQL another program may take it. */
const other = createServer()
let taken: number
beforeAll(async () => {
  taken = await freePort()
  await new Promise<void>((ok) => other.listen(taken, '127.0.0.1', ok))
})
afterAll(() => void other.close())

test('PostgreSQL starts on the next port that is chosen', async () => {
  const free = await freePort()
  const choices = [taken, free]
  const cluster = await startEmbeddedPostgres(join(scratchFolder('test'), 'pg'), 'other', {
    fsync: false,
    choosePort: () => choices.shift() ?? free,
  })
  expect([choices, new URL(cluster.ownerUrl).port]).toEqual([[], String(free)])
  await cluster.stop()
})

test('when every port is taken the start is refused with where it is written', async () => {
  const started = startEmbeddedPostgres(join(scratchFolder('test'), 'pg'), 'other', {
    fsync: false,
    choosePort: () => taken,
  })
  await expect(started).rejects.toThrow(/aucun port libre : voyez .*pg\.log/)
})
