import { documentKindWord } from '../../layout/enums'
import type { Line } from './lines'
import { t } from './words'

const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

/** What the line asks for, under the name of who asks. */
export function subtitleOf(line: Line): string {
  if (line.tab === 'accesses') {
    return t('forWhom', { situation: line.access.situation.name, name: fullName(line.access.beneficiary) })
  }
  if (line.tab === 'accounts') return t('childrenCount', { n: line.family.filiations.length })
  const kind = documentKindWord(line.kind)
  return line.beneficiary ? t('documentOf', { kind, name: fullName(line.beneficiary) }) : kind
}

/** « de Coubon », « d’Aiguilhe », « du Puy-en-Velay », « des Estables ». */
export function ofCommune(name: string): string {
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  return /^[aeiouyh]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`
}

/** The sentence of the mail a refused family gets, with the reason as typed. */
export function refusalSentence(line: Line, communeName: string, typed: string): string {
  const reason = typed.trim() || t('previewReason')
  const commune = ofCommune(communeName)
  if (line.tab === 'accounts') return t('previewAccount', { reason })
  if (line.tab === 'documents') return t('previewDocument', { commune, file: line.pieces[0]?.fileName ?? '', reason })
  const { situation, beneficiary } = line.access
  return t('previewAccess', { commune, situation: situation.name, name: beneficiary.firstName, reason })
}
