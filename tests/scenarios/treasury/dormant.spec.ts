import { afterEach, expect, test } from '@jest/globals'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { cesu, take } from '../../support/desk.js'
import { anEveningCare } from '../../support/given/care.js'
import { given } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Dormant {
  walletId: string
  balanceCents: number
  careOnlyCents: number
  refundableCents: number
  remindedAt: string | null
  account: { lastName: string }
}

test('a balance that sleeps is listed, its family reminded once a day; one that moves is not', async () => {
  clock.at('2026-01-10T10:00:00+01:00')
  const commune = await given.aCommune()
  await given.aFamily({ in: commune, creditCents: 900, lastName: 'Sommeil' })
  await given.aFamily({ in: commune })
  clock.at('2026-11-01T10:00:00+01:00')
  await given.aFamily({ in: commune, creditCents: 500, lastName: 'Réveil' })
  clock.at('2026-11-25T10:00:00+01:00')
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  const list = async (months: number) =>
    (
      await ask<{ dormantWallets: Dormant[] }>(
        keeper,
        'query ($id: UUID!, $months: Int!) { dormantWallets(communeId: $id, months: $months) { walletId balanceCents careOnlyCents refundableCents lastMovementAt lastContactAt remindedAt account { lastName email } } }',
        { id: commune.id, months },
      )
    ).dormantWallets
  expect(await list(12)).toEqual([])
  const [sleeper] = await list(10)
  expect(await list(10)).toMatchObject([{ balanceCents: 900, remindedAt: null, account: { lastName: 'Sommeil' } }])
  const remind = () =>
    ask(keeper, 'mutation ($id: UUID!) { remindBalance(walletId: $id) { ok } }', { id: sleeper?.walletId })
  await Promise.all([remind(), remind()])
  await town().runJobs()
  const { rows } = await town().owner.query<{ email: string }>(
    `select a.email from account a join wallet w on w.account_id = a.id where w.id = $1`,
    [sleeper?.walletId],
  )
  const mails = await town().mailsTo(rows[0]?.email ?? '')
  expect(mails.map((m) => m.subject.replace(/\s/g, ' '))).toEqual(['Votre porte-monnaie contient 9,00 €'])
  expect(await list(10)).toMatchObject([{ remindedAt: '2026-11-25T09:00:00.000Z' }])
})

test('vouchers are in the balance and not in what can be given back, in the list as in the mail', async () => {
  clock.at('2026-01-10T10:00:00+01:00')
  const commune = await given.aCommune()
  await anEveningCare(commune)
  const family = await given.aFamily({ in: commune, creditCents: 300 })
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  await take(keeper, commune, family, { amountCents: 600, ...cesu })
  clock.at('2027-02-10T10:00:00+01:00')
  const again = await given.aStaffMember(commune, 'REGISSEUR')
  const { dormantWallets } = await ask<{ dormantWallets: Dormant[] }>(
    again,
    'query ($id: UUID!) { dormantWallets(communeId: $id) { walletId balanceCents careOnlyCents refundableCents } }',
    { id: commune.id },
  )
  expect(dormantWallets).toMatchObject([{ balanceCents: 900, careOnlyCents: 600, refundableCents: 300 }])
  await ask(again, 'mutation ($id: UUID!) { remindBalance(walletId: $id) { ok } }', { id: dormantWallets[0]?.walletId })
  await town().runJobs()
  const text = (await town().mailsTo(family.email)).map((mail) => mail.text.replace(/\s/g, ' ')).join()
  expect(text).toContain('reçu 6,00 € en CESU, pour la garde')
  expect(text).toContain('6,00 € viennent de CESU')
  expect(text).toContain('Les 3,00 € qui restent')
})
