import type { DocumentPartsFragment, DocumentStatus } from '@generated'
import { t } from './messages'

export const DOCUMENT_TONES: Record<DocumentStatus, 'ok' | 'warn' | 'bad' | 'neutral'> = {
  PENDING: 'warn',
  ACCEPTED: 'ok',
  REFUSED: 'bad',
  EXPIRED: 'neutral',
}
/** What asks something of the family comes first. */
const ORDER: readonly DocumentStatus[] = ['REFUSED', 'PENDING', 'ACCEPTED', 'EXPIRED']

/** Documents by state, latest first; empty states are left out. */
export function byStatus(
  documents: readonly DocumentPartsFragment[],
): { status: DocumentStatus; documents: DocumentPartsFragment[] }[] {
  const latest = [...documents].sort((a, b) => b.uploadedAt.localeCompare(a.uploadedAt))
  return ORDER.map((status) => ({ status, documents: latest.filter((d) => d.status === status) })).filter(
    (g) => g.documents.length,
  )
}

/** « 840 ko », « 3 Mo » */
export function sizeText(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024)
  return kilobytes < 1024 ? t('kilobytes', { n: kilobytes }) : t('megabytes', { n: Math.ceil(kilobytes / 1024) })
}
