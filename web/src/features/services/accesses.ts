import type { AccessPartsFragment, AccessStatus, DocumentKind } from '@generated'

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

export interface MissingDocument {
  key: string
  kind: DocumentKind
  access: AccessPartsFragment
}
/** Every document still asked for, one line per child and kind. */
export const missingOf = (accesses: readonly AccessPartsFragment[]): MissingDocument[] =>
  accesses.flatMap((access) => access.missingDocuments.map((kind) => ({ key: `${access.id}-${kind}`, kind, access })))
