import type { DocumentKind } from '@generated'
import { MAX_UPLOAD_BYTES } from '../upload'
import { t } from './messages'

export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  'PROOF_OF_ADDRESS',
  'FAMILY_QUOTIENT',
  'INSURANCE',
  'CARE_PLAN',
  'WORK_CERTIFICATE',
  'OTHER',
]

/** Why a file cannot be sent, before it is; the server looks at its content. */
export function whyNotSend(file: { size: number } | null): string | null {
  if (!file || file.size === 0) return t('needFile')
  return file.size > MAX_UPLOAD_BYTES ? t('fileTooLarge') : null
}
