import { expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { ask } from '../support/client.js'
import { cheque, remit, take } from '../support/desk.js'
import { given } from '../support/given/index.js'
import { countStatements } from '../support/statements.js'
import { useTown } from '../support/town.js'

useTown()

/** A régie of its own with some cheques in its till. */
async function tillOf(cheques: number) {
  clock.at('2026-11-25T10:00:00+01:00')
  const commune = await given.aCommune()
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  const family = await given.aFamily({ in: commune })
  const ids: string[] = []
  for (let i = 0; i < cheques; i++) ids.push((await take(keeper, commune, family, { method: 'CHEQUE', ...cheque })).id)
  return { commune, keeper, family, ids }
}

test('taking money at the desk costs at most 16 statements, its audit and what the règlements ask of a top-up included', async () => {
  const { commune, keeper, family } = await tillOf(0)
  const taken = await countStatements(() => take(keeper, commune, family))
  expect(taken.result.__typename).toBe('DeskPayment')
  expect(taken.statements.length).toBeLessThanOrEqual(16)
})

test('a slip costs the same for 1 cheque and for 12', async () => {
  const [few, many] = [await tillOf(1), await tillOf(12)]
  const make = ({ commune, keeper, ids }: typeof few) => countStatements(() => remit(keeper, commune, 'CHEQUE', ids))
  const [small, large] = [await make(few), await make(many)]
  expect(large.result.payments).toHaveLength(12)
  expect(large.statements).toEqual(small.statements)
  expect(small.statements.length).toBeLessThanOrEqual(14)
})

test('the lists of the till cost the same for 1 payment and for 12, one slip each', async () => {
  const lists = `query ($r: UUID!) { receipts(regieId: $r) { edges { node { number familyName } } }
    undeposited(regieId: $r, method: CHEQUE) { id receiptNumber } cashPosition(regieId: $r) { cashCents methods { receipts } }
    deposits(regieId: $r) { edges { node { number payments { id receiptNumber } } } } }`
  const read = async (count: number) => {
    const { commune, keeper, ids } = await tillOf(count * 2)
    for (const id of ids.slice(0, count)) await remit(keeper, commune, 'CHEQUE', [id])
    return countStatements(() => ask(keeper, lists, { r: commune.regieId }))
  }
  const [small, large] = [await read(1), await read(12)]
  expect(large.statements.length).toBe(small.statements.length)
})
