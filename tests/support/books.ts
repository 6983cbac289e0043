import { earnAdvances } from '../../server/src/modules/bookings/index.js'
import { ask, type Signed } from './client.js'
import { clock } from './clock.js'
import { headersOf } from './session-header.js'
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
  const answer = await fetch(`${town().url}${path}`, { headers: await headersOf(who) })
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

export interface SheetLine {
  label: string
  amountCents: number
  kinds: string[]
  causes: string[]
  serviceId: string | null
}
export interface Sheet {
  differenceCents: number
  closed: boolean
  sections: { key: string; totalCents: number | null; lines: SheetLine[] }[]
}

/** The état de versement of a régie. */
export const sheetOf = async (who: Signed, regieId: string, from: string, to: string): Promise<Sheet> =>
  (
    await ask<{ remittanceSheet: Sheet }>(
      who,
      `query ($regieId: UUID!, $from: Day!, $to: Day!) { remittanceSheet(regieId: $regieId, from: $from, to: $to) { differenceCents closed
        sections { key totalCents lines { label amountCents kinds causes serviceId } } } }`,
      { regieId, from, to },
    )
  ).remittanceSheet

export interface JournalTotals {
  totalCount: number
  debitCents: number
  creditCents: number
}

/** What the journal holds in a period, of these accounts and causes. */
export const journalOf = async (
  who: Signed,
  asked: { regieId: string; from: string; to: string; kinds?: string[]; causes?: string[]; serviceId?: string | null },
): Promise<JournalTotals> =>
  (
    await ask<{ journal: JournalTotals }>(
      who,
      `query ($regieId: UUID!, $from: Day!, $to: Day!, $kinds: [LedgerKind!], $causes: [LedgerCause!], $serviceId: UUID) {
        journal(regieId: $regieId, from: $from, to: $to, first: 1, kinds: $kinds, causes: $causes, serviceId: $serviceId) { totalCount debitCents creditCents } }`,
      asked,
    )
  ).journal
