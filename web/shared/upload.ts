import { Spoken } from './apollo/explain'
import { common as t } from './i18n/common'

export interface Upload {
  file: File
  kind: string
  communeId: string
  beneficiaryId?: string | null
  accountId?: string | null
  onProgress: (percent: number) => void
}
export const MAX_UPLOAD_BYTES = 8 * 1024 * 1024
/** HEIC is not named: telephones that make it then send a JPEG. */
export const UPLOAD_TYPES = 'image/jpeg,image/png,image/webp,application/pdf'

/** Sends one document to POST /files. XMLHttpRequest because fetch tells nothing of the progress. Throws a French sentence. */
export function uploadDocument({ file, kind, communeId, beneficiaryId, accountId, onProgress }: Upload): Promise<void> {
  const body = new FormData()
  body.append('kind', kind)
  body.append('communeId', communeId)
  if (beneficiaryId) body.append('beneficiaryId', beneficiaryId)
  if (accountId) body.append('accountId', accountId)
  body.append('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/files')
    request.setRequestHeader('x-requested-with', 'cantine')
    request.responseType = 'json'
    request.upload.onprogress = (event) => onProgress(Math.trunc((event.loaded * 100) / (event.total || 1)))
    request.onerror = () => reject(new Spoken(t('networkCut')))
    request.onload = () => (request.status < 300 ? resolve() : reject(new Spoken(sentenceOf(request.response))))
    request.send(body)
  })
}

function sentenceOf(answer: unknown): string {
  const body = answer as { message?: unknown; errors?: { message?: unknown }[] } | null
  const message = body?.errors?.[0]?.message ?? body?.message
  return typeof message === 'string' ? message : t('unexpected')
}
