import { randomUUID } from 'node:crypto'
import { ask, type Signed } from './client.js'
import { town } from './town.js'

/** Standing bookings, as the portal and the console ask for them. */
export interface StandingShown {
  standing: {
    id: string
    weekdays: number[]
    firstDay: string
    lastDay: string | null
    revision: number
    endedReason: string | null
  }
  plan: {
    sentence: string
    days: { day: string; state: string; bookedOn: string | null; totalCents: number | null; sentence: string | null }[]
  }
  missed: { day: string; sentence: string; totalCents: number | null; until: string | null }[]
}
export interface Saved {
  __typename: string
  standing?: StandingShown['standing']
  reason?: string
  message?: string
}

const STANDING = 'id weekdays firstDay lastDay revision endedReason'
const PLAN = 'sentence days { day state bookedOn totalCents sentence }'
const SAVED = `__typename ... on StandingBookingSaved { standing { ${STANDING} } } ... on StandingRefused { reason message }`

export interface Asked {
  accountId?: string
  serviceId: string
  beneficiaryId: string
  weekdays: number[]
  firstDay: string
  lastDay?: string | null
}

export const createStanding = async (who: Signed, asked: Asked, requestId = randomUUID()): Promise<Saved> =>
  (
    await ask<{ answer: Saved }>(
      who,
      `mutation ($input: CreateStandingBookingInput!) { answer: createStandingBooking(input: $input) { ${SAVED} } }`,
      { input: { ...asked, requestId } },
    )
  ).answer

export const changeStanding = async (
  who: Signed,
  { id, revision }: { id: string; revision: number },
  to: { weekdays: number[]; firstDay: string; lastDay?: string | null },
): Promise<Saved> =>
  (
    await ask<{ answer: Saved }>(
      who,
      `mutation ($input: ChangeStandingBookingInput!) { answer: changeStandingBooking(input: $input) { ${SAVED} } }`,
      { input: { standingBookingId: id, revision, ...to } },
    )
  ).answer

export const stopStanding = async (
  who: Signed,
  { id, revision }: { id: string; revision: number },
  from: string,
): Promise<Saved> =>
  (
    await ask<{ answer: Saved }>(
      who,
      `mutation ($id: UUID!, $revision: Int!, $from: Day!) { answer: stopStandingBooking(standingBookingId: $id, revision: $revision, from: $from) { ${SAVED} } }`,
      { id, revision, from },
    )
  ).answer

export const previewStanding = async (who: Signed, input: Asked) =>
  (
    await ask<{ answer: StandingShown['plan'] & Saved }>(
      who,
      `query ($input: StandingPreviewInput!) { answer: previewStandingBooking(input: $input) { __typename ... on StandingPlan { ${PLAN} } ... on StandingRefused { reason message } } }`,
      { input },
    )
  ).answer

export const standingOf = async (who: Signed, accountId?: string): Promise<StandingShown[]> =>
  (
    await ask<{ standingBookings: { rows: StandingShown[] } }>(
      who,
      `query ($a: UUID) { standingBookings(accountId: $a) { rows { standing { ${STANDING} } plan { ${PLAN} } missed { day sentence totalCents until } } } }`,
      { a: accountId ?? null },
    )
  ).standingBookings.rows

/** Its live days, in order, with the status of the order of each. */
export const bookedDays = async (beneficiaryId: string | undefined): Promise<string[]> =>
  (
    await town().owner.query<{ day: string }>(
      `select b.day::text || ' ' || o.status as day from booking b join orders o on o.id = b.order_id where b.beneficiary_id = $1 and b.status in ('HELD', 'BOOKED') order by b.day`,
      [beneficiaryId],
    )
  ).rows.map(({ day }) => day)

/** The mails that wait, by what they tell. */
export const mailsOf = async (template: string, accountId: string): Promise<Record<string, unknown>[]> =>
  (
    await town().owner.query<{ payload: Record<string, unknown> }>(
      `select payload from outbox where task = 'send-mail' and payload ->> 'template' = $1 and payload ->> 'accountId' = $2 order by id`,
      [template, accountId],
    )
  ).rows.map(({ payload }) => payload)
