import type { WorkedCase } from '../../../server/src/modules/pricing/index.js'
import { addDays, civilDay, type Day, instantOf, lastDayOf } from '../../../server/src/platform/day.js'
import { clock } from '../clock.js'
import { given } from '../given/index.js'
import { invoicesOf, issue } from '../invoices.js'
import { topUp } from '../operations.js'
import { bookEarly, type Game, type Played, withPrice, ZONE } from './playing.js'
import { NotAsked } from './policies.js'
import { one } from './setting-up.js'

/** The money of a family: what it owes, and what it puts on its wallet. */

const SEND = `mutation ($input: SendReminderInput!) { answer: sendReminder(input: $input) { __typename ... on ReminderRefused { message } } }`
const NEXT = 'query ($id: UUID!) { answer: invoice(id: $id) { nextReminder { step feeCents } } }'
const monthOf = (day: Day) => day.slice(0, 7)
const monthBefore = (day: Day) => addDays(civilDay(`${monthOf(day)}-01`), -1)
const noon = (day: Day) => clock.at(instantOf(day, '12:00', ZONE).toISOString())

/** A meal of two months ago, invoiced and not paid: reminded of as often as the case says, the last time on its day. */
export async function remindedOn(game: Game, worked: WorkedCase): Promise<Played> {
  const { commune, day, family } = game
  const month = monthOf(monthBefore(monthBefore(day)))
  await invoiced(game, month)
  const regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  const issuedOn = addDays(lastDayOf(month), 1)
  noon(issuedOn)
  const issued = await issue(regisseur, commune.regieId, month, { dueOn: addDays(issuedOn, 7) })
  if (issued.__typename !== 'InvoicesIssued') throw new Error(`not invoiced: ${issued.message}`)
  const [invoice] = await invoicesOf(family)
  for (let left = Number(game.facts['remindersSent']); left > 0; left--) {
    noon(addDays(day, -7 * (left - 1)))
    const { nextReminder } = await one<{ nextReminder: { step: number; feeCents: number } | null }>(regisseur, NEXT, {
      id: invoice?.id,
    })
    if (!nextReminder) return withPrice('not_charged', 0, worked)
    const input = { invoiceId: invoice?.id, step: nextReminder.step, expectedFeeCents: nextReminder.feeCents }
    const said = await one<{ __typename: string; message?: string }>(regisseur, SEND, { input })
    if (said.__typename !== 'RemindersChanged') throw new Error(`no reminder left: ${said.message}`)
  }
  const fees = (await invoicesOf(family)).filter(({ lines }) => lines.some(({ nature }) => nature === 'REMINDER_FEE'))
  const cents = fees.reduce((sum, { totalCents }) => sum + totalCents, 0)
  return withPrice(cents > 0 ? 'charged' : 'not_charged', cents, worked)
}

/** What a family would put on its wallet. */
export async function toppedUp({ family, commune, facts }: Game, worked: WorkedCase, at: Date): Promise<Played> {
  clock.at(at.toISOString())
  const said = await topUp(family, commune.regieId, Number(facts['amountCents']))
  if (said.reason && said.reason !== 'AGAINST_RULES') throw new Error(`refused for another reason: ${said.reason}`)
  return withPrice(said.reason ? 'refused' : 'accepted', 0, worked)
}

/** One meal of that month, on the first day that can be booked. */
async function invoiced(game: Game, month: string): Promise<void> {
  for (let day = civilDay(`${month}-02`); day <= lastDayOf(month); day = addDays(day, 1)) {
    const line = { ...game.line, days: [day] }
    const made = await bookEarly({ ...game, day, line }, instantOf(day, '23:59', ZONE)).catch((caught: unknown) => {
      if (!(caught instanceof NotAsked)) throw caught
      return null
    })
    if (made) return
  }
  throw new NotAsked('no meal of a month before can be booked')
}
