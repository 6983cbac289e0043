import type { WaitingDaysQuery } from '@generated'
import { ENUM_WORDS } from '@shared/enums'
import { t } from './messages'

export type WaitingDay = WaitingDaysQuery['waitingDays'][number]
export type Request = WaitingDay['requests'][number]

/** The days of a service that were asked for during one window: their places are given together. */
export interface Allocation {
  key: string
  service: WaitingDay['service']
  allocatedFrom: string
  givenIds: string[]
  waiting: number
  ended: number
}

export function allocationsOf(days: readonly WaitingDay[]): Allocation[] {
  const found = new Map<string, Allocation>()
  for (const { service, requests } of days)
    for (const { id, status, becomes, allocatedFrom } of requests) {
      if (status !== 'ASKED' || allocatedFrom === null) continue
      const key = `${service.id} ${allocatedFrom}`
      const one = found.get(key) ?? { key, service, allocatedFrom, givenIds: [], waiting: 0, ended: 0 }
      if (becomes === 'OFFERED') one.givenIds.push(id)
      else if (becomes === 'WAITING') one.waiting += 1
      else one.ended += 1
      found.set(key, one)
    }
  return [...found.values()].sort((a, b) => a.allocatedFrom.localeCompare(b.allocatedFrom))
}

/** « 12 places données, 3 demandes en liste d’attente » : what is none is not said. */
export const countsInWords = (counts: { given: number; waiting: number; ended: number }): string =>
  [
    t('wouldBeGiven', { n: counts.given }),
    ...(counts.waiting > 0 ? [t('wouldWait', { n: counts.waiting })] : []),
    ...(counts.ended > 0 ? [t('wouldEnd', { n: counts.ended })] : []),
  ].join(', ')

/** What becomes of who asked during a window, if the list is confirmed as it is. */
export const becomesWord = ({ status, becomes }: Pick<Request, 'status' | 'becomes'>): string | null =>
  status === 'ASKED' && (becomes === 'OFFERED' || becomes === 'WAITING' || becomes === 'ENDED')
    ? t(`becomes${becomes}`)
    : null

export const stateWord = (request: Pick<Request, 'status' | 'becomes'>): string =>
  becomesWord(request) ?? ENUM_WORDS.WaitingStatus(request.status)
