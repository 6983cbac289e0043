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
export const UPLOAD_TYPES = 'image/*,application/pdf'

/** Sends one document to POST /files. Throws a French sentence. */
export async function uploadDocument(document: Upload): Promise<void> {
  const { file, kind, communeId, beneficiaryId, accountId, onProgress } = document
  const fields = { kind, communeId, ...(beneficiaryId && { beneficiaryId }), ...(accountId && { accountId }) }
  await send('/files', file, fields, onProgress)
}

/** Sends a file of rows to be read: its id is said to the operation that reads it. Throws a French sentence. */
export async function uploadSheet(file: File, onProgress: (percent: number) => void): Promise<string> {
  const answer = await send('/sheets', file, {}, onProgress)
  return String((answer as { id?: unknown } | null)?.id)
}

/** XMLHttpRequest because fetch tells nothing of the progress. */
function send(path: string, file: File, fields: Record<string, string>, onProgress: (percent: number) => void) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', file)
  return new Promise<unknown>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('x-requested-with', 'cantine')
    request.responseType = 'json'
    request.upload.onprogress = (event) => onProgress(Math.trunc((event.loaded * 100) / (event.total || 1)))
    request.onerror = () => reject(new Spoken(t('networkCut')))
    request.onload = () =>
      request.status < 300 ? resolve(request.response) : reject(new Spoken(sentenceOf(request.response)))
    request.send(body)
  })
}

function sentenceOf(answer: unknown): string {
  const body = answer as { message?: unknown; errors?: { message?: unknown }[] } | null
  const message = body?.errors?.[0]?.message ?? body?.message
  return typeof message === 'string' ? message : t('unexpected')
}
