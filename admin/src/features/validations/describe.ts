import { documentTitle } from '@shared/family/askedDocuments'
import { de } from '@shared/french'
import type { Line } from './lines'
import { t } from './messages'

const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

/** What the line asks for, under the name of who asks. */
export function subtitleOf(line: Line): string {
  if (line.tab === 'accesses') {
    return t('forWhom', { situation: line.access.situation.name, name: fullName(line.access.beneficiary) })
  }
  if (line.tab === 'accounts') return t('childrenCount', { n: line.family.filiations.length })
  const kind = documentTitle(line)
  return line.beneficiary ? t('documentOf', { kind, name: fullName(line.beneficiary) }) : kind
}

/** The sentence of the mail a refused family gets, with the reason as typed. */
export function refusalSentence(line: Line, communeName: string, typed: string): string {
  const reason = typed.trim() || t('previewReason')
  const commune = de(communeName)
  if (line.tab === 'accounts') return t('previewAccount', { reason })
  if (line.tab === 'documents') return t('previewDocument', { commune, file: line.pieces[0]?.fileName ?? '', reason })
  const { situation, beneficiary } = line.access
  return t('previewAccess', { commune, situation: situation.name, name: beneficiary.firstName, reason })
}
