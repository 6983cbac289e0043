import { expect, test } from '@jest/globals'
import type { TakingFamilyQuery } from '../../../admin/src/generated/graphql.js'
import { type Cents, wholeCents } from '../../../web/shared/money.js'
import { useConsole } from '../support/console.js'
import { account, id, regie, wallet } from '../support/family.js'

const visitPage = useConsole()

/** Of a family that the règlement asks so much of, at least. */
const asking = (leastTopUpCents: Cents | null): TakingFamilyQuery => ({
  family: {
    can: { decide: { allowed: true, reason: null } },
    account: { id: account.id, firstName: account.firstName, lastName: account.lastName },
    wallets: [{ ...wallet, careOnlyCents: wholeCents(0), leastTopUpCents, regie: { id: regie.id } }],
  },
})

test('the least that the règlement lets a family put on its wallet is said before the click', async () => {
  const { page, look } = await visitPage(`/encaisser?famille=${account.id}`, { TakingFamily: asking(wholeCents(4000)) })
  await page.getByText(/D’après le règlement, 40,00\s€ au moins\./).waitFor()
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await look()
  }
})

test('a règlement that asks nothing says nothing', async () => {
  const { page } = await visitPage(`/encaisser?famille=${account.id}`, { TakingFamily: asking(wholeCents(1)) })
  await page.getByText('En espèces, 300 € au plus.').waitFor()
  expect(await page.getByText(/D’après le règlement/).count()).toBe(0)
})

test('what pays an invoice is no top-up: the règlement asks nothing of it', async () => {
  const { page } = await visitPage(`/encaisser?famille=${account.id}&montant=380&facture=${id(301)}`, {
    TakingFamily: asking(null),
  })
  await page.getByText('Cet encaissement paie sa facture').waitFor()
  expect(await page.getByText(/Le règlement ne permet pas/).count()).toBe(0)
})
