import { deliver } from '../stripe/index.js'
import { recheckPayments } from '../../../server/src/modules/payments/sessions/check-payment.command.js'
import { recheckRefunds } from '../../../server/src/modules/payments/refunds/send-refund.command.js'
import { expireOverdueOrders } from '../../../server/src/modules/bookings/index.js'
import { town } from '../town.js'
import { close, mark, unbooked } from './attendance-steps.js'
import {
  dispute,
  earn,
  jobs,
  month,
  onPage,
  payouts,
  prices,
  refundBank,
  slowBank,
  tellAgain,
  time,
} from './card-steps.js'
import { Chance } from './chance.js'
import { closeTill, deposit, deskAgain, takeMoney } from './desk-steps.js'
import { cancel, giveUp, order, payHeld, recharge } from './family-steps.js'
import { follow } from './follow.js'
import { decideDispute, decideRefund, goodwill, takeOut } from './refund-steps.js'
import { type Snapshot, snapshot } from './snapshot.js'
import type { Step } from './step.js'
import { at, openWorld, wait, type World } from './world.js'

const STEPS = {
  recharge,
  order,
  payHeld,
  giveUp,
  cancel,
  onPage,
  tellAgain,
  slowBank,
  dispute,
  jobs,
  time,
  refundBank,
  payouts,
  prices,
  month,
  goodwill,
  takeOut,
  decideRefund,
  decideDispute,
  takeMoney,
  deskAgain,
  deposit,
  closeTill,
  mark,
  unbooked,
  close,
} satisfies Record<string, Step>
type Name = keyof typeof STEPS

const WEIGHTS: Record<Name, number> = {
  recharge: 9,
  order: 18,
  payHeld: 4,
  giveUp: 2,
  cancel: 8,
  onPage: 13,
  tellAgain: 4,
  slowBank: 2,
  dispute: 4,
  jobs: 5,
  time: 12,
  refundBank: 4,
  payouts: 2,
  prices: 2,
  month: 4,
  goodwill: 7,
  takeOut: 5,
  decideRefund: 7,
  decideDispute: 5,
  takeMoney: 7,
  deskAgain: 6,
  deposit: 4,
  closeTill: 1,
  mark: 7,
  unbooked: 4,
  close: 1,
}

export interface Played {
  /** How often each kind of step took effect. */
  done: Record<string, number>
  refused: number
  /** How often what is rare was met. */
  met: Record<string, number>
}

/** What every game meets, whatever its seed. */
const ALWAYS: readonly Name[] = [
  'recharge',
  'order',
  'onPage',
  'cancel',
  'goodwill',
  'takeMoney',
  'deposit',
  'jobs',
  'mark',
  'unbooked',
]

/** Plays so many steps and compares, after each, the database with the model and with every promise. */
export async function play(seed: number, steps: number): Promise<Played> {
  const world = await openWorld(new Chance(seed))
  const played: Played = { done: {}, refused: 0, met: world.model.met }
  const last: string[] = []
  let before = await snapshot()
  for (let n = 1; n <= steps;) {
    const name = world.chance.weighted(WEIGHTS)
    try {
      const outcome = await STEPS[name](world)
      if (outcome === 'none') continue
      last.push(`${n} ${new Date(world.now).toISOString()} ${name} ${outcome}`)
      const after = await snapshot()
      if (outcome === 'refused' && after.print !== before.print)
        throw new Error(`refused, and yet something moved:\n${difference(before, after)}`)
      compare(world, after)
      before = after
      if (outcome === 'done') played.done[name] = (played.done[name] ?? 0) + 1
      else played.refused++
      n++
    } catch (caught) {
      throw new Error(
        `MONEY_SEED=${seed}, step ${n} (${name}): ${(caught as Error).message}\n${last.slice(-12).join('\n')}`,
        { cause: caught },
      )
    }
  }
  await quieten(world, seed)
  const never = ALWAYS.filter((name) => !played.done[name])
  if (never.length > 0) throw new Error(`MONEY_SEED=${seed}: ${never.join()} never took effect`)
  return played
}

/** Everything that is on its way arrives: then nothing that a provider took is missing. */
async function quieten(world: World, seed: number): Promise<void> {
  const { db, config } = town()
  for (let round = 0; round < 4; round++) {
    await deliver(world.account)
    await expireOverdueOrders(db, at(world))
    await recheckPayments(db, config, at(world))
    await recheckRefunds(db, config, at(world))
    compare(world, await snapshot())
    await earn(world)
    compare(world, await snapshot())
    wait(world, 120)
  }
  const lost = [...world.model.payments.values()].filter((p) => p.taken && p.status !== 'SUCCEEDED')
  if (lost.length > 0) throw new Error(`MONEY_SEED=${seed}: paid, and on no book: ${JSON.stringify(lost)}`)
}

/** The database says what the model says, and keeps every promise. */
function compare(world: World, seen: Snapshot): void {
  if (seen.broken.length > 0) throw new Error(`broken promises:\n${seen.broken.join('\n')}`)
  follow(world, seen)
  const { model } = world
  for (const b of seen.bookings) {
    const known = model.bookings.get(b.id)
    const wanted = known && [known.status, known.priceCents, known.refundedCents, known.goodwillCents, known.earned]
    const is = [b.status, b.priceCents, b.refundedCents, b.goodwillCents, b.earned]
    if (JSON.stringify(is) !== JSON.stringify(wanted))
      throw new Error(`the booking ${b.id} of ${b.day} is ${is.join()}, not ${wanted?.join()}`)
  }
  if (seen.bookings.length !== model.bookings.size) throw new Error('bookings are missing')
  for (const regieId of world.regies) {
    for (const { accountId } of world.families) {
      const wanted = model.wallet(accountId, regieId)
      const is = seen.wallets.find((w) => w.accountId === accountId && w.regieId === regieId)?.cents ?? 0
      if (is !== wanted) throw new Error(`a wallet holds ${is}, not ${wanted}`)
    }
    const is = accountsSeen(seen, regieId)
    const wanted = JSON.stringify(Object.entries(model.accounts(regieId)).sort())
    if (is !== wanted) throw new Error(`the accounts are ${is}\nnot ${wanted}`)
  }
}

const GROUP: Record<string, string> = {
  EARNED_FOOD: 'EARNED',
  EARNED_CARE: 'EARNED',
  CARD_CLEARING: 'CARDS_AND_BANK',
  BANK: 'CARDS_AND_BANK',
  FEES: 'CARDS_AND_BANK',
}

function accountsSeen(seen: Snapshot, regieId: string): string {
  const totals = new Map<string, number>()
  for (const a of seen.accounts)
    if (a.regieId === regieId && a.kind !== 'WALLET') {
      const name = GROUP[a.kind] ?? a.kind
      totals.set(name, (totals.get(name) ?? 0) + a.cents)
    }
  return JSON.stringify([...totals].filter(([, cents]) => cents !== 0).sort())
}

/** What a step that was refused has changed: rows that are there now, and those that were. */
function difference(before: Snapshot, after: Snapshot): string {
  const rowsOf = ({ print }: Snapshot) => (JSON.parse(print) as object[][]).flat().map((row) => JSON.stringify(row))
  const [old, now] = [rowsOf(before), rowsOf(after)]
  return [
    ...old.filter((row) => !now.includes(row)).map((r) => `- ${r}`),
    ...now.filter((row) => !old.includes(row)).map((r) => `+ ${r}`),
  ].join('\n')
}

/** The seed of a game: its own, or all games that of MONEY_SEED, which a failure prints. */
export const seedOf = (usual: number): number => Number(process.env['MONEY_SEED'] ?? usual)
