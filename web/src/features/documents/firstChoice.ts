import type { DocumentKind, DocumentsQuery, DocumentTypePartsFragment } from '@generated'
import { isMissing } from '@shared/family/askedDocuments'

export interface DocumentChoice {
  /** The id of a type of the commune, or a kind of something that it does not ask for. */
  what: string
  communeId: string
  beneficiaryId: string
}
/** What the form shows first: the document a commune is waiting for, else the only commune of the family. */
export function firstChoice(family: Pick<DocumentsQuery['family'], 'accesses'>): DocumentChoice {
  for (const { askedDocuments, commune, beneficiary } of family.accesses) {
    const type = askedDocuments.find(isMissing)?.type
    if (type)
      return { what: type.id, communeId: commune.id, beneficiaryId: type.scope === 'FAMILY' ? '' : beneficiary.id }
  }
  const communes = new Set(family.accesses.map((a) => a.commune.id))
  return { what: '', communeId: communes.size === 1 ? ([...communes][0] ?? '') : '', beneficiaryId: '' }
}

/** Kinds that no type of the commune is of: a family may send one all the same. */
export const otherKinds = (
  kinds: readonly DocumentKind[],
  types: readonly Pick<DocumentTypePartsFragment, 'kind'>[],
): DocumentKind[] => kinds.filter((kind) => kind === 'OTHER' || !types.some((type) => type.kind === kind))
