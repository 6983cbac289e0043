import { randomUUID } from 'node:crypto'
import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { compareText } from '../../../platform/compare.js'
import { addDays, dayAt, type Day, instantInWords } from '../../../platform/day.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { againAfterDeadlock } from '../../../platform/errors.js'
import { sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { publish } from '../../../platform/outbox.js'
import { text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { shortTransaction } from '../../../platform/transaction.js'
import { type LockedWallet, lockWallet } from '../../wallet/index.js'
import type { Offer } from '../offer/offer.policy.js'
import { afterMealsOf, type AskedLine, type Basket, priceBasket } from '../offer/quote-order.policy.js'
import { careTotal, spendable } from '../orders/care-money.policy.js'
import { PaymentMethod } from '../orders/order.input.js'
import { OrderRefused } from '../orders/order.result.js'
import { isRace, placeOnce } from '../orders/place-order.command.js'
import { StandingBooking } from '../standing-booking.entity.js'
import { LOOK_AHEAD_DAYS, type MissedDay, missedOf, type PlannedDay, RETRIED, toTell } from './standing-days.policy.js'
import { planAll, type Plans, STANDING } from './standing.query.js'

const TRIES = 3

/**
 * Books the days whose turn has come, of every family: each looked at once a day, and again while a place or money is waited for.
 * Run again, or by two workers at once, no day is booked twice: live bookings are read under the wallet's lock, and the unique
 * index is the judge. A family that fails keeps no other from being booked.
 */
export async function bookStanding(db: DataSource, now: Date): Promise<void> {
  const failures: unknown[] = []
  for (const accountId of await familiesToLookAt(db, now))
    await bookFamilyStanding(db, accountId, now).catch((caught: unknown) => failures.push(caught))
  if (failures.length > 0) throw failures[0]
}

const familiesToLookAt = async (db: Db, now: Date): Promise<string[]> =>
  (
    await rowsOf(
      db,
      { id: text },
      `select distinct s.account_id as id from standing_booking s join commune c on c.id = s.commune_id join account a on a.id = s.account_id and a.status = 'ACTIVE' and a.leaving_at is null
       where ${STANDING} and s.first_day <= $1
         and (s.checked_at is null or (s.checked_at at time zone c.time_zone)::date < ($2::timestamptz at time zone c.time_zone)::date
           or exists (select 1 from jsonb_array_elements(s.missed) m where m ->> 'reason' = any($3))) order by id`,
      [addDays(dayAt(now, 'UTC'), LOOK_AHEAD_DAYS), now, RETRIED],
    )
  ).map(({ id }) => id)

/** One order a régie and a way of paying. What cannot be booked is kept, and told once. */
export async function bookFamilyStanding(db: DataSource, accountId: string, now: Date): Promise<void> {
  const standing = await readLive(db, accountId, now)
  if (standing.length === 0) return
  const plans = await planAll(db, { accountId, communeIds: null }, standing, now)
  const missed: Missed[] = []
  for (const purse of pursesOf(plans, standing)) missed.push(...(await bookInTime(db, accountId, purse, now)))
  await againAfterDeadlock(() => db.transaction((tx) => remember(tx, accountId, missed, now)))
}

const live = (): string =>
  `select ${columnsOf(StandingBooking, 's')} from standing_booking s join commune c on c.id = s.commune_id join account a on a.id = s.account_id
   where s.account_id = $1 and a.status = 'ACTIVE' and a.leaving_at is null and ${STANDING} order by s.id`

const readLive = (db: Db, accountId: string, now: Date, held = ''): Promise<StandingBooking[]> =>
  rowsOf(db, StandingBooking, `${live()} ${held}`, [accountId, now])

/** What is ordered in one go. */
interface PurseAsked {
  regieId: string
  onInvoice: boolean
}
type Missed = MissedDay & { standingId: string }

const isDue = ({ state, bookedOn }: PlannedDay, today: Day): boolean =>
  state === 'TO_BOOK' && bookedOn !== null && bookedOn <= today

/** The days whose turn has come, of one régie and way of paying. */
function dueOf(plans: Plans, standing: readonly StandingBooking[], asked?: PurseAsked) {
  return standing.flatMap((one) => {
    const service = plans.offer.service(one.serviceId)
    if (!service || (asked && service.regieId !== asked.regieId)) return []
    const today = plans.offer.today(service)
    return (plans.daysOf.get(one.id) ?? [])
      .filter((planned) => isDue(planned, today) && (!asked || planned.onInvoice === asked.onInvoice))
      .map((planned) => ({ ...planned, one, regieId: service.regieId, timeZone: service.timeZone }))
  })
}
type Due = ReturnType<typeof dueOf>[number]

const pursesOf = (plans: Plans, standing: readonly StandingBooking[]): PurseAsked[] => [
  ...new Map(
    dueOf(plans, standing).map(({ regieId, onInvoice }) => [`${regieId} ${onInvoice}`, { regieId, onInvoice }]),
  ).values(),
]

/** Somebody was faster since the days were read: nothing is kept, and all is read again. */
class Overtaken extends Error {}

/** @returns what could not be booked, and why */
async function bookInTime(db: DataSource, accountId: string, asked: PurseAsked, now: Date): Promise<Missed[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await shortTransaction(db, async (tx, commit) => {
        // whoever changes or stops one of them comes before, or after; then nobody else spends the family's money
        const standing = await readLive(tx, accountId, now, 'for update of s')
        const wallet = await lockWallet(tx, accountId, asked.regieId)
        const plans = await planAll(tx, { accountId, communeIds: null }, standing, now)
        const { basket, missed } = chosenOf(plans.offer, dueOf(plans, standing, asked), asked, wallet, now)
        if (basket.lines.length === 0) return missed
        const placed = await placeOnce(
          tx,
          commit,
          familyItself(accountId),
          { accountId, scope: 'own' },
          ordered(basket, asked),
          ZERO_CENTS,
          now,
        )
        if (placed instanceof OrderRefused) throw new Overtaken(placed.reason)
        return missed
      })
    } catch (caught) {
      if (!(caught instanceof Overtaken || isRace(caught)) || attempt === TRIES) throw caught
    }
  }
}

/** What is booked by itself, the family is said to have done. */
const familyItself = (accountId: string): Actor => ({
  accountId,
  ip: '',
  sessionId: '',
  accountStatus: 'ACTIVE',
  staff: [],
  household: [],
})

const ordered = (basket: Basket, { onInvoice }: PurseAsked) => ({
  requestId: randomUUID(),
  lines: basket.lines.map(({ service, beneficiaryId, meals }) => ({
    serviceId: service.id,
    beneficiaryId,
    days: meals.map(({ day }) => day),
  })),
  expectedTotalCents: basket.totalCents,
  expectedAfterMealCents: afterMealsOf(basket.lines),
  payment: onInvoice ? PaymentMethod.INVOICE : PaymentMethod.WALLET,
  confirmedOverlaps: [],
})

const linesOf = (due: readonly Due[]): AskedLine[] => {
  const lines = new Map<string, { serviceId: string; beneficiaryId: string; days: Day[] }>()
  for (const { one, day } of due) {
    const key = `${one.serviceId} ${one.beneficiaryId}`
    const line = lines.get(key) ?? { serviceId: one.serviceId, beneficiaryId: one.beneficiaryId, days: [] }
    line.days.push(day)
    lines.set(key, line)
  }
  return [...lines.values()]
}

/** Of the days whose turn has come, those that have a place, meet nothing else, and that the wallet pays, the next ones first. */
function chosenOf(offer: Offer, due: readonly Due[], asked: PurseAsked, wallet: LockedWallet, now: Date) {
  const missed: Missed[] = []
  const keyOf = (d: { serviceId: string; beneficiaryId: string; day: Day }) =>
    `${d.serviceId} ${d.beneficiaryId} ${d.day}`
  const miss = (one: Due, why: Pick<MissedDay, 'reason' | 'sentence'>) =>
    missed.push({
      ...why,
      standingId: one.one.id,
      day: one.day,
      totalCents: one.totalCents,
      until: one.until?.toISOString() ?? null,
    })
  let left = [...due].sort((a, b) => compareText(a.day, b.day))
  const leave = (
    found: readonly {
      serviceId: string
      beneficiaryId: string
      day: Day
      message: string
      reason?: MissedDay['reason']
    }[],
  ) => {
    const why = new Map(found.map((one) => [keyOf(one), one]))
    left = left.filter((one) => {
      const because = why.get(keyOf({ ...one.one, day: one.day }))
      if (because) miss(one, { reason: because.reason ?? 'OVERLAPS', sentence: because.message })
      return !because
    })
  }
  const priced = () => priceBasket(linesOf(left), offer)
  leave(priced().unavailable)
  leave(priced().overlaps)
  let basket = priced()
  const lacking: Due[] = []
  while (!asked.onInvoice && left.length > 0 && basket.totalCents > spendable(wallet, careTotal(basket.lines))) {
    lacking.unshift(...left.splice(-1))
    basket = priced()
  }
  for (const one of lacking)
    miss(one, {
      reason: 'INSUFFICIENT_FUNDS',
      sentence: `Le porte-monnaie ne suffit pas : rechargez-le avant le ${instantInWords(one.until ?? now, one.timeZone)}.`,
    })
  return { basket, missed }
}

/** What was missed this time, told when it is new. */
async function remember(tx: EntityManager, accountId: string, missed: readonly Missed[], now: Date): Promise<void> {
  const standing = await readLive(tx, accountId, now, 'for update of s')
  if (standing.length === 0) return
  const plans = await planAll(tx, { accountId, communeIds: null }, standing, now)
  const found = standing.map((one) => {
    const service = plans.offer.service(one.serviceId)
    const days = plans.daysOf.get(one.id) ?? []
    const still = new Set(days.filter(({ state }) => state === 'TO_BOOK').map(({ day }) => day))
    const own = missed
      .filter((m) => m.standingId === one.id && still.has(m.day))
      .map(({ standingId: _, ...m }): MissedDay => m)
    const all = [...own, ...(service ? missedOf(days, plans.offer.today(service)) : [])].sort((a, b) =>
      compareText(a.day, b.day),
    )
    return { one, all, told: toTell(one.missed, all, one.checkedAt === null) }
  })
  await tx.query(
    `update standing_booking s set checked_at = $1, missed = f.missed from unnest($2::uuid[], $3::jsonb[]) as f(id, missed) where s.id = f.id`,
    [now, found.map(({ one }) => one.id), found.map(({ all }) => JSON.stringify(all))],
  )
  const news = found.filter(({ told }) => told.length > 0)
  if (news.length === 0) return
  const lackingCents = found.flatMap(({ all }) =>
    all.flatMap((m) => (m.reason === 'INSUFFICIENT_FUNDS' && m.totalCents ? [m.totalCents] : [])),
  )
  await publish(tx, {
    task: 'send-mail',
    payload: {
      template: 'standing-missed',
      accountId,
      standingIds: news.map(({ one }) => one.id),
      lackingCents: sumCents(lackingCents),
    },
  })
}
