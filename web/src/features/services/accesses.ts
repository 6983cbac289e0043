import type { AccessPartsFragment, AccessStatus, AskedDocumentPartsFragment } from '@generated'
import { dayOfInstant, plainDay } from '@shared/day'
import { isMissing, isToSend } from '@shared/family/askedDocuments'
import { t } from './messages'

export const ACCESS_TONES: Record<AccessStatus, 'ok' | 'warn' | 'bad' | 'neutral'> = {
  VALID: 'ok',
  PENDING: 'warn',
  REFUSED: 'bad',
  REVOKED: 'bad',
  EXPIRED: 'neutral',
}

export interface AccessGroup {
  id: string
  /** « Coubon / Enfant commune » */
  name: string
  accesses: AccessPartsFragment[]
}
/** One card per situation asked for, in the order of the first request. */
export function groupsOf(accesses: readonly AccessPartsFragment[]): AccessGroup[] {
  const groups = new Map<string, AccessGroup>()
  for (const access of [...accesses].sort((a, b) => a.requestedAt.localeCompare(b.requestedAt))) {
    const name = `${access.commune.name} / ${access.situation.name}`
    const group = groups.get(access.situation.id) ?? { id: access.situation.id, name, accesses: [] }
    group.accesses.push(access)
    groups.set(access.situation.id, group)
  }
  return [...groups.values()]
}

/** From when to when an access is valid, or when it was asked for. */
export function whenOf({ status, validFrom, validTo, endedAt, requestedAt, renewal }: AccessPartsFragment): string {
  if (renewal && status === 'PENDING')
    return t('renewsFromTo', { from: plainDay(renewal.from), to: plainDay(renewal.until) })
  if (endedAt && !validTo) return t('endedBefore')
  if (!validFrom || !validTo) return t('askedOn', { day: plainDay(dayOfInstant(requestedAt)) })
  const dates = { from: plainDay(validFrom), to: plainDay(validTo) }
  if (!endedAt) return t('validFromTo', dates)
  return t(status === 'REVOKED' ? 'endedWas' : 'endsAfter', dates)
}

/** What a family does of an access that goes on once its proofs are given again. */
export const renewalText = ({ askedDocuments }: Pick<AccessPartsFragment, 'askedDocuments'>): string =>
  t(askedDocuments.some(isMissing) ? 'renewSend' : 'renewSent')

export interface DocumentToSend {
  key: string
  asked: AskedDocumentPartsFragment
  commune: AccessPartsFragment['commune']
  /** null: once for the whole family. */
  beneficiary: AccessPartsFragment['beneficiary'] | null
}
/** Every document to send, or to renew soon, for an access that is not over: once per commune for those of the family, else once per person. */
export function toSendOf(accesses: readonly AccessPartsFragment[]): DocumentToSend[] {
  const found = new Map<string, DocumentToSend>()
  for (const { status, commune, beneficiary, askedDocuments } of accesses) {
    if (status === 'REVOKED' || status === 'EXPIRED') continue
    for (const asked of askedDocuments.filter(isToSend)) {
      const whom = asked.type.scope === 'FAMILY' ? null : beneficiary
      const key = [asked.type.id, whom?.id ?? 'famille'].join('-')
      // the one that is missing speaks, rather than the one that is good for a while under another access
      const known = found.get(key)
      if (!known || isMissing(asked)) found.set(key, { key, asked, commune, beneficiary: whom })
    }
  }
  return [...found.values()]
}
