import { minLength, object, picklist, pipe, regex, string, trim } from 'valibot'
import type { DocumentKind, DocumentScope, DocumentTypeSetupPartsFragment, DocumentValidity } from '@generated'
import { DOCUMENT_KINDS } from '@shared/family/document'
import { t } from './messages'

export const scopes = ['FAMILY', 'BENEFICIARY'] as const satisfies readonly DocumentScope[]
export const validities = ['NONE', 'MONTHS', 'SCHOOL_YEAR'] as const satisfies readonly DocumentValidity[]

/** Numbers as typed. */
export interface TypeForm {
  label: string
  help: string
  kind: DocumentKind
  scope: DocumentScope
  validity: DocumentValidity
  months: string
  position: string
}

export const typeSchema = object({
  label: pipe(string(), trim(), minLength(1, t('labelMissing'))),
  help: string(),
  kind: picklist(DOCUMENT_KINDS),
  scope: picklist(scopes),
  validity: picklist(validities),
  months: pipe(string(), trim(), regex(/^\d{0,2}$/, t('numberBad'))),
  position: pipe(string(), trim(), regex(/^\d{1,3}$/, t('numberBad'))),
})

export const formOf = (setup: DocumentTypeSetupPartsFragment | null, position: number): TypeForm =>
  setup === null
    ? { label: '', help: '', kind: 'OTHER', scope: 'FAMILY', validity: 'NONE', months: '3', position: String(position) }
    : {
        label: setup.type.label,
        help: setup.type.help ?? '',
        kind: setup.type.kind,
        scope: setup.type.scope,
        validity: setup.type.validity,
        months: String(setup.type.months ?? 3),
        position: String(setup.position),
      }

export const inputOf = ({ help, months, position, ...form }: TypeForm) => ({
  ...form,
  help: help.trim() || null,
  months: form.validity === 'MONTHS' && months.trim() ? Number(months) : null,
  position: Number(position),
})
