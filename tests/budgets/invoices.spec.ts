import { afterEach, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { given } from '../support/given/index.js'
import { issue } from '../support/invoices.js'
import { manyInvoiced } from '../support/many-families.js'
import { brokenPromises } from '../support/promises.js'
import { countStatements } from '../support/statements.js'
import { useTown } from '../support/town.js'

useTown()
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const DAYS = ['2026-12-01', '2026-12-03', '2026-12-04']

async function month(families: number) {
  clock.at('2027-01-04T10:00:00+01:00')
  const commune = await given.aCommune({ onInvoice: true })
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  await manyInvoiced(commune, await given.aFamily({ in: commune }), families, DAYS)
  const { result, statements } = await countStatements(() => issue(keeper, commune.regieId, '2026-12'))
  expect(result).toMatchObject({ invoices: families, totalCents: families * 380 * DAYS.length })
  return statements.length
}

test('a month costs as many statements for sixty families as for one, and two more for each further 500', async () => {
  const one = await month(1)
  expect(await month(60)).toBe(one)
  expect(await month(501)).toBe(one + 2)
})
