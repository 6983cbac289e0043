import type { RefundQueue } from '@generated'

export type Tab = 'toApprove' | 'toTransfer' | 'underWay' | 'done' | 'refused' | 'disputes' | 'toCheck' | 'dormant'

const paths: Record<Tab, string> = {
  toApprove: 'a-approuver',
  toTransfer: 'a-virer',
  underWay: 'en-cours',
  done: 'faits',
  refused: 'refuses',
  disputes: 'contestations',
  toCheck: 'a-verifier',
  dormant: 'soldes-dormants',
}
export const tabs = Object.keys(paths) as Tab[]
export const pathOf = (tab: Tab): string => paths[tab]
/** What the address says; the first tab when it says nothing that is known. */
export const tabOf = (path: unknown): Tab => tabs.find((tab) => paths[tab] === path) ?? 'toApprove'

const queues: Partial<Record<Tab, RefundQueue>> = {
  toApprove: 'TO_APPROVE',
  toTransfer: 'TO_TRANSFER',
  underWay: 'UNDER_WAY',
  done: 'DONE',
  refused: 'REFUSED',
}
/** The queue a tab shows; null for those that show something else. */
export const queueOf = (tab: Tab): RefundQueue | null => queues[tab] ?? null
