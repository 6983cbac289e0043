import { expect, test } from '@jest/globals'
import { brokenConstraint } from '../../server/src/platform/errors.js'
import { publish } from '../../server/src/platform/outbox.js'
import { shortTransaction, together } from '../../server/src/platform/transaction.js'
import { town, useTown } from '../support/town.js'

useTown()

const job = (key: string) => ({ task: 'erase-file', payload: { key }, key })
const written = async (key: string) =>
  (await town().owner.query('select 1 from outbox where job_key = $1', [key])).rowCount

test('a promise that is broken beside the COMMIT takes everything back, and is named', async () => {
  const work = shortTransaction(town().db, (tx, commit) =>
    Promise.all([publish(tx, job('broken')), tx.query(`select must(false, 'a_promise')`), commit()]),
  )
  const caught: unknown = await work.catch((error: unknown) => error)
  expect(brokenConstraint(caught)).toBe('a_promise')
  expect(await written('broken')).toBe(0)
})

test('of statements that fail together the first one is told, however long its answer takes to reach us', async () => {
  const slowly = async (asked: Promise<unknown>) => {
    await asked.catch(async (error: unknown) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      throw error
    })
  }
  const work = shortTransaction(town().db, (tx, commit) =>
    together([slowly(tx.query(`select must(false, 'a_promise')`)), publish(tx, job('behind')), commit()]),
  )
  const caught: unknown = await work.catch((error: unknown) => error)
  expect(brokenConstraint(caught)).toBe('a_promise')
  expect(await written('behind')).toBe(0)
})

test('what is written before the COMMIT stays, also when nobody asks for it', async () => {
  await shortTransaction(town().db, (tx, commit) => Promise.all([publish(tx, job('asked')), commit()]))
  await shortTransaction(town().db, (tx) => publish(tx, job('silent')))
  expect([await written('asked'), await written('silent')]).toEqual([1, 1])
})

test('an error of the work itself takes everything back, and a statement after the COMMIT is refused', async () => {
  const fails = shortTransaction(town().db, async (tx) => {
    await publish(tx, job('fails'))
    throw new Error('the work failed')
  })
  await expect(fails).rejects.toThrow('the work failed')
  const late = shortTransaction(town().db, async (tx, commit) => {
    await commit()
    await publish(tx, job('late'))
  })
  await expect(late).rejects.toThrow('after the COMMIT')
  expect([await written('fails'), await written('late')]).toEqual([0, 0])
})
