import type { DocumentKind, DocumentsQuery } from '@generated'
import { isOfHousehold } from '@shared/family/document'

export interface DocumentChoice {
  kind: DocumentKind | ''
  communeId: string
  beneficiaryId: string
}
/** What the form shows first: the document a commune is waiting for, else the only commune of the family. */
export function firstChoice(family: Pick<DocumentsQuery['family'], 'accesses'>): DocumentChoice {
  const waiting = family.accesses.find((a) => a.missingDocuments.length > 0)
  const kind = waiting?.missingDocuments[0]
  if (waiting && kind) {
    return { kind, communeId: waiting.commune.id, beneficiaryId: isOfHousehold(kind) ? '' : waiting.beneficiary.id }
  }
  const communes = new Set(family.accesses.map((a) => a.commune.id))
  return { kind: '', communeId: communes.size === 1 ? ([...communes][0] ?? '') : '', beneficiaryId: '' }
}
