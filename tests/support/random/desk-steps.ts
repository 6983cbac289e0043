import { randomUUID } from 'node:crypto'
import { dayAt } from '../../../server/src/platform/day.js'
import {
  cheque,
  closeDay,
  decide,
  doWithReason,
  type DepositAnswer,
  type PaymentAnswer,
  receive,
  type ReceivedAnswer,
  recover,
  remit,
  take,
} from '../desk.js'
import type { MDesk } from './model.js'
import { clicked, type Outcome, type Step } from './step.js'
import type { Staff, World } from './world.js'

const MORE = { CASH: {}, CHEQUE: cheque, TRANSFER: { reference: 'VIR 42' } }

export const takeMoney: Step = async (world) => {
  const { chance, model } = world
  const family = chance.one(world.families)
  const commune = chance.one(world.canteens)
  if (!family || !commune) return 'none'
  const method = chance.weighted({ CASH: 4, CHEQUE: 5, TRANSFER: 3 })
  const amountCents = chance.percent(8) ? 30_001 : chance.between(5, 25) * 100
  const asked = { method, amountCents, requestId: randomUUID(), ...MORE[method] }
  const answers = await clicked(world, () => take(world.keeper, commune, family, asked))
  const made = answers.filter((a) => a.__typename === 'DeskPayment')
  const [id] = made.map((a) => a.id)
  if (!id) return 'refused'
  if (new Set(made.map((a) => a.id)).size !== 1 || made.length !== answers.length)
    throw new Error('a double click took money twice')
  if (method === 'CASH' && amountCents > 30_000) throw new Error('too much cash was taken')
  const { accountId } = family
  model.desk.set(id, {
    id,
    accountId,
    regieId: commune.regieId,
    method,
    amountCents,
    state: 'TAKEN',
    debtCents: 0,
    writtenOffCents: 0,
    decision: null,
  })
  return 'done'
}

export const deskAgain: Step = async (world) => {
  const { chance, model } = world
  const waiting = chance.one([...model.desk.values()].filter((d) => d.decision))
  if (waiting && chance.percent(60)) return answerRequest(world, waiting)
  const all = [...model.desk.values()]
  const bounced = all.filter((d) => d.debtCents > 0)
  const what = chance.weighted({
    reverse: 3,
    bounce: 4,
    recover: bounced.length > 0 ? 4 : 0,
    writeOff: bounced.length > 0 ? 2 : 0,
  })
  const cheques = all.filter((d) => d.method === 'CHEQUE' && d.state === 'DEPOSITED')
  const from =
    what === 'bounce' && chance.percent(85) ? cheques : what === 'reverse' || what === 'bounce' ? all : bounced
  const chosen = chance.one(from)
  return chosen ? act(world, what, chosen) : 'none'
}

type Verb = 'reverse' | 'bounce' | 'recover' | 'writeOff'
const VERBS = { reverse: 'reverseDeskPayment', bounce: 'bounceCheque', writeOff: 'writeOffDebt' } as const

/** One of several clicks is heard; what it did is what the model foretold. */
async function act(world: World, verb: Verb, d: MDesk): Promise<Outcome> {
  const { keeper, model } = world
  const wallet = model.wallet(d.accountId, d.regieId)
  const answers = await clicked(world, () =>
    verb === 'recover' ? recover(keeper, d.id) : doWithReason(VERBS[verb], keeper, d.id),
  )
  const heard = answers.filter((a) => a.__typename === 'DeskPayment')
  const first: PaymentAnswer | undefined = heard[0]
  if (!first) return 'refused'
  if (heard.length > 1) throw new Error(`${verb} was done twice`)
  const asks = verb === 'reverse' || verb === 'writeOff' // a cheque may bounce while its reversal still waits
  if (asks && first.decision) d.decision = { id: first.decision.id, askedBy: keeper.accountId }
  else if (verb === 'reverse') d.state = 'REVERSED'
  else if (verb === 'bounce')
    Object.assign(d, { state: 'BOUNCED', debtCents: d.amountCents - Math.min(d.amountCents, wallet) })
  else if (verb === 'recover') d.debtCents -= Math.min(d.debtCents, wallet)
  if (verb === 'bounce' && d.debtCents > 0) model.meet('cheque bounced, debt')
  if ((first.debtCents ?? 0) !== d.debtCents) throw new Error(`${d.debtCents} should be owed, ${first.debtCents} is`)
  return 'done'
}

async function answerRequest(world: World, d: MDesk): Promise<Outcome> {
  const approve = world.chance.percent(75)
  const who: Staff = world.chance.percent(80) ? world.second : world.keeper
  const asked = d.decision
  if (!asked) return 'none'
  const answers = await clicked(world, () => decide(who, asked.id, approve))
  const heard = answers.filter((a) => a.__typename === 'DeskPayment')
  if (heard.length > 1) throw new Error('a request of the till was answered twice')
  if (heard.length === 0) return 'refused'
  if (approve && who.accountId === asked.askedBy) throw new Error('who asked has agreed')
  d.decision = null
  if (!approve) return 'done'
  if (d.state === 'BOUNCED') Object.assign(d, { writtenOffCents: d.writtenOffCents + d.debtCents, debtCents: 0 })
  else d.state = 'REVERSED'
  return 'done'
}

/** Cheques and cash on a slip, transfers seen on the statement: once each, however often it is asked. */
export const deposit: Step = async (world) => {
  const { chance, model, keeper } = world
  const commune = chance.one(world.canteens)
  const method = chance.weighted({ CHEQUE: 12, CASH: 5, TRANSFER: 4 })
  const here = [...model.desk.values()].filter((d) => d.regieId === commune?.regieId && d.method === method)
  const chosen = chance.some(chance.percent(85) ? here.filter((d) => d.state === 'TAKEN') : here, 3)
  if (!commune || chosen.length === 0) return 'none'
  const ids = chosen.map((d) => d.id)
  const [requestId, today] = [randomUUID(), dayAt(new Date(world.now), 'Europe/Paris')]
  const answers = await clicked<DepositAnswer | ReceivedAnswer>(world, () =>
    method === 'TRANSFER' ? receive(keeper, commune, ids, today) : remit(keeper, commune, method, ids, requestId),
  )
  if (new Set(answers.map((a) => ('number' in a ? a.number : a.reason))).size > 1)
    throw new Error('a double click was answered twice')
  if (answers.some((a) => a.__typename === 'DeskRefused')) return 'refused'
  if (chosen.every((d) => d.state === 'RECEIVED')) return 'refused' // told again, nothing moves
  if (chosen.some((d) => d.state !== 'TAKEN')) throw new Error('what was not in the till went to the bank')
  if (chosen.some((d) => d.decision)) throw new Error('what may be undone went to the bank')
  for (const d of chosen) d.state = method === 'TRANSFER' ? 'RECEIVED' : 'DEPOSITED'
  return 'done'
}

export const closeTill: Step = async (world) => {
  const commune = world.chance.one(world.canteens)
  if (!commune) return 'none'
  const expectedCents = [...world.model.desk.values()].reduce(
    (total, d) =>
      total + (d.regieId === commune.regieId && d.method === 'CASH' && d.state === 'TAKEN' ? d.amountCents : 0),
    0,
  )
  const wrong = world.chance.percent(20)
  const asked = {
    expectedCents: wrong ? expectedCents + 1 : expectedCents,
    countedCents: expectedCents,
    reason: 'Recompté deux fois',
  }
  const answers = await clicked(world, () => closeDay(world.keeper, commune, asked))
  const made = answers.filter((a) => a.__typename === 'CashClosing')
  if (made.length > 1 || (made.length > 0 && wrong)) throw new Error('a till was closed twice, or on a wrong sum')
  return made.length > 0 ? 'done' : 'refused'
}
