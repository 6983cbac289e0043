import { earnAdvances } from '../../server/src/modules/bookings/index.js'
import { ask, type Signed } from './client.js'
import { clock } from './clock.js'
import { town } from './town.js'

/** The evening's earnings, at an instant. */
export const earnAt = (instant: string): Promise<void> => {
  clock.at(instant)
  return earnAdvances(town().db, clock.now())
}

export interface Closed {
  __typename: 'ClosedPeriod' | 'ClosingRefused'
  reason?: string
  firstDay?: string
  lastDay?: string
  entries?: number
  debitCents?: number
  fingerprint?: string
}

export const closePeriod = async (who: Signed, regieId: string, lastDay: string): Promise<Closed> =>
  (
    await ask<{ closePeriod: Closed }>(
      who,
      `mutation ($regieId: UUID!, $lastDay: Day!) { closePeriod(regieId: $regieId, lastDay: $lastDay) {
        __typename ... on ClosedPeriod { firstDay lastDay entries debitCents fingerprint } ... on ClosingRefused { reason } } }`,
      { regieId, lastDay },
    )
  ).closePeriod

export interface File {
  status: number
  headers: Headers
  bytes: Buffer
}

/** A paper or an export, as its bytes. */
export async function download(who: Signed | null, path: string): Promise<File> {
  const answer = await fetch(`${town().url}${path}`, { headers: who ? { cookie: who.cookie } : {} })
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}
