import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { doWithReason, remit, take } from '../../support/desk.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { useTown } from '../../support/town.js'

useTown()

/** CGCT, art. R. 1617-5-2: the mandataire suppléant takes the place of the régisseur, under their own name. */
let commune: TestCommune
let family: TestFamily
let deputy: Signed & { accountId: string }
let regisseur: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  deputy = await given.aStaffMember(commune, 'DEPUTY')
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const NOT_THEIRS = { __typename: 'DeskRefused', reason: 'NOT_OWN_TAKING' }
const cancel = (who: Signed, id: string) => doWithReason('reverseDeskPayment', who, id)
const cancellable = async (who: Signed) => {
  const { receipts } = await ask<{ receipts: { edges: { node: { number: string; reversible: boolean } }[] } }>(
    who,
    'query ($r: UUID!) { receipts(regieId: $r, first: 20) { edges { node { number reversible } } } }',
    { r: commune.regieId },
  )
  return receipts.edges.filter(({ node }) => node.reversible).map(({ node }) => node.number)
}

describe('the deputy of a régisseur', () => {
  test('takes money and carries it to the bank, under their own name', async () => {
    const paid = await take(deputy, commune, family)
    expect(paid).toMatchObject({ state: 'TAKEN', receiptNumber: '2026-000001' })
    const slip = await remit(deputy, commune, 'CASH', [paid.id ?? ''])
    expect(slip).toMatchObject({ __typename: 'Deposit', amountCents: 2000 })
    const { deposits } = await ask<{
      deposits: { edges: { node: { madeBy: string; payments: { takenBy: string }[] } }[] }
    }>(
      deputy,
      'query ($r: UUID!) { deposits(regieId: $r, first: 5) { edges { node { madeBy payments { takenBy } } } } }',
      { r: commune.regieId },
    )
    const [made] = deposits.edges
    expect(made?.node.payments).toEqual([{ takenBy: made?.node.madeBy }])
  })

  test('cancels what they took themselves, the same day, and nothing else', async () => {
    const theirs = await take(deputy, commune, family)
    const later = await take(deputy, commune, family)
    const others = await take(regisseur, commune, family)
    expect(await cancellable(deputy)).toEqual([later.receiptNumber, theirs.receiptNumber])
    expect(await cancel(deputy, others.id ?? '')).toMatchObject(NOT_THEIRS)
    expect(await cancel(deputy, theirs.id ?? '')).toMatchObject({ state: 'REVERSED' })
    clock.at('2026-11-25T23:59:59+01:00')
    expect(await cancellable(deputy)).toEqual([later.receiptNumber])
    clock.at('2026-11-26T00:00:00+01:00')
    expect(await cancellable(deputy)).toEqual([])
    expect(await cancel(deputy, later.id ?? '')).toMatchObject(NOT_THEIRS)
    expect(await cancellable(regisseur)).toEqual([others.receiptNumber, later.receiptNumber])
    expect(await cancel(regisseur, later.id ?? '')).toMatchObject({ state: 'REVERSED' })
  })

  test('neither counts the till, closes the books, nor changes the régie', async () => {
    const r = commune.regieId
    const asked = [
      ['query ($r: UUID!) { cashPosition(regieId: $r) { cashCents } }', { r }],
      ['mutation ($r: UUID!) { closePeriod(regieId: $r, lastDay: "2026-10-31") { __typename } }', { r }],
      ['query ($r: UUID!) { undeposited(regieId: $r, method: TRANSFER) { id } }', { r }],
    ] as const
    for (const [operation, variables] of asked) expect(await codeOf(deputy, operation, variables)).toBe('NOT_FOUND')
    const { regieSetups } = await ask<{ regieSetups: { can: { change: { allowed: boolean } } }[] }>(
      deputy,
      'query ($c: UUID!) { regieSetups(communeId: $c) { can { change { allowed } } } }',
      { c: commune.id },
    )
    expect(regieSetups).toEqual([{ can: { change: { allowed: false } } }])
  })

  test('an agent still cancels nothing, even of the same day', async () => {
    const agent = await given.aStaffMember(commune)
    const paid = await take(agent, commune, family)
    expect(await cancellable(agent)).toEqual([])
    await expect(cancel(agent, paid.id ?? '')).rejects.toThrow('NOT_FOUND')
  })
})
