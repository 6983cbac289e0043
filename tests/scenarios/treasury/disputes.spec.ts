import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { followDispute } from '../../../server/src/modules/payments/settling/dispute.command.js'
import type { DisputeTruth } from '../../../server/src/modules/payments/providers/provider.gateway.js'
import { sandboxProvider } from '../../../server/src/modules/payments/sandbox/sandbox.gateway.js'
import { ask, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { askRefund, IBAN, paidByCard } from '../../support/refunds.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'
import { wholeCents } from '../../../server/src/platform/money.js'

useTown()

let commune: TestCommune
let family: TestFamily
let keeper: Signed
let paymentId: string
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  keeper = await given.aStaffMember(commune, 'REGISSEUR')
  paymentId = await paidByCard(family, commune.regieId, 1000)
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const ledger = () => accountsOf(commune.regieId)

/** The provider, which says this of a dispute. */
function hear(status: DisputeTruth['status']): Promise<void> {
  const { db, config } = town()
  const truth: DisputeTruth = {
    providerDisputeId: `dp_${paymentId}`,
    paymentReference: paymentId,
    status,
    amountCents: wholeCents(1000),
    currency: 'eur',
    mode: 'test',
    reason: 'fraudulent',
    openedAt: clock.now(),
  }
  const provider = { ...sandboxProvider(db, config, commune.regieId), fetchDispute: () => Promise.resolve(truth) }
  return followDispute({ db, config, provider, regieId: commune.regieId }, truth.providerDisputeId, clock.now())
}

interface Listed {
  id: string
  status: string
  undecidedCents: number
  decisions: { id: string; status: string; amountCents: number }[]
}
const FIELDS =
  'id status amountCents decidedCents undecidedCents walletCents decisions { id status amountCents can { approve { allowed } } }'
const listed = async () =>
  (
    await ask<{ disputes: Listed[] }>(keeper, `query ($id: UUID!) { disputes(communeId: $id) { ${FIELDS} } }`, {
      id: commune.id,
    })
  ).disputes
const decide = async (takenFrom: 'WALLET' | 'WRITE_OFF', reason = 'Famille prévenue', who = keeper) =>
  (
    await ask<{ decideDispute: { __typename: string; reason?: string; dispute?: Listed } }>(
      who,
      `mutation ($id: UUID!, $from: DisputeSource!, $reason: String!) { decideDispute(disputeId: $id, takenFrom: $from, reason: $reason) {
        __typename ... on DisputeDecided { dispute { ${FIELDS} } } ... on DisputeRefused { reason message } } }`,
      { id: (await listed())[0]?.id, from: takenFrom, reason },
    )
  ).decideDispute
const answer = async (verb: 'approve' | 'refuse', who: Signed, id: string | undefined) => {
  const name = `${verb}DisputeDecision`
  const data = await ask<Record<string, { __typename: string; reason?: string }>>(
    who,
    `mutation ($id: UUID!) { ${name}(decisionId: $id) { __typename ... on DisputeRefused { reason message } } }`,
    { id },
  )
  return data[name]
}

test('opened, the money is contested; heard twenty times, once', async () => {
  await Promise.all(Array.from({ length: 20 }, () => hear('OPEN')))
  expect(await ledger()).toEqual({ DISPUTED: -1000, WALLET: 1000 })
  expect(await askRefund(family, { regieId: commune.regieId, amountCents: 100, destination: 'CARD' })).toMatchObject({
    reason: 'NOT_ENOUGH_ON_CARDS',
  })
})

test('won, it is at the provider again', async () => {
  await hear('OPEN')
  await hear('WON')
  await hear('WON')
  expect(await ledger()).toEqual({ CARD_CLEARING: -1000, WALLET: 1000 })
})

test('lost, it waits to be decided: the wallet as far as it goes, the rest written off', async () => {
  await hear('LOST')
  await askRefund(family, { regieId: commune.regieId, amountCents: 700, destination: 'IBAN', bankAccount: IBAN })
  expect(await listed()).toMatchObject([{ status: 'LOST', undecidedCents: 1000 }])
  expect(await decide('WALLET', ' ')).toMatchObject({ reason: 'REASON_REQUIRED' })
  expect(await decide('WALLET')).toMatchObject({ dispute: { undecidedCents: 700 } })
  expect(await decide('WALLET')).toMatchObject({ reason: 'WALLET_EMPTY' })
  expect(await decide('WRITE_OFF')).toMatchObject({ dispute: { undecidedCents: 0 } })
  expect(await decide('WRITE_OFF')).toMatchObject({ reason: 'ALREADY_DECIDED' })
  expect(await ledger()).toEqual({ REFUND_DUE: 700, WRITE_OFF: -700 })
})

test('nothing is decided while it is open', async () => {
  await hear('OPEN')
  expect(await decide('WRITE_OFF')).toMatchObject({ reason: 'NOT_LOST' })
})

test('above the limit, a second person agrees first', async () => {
  await town().owner.query('update regie set second_person_cents = 500 where id = $1', [commune.regieId])
  await hear('LOST')
  const { dispute } = await decide('WRITE_OFF')
  const decision = dispute?.decisions[0]
  expect(decision).toMatchObject({ status: 'ASKED', amountCents: 1000, can: { approve: { allowed: false } } })
  expect(await ledger()).toEqual({ DISPUTED: -1000, WALLET: 1000 })
  expect(await decide('WALLET')).toMatchObject({ reason: 'ALREADY_DECIDED' })
  expect(await answer('approve', keeper, decision?.id)).toMatchObject({ reason: 'SAME_PERSON' })
  const chief = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  expect(await answer('refuse', chief, decision?.id)).toMatchObject({ __typename: 'DisputeDecided' })
  const again = (await decide('WRITE_OFF')).dispute?.decisions.find((d) => d.status === 'ASKED')
  const [one, two] = await Promise.all([answer('approve', chief, again?.id), answer('approve', chief, again?.id)])
  expect([one?.__typename, two?.__typename].sort()).toEqual(['DisputeDecided', 'DisputeRefused'])
  expect(await ledger()).toEqual({ WALLET: 1000, WRITE_OFF: -1000 })
})
