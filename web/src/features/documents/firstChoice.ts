import type { DocumentKind, DocumentsQuery } from '@generated'

export interface DocumentChoice {
  kind: DocumentKind | ''
  communeId: string
  beneficiaryId: string
}
/** What the form shows first: the document a commune is waiting for, else the only commune of the family. */
export function firstChoice(family: Pick<DocumentsQuery['family'], 'accesses'>): DocumentChoice {
  const waiting = family.accesses.find((a) => a.missingDocuments.length > 0)
  if (waiting) {
    return {
      kind: waiting.missingDocuments[0] ?? '',
      communeId: waiting.commune.id,
      beneficiaryId: waiting.beneficiary.id,
    }
  }
  const communes = new Set(family.accesses.map((a) => a.commune.id))
  return { kind: '', communeId: communes.size === 1 ? ([...communes][0] ?? '') : '', beneficiaryId: '' }
}
