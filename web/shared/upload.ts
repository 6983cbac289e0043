import { sessionHeader } from './account/pageAccount'
import { sentenceOfFailure, Spoken, statusFailure } from './apollo/explain'
import { mayAskAgain, sentenceOf } from './fetchFile'

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
/** Eight megabytes on a slow telephone network. */
const PATIENCE_MS = 300_000

/** Sends one document to POST /files, for the account of this page. Throws a French sentence. */
export async function uploadDocument(upload: Upload): Promise<void> {
  const { status, body } = await send(upload)
  if (status < 300) return
  if (await mayAskAgain(status, body)) return uploadDocument(upload)
  throw new Spoken(sentenceOf(body) ?? sentenceOfFailure(statusFailure(status)))
}

interface Sent {
  status: number
  body: unknown
}

/** XMLHttpRequest because fetch tells nothing of the progress. */
function send({ file, kind, communeId, beneficiaryId, accountId, onProgress }: Upload): Promise<Sent> {
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
    for (const [name, value] of Object.entries(sessionHeader())) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.timeout = PATIENCE_MS
    request.upload.onprogress = (event) => onProgress(Math.trunc((event.loaded * 100) / (event.total || 1)))
    request.onerror = () => reject(new Spoken(sentenceOfFailure('network')))
    request.ontimeout = () => reject(new Spoken(sentenceOfFailure('slow')))
    request.onload = () => resolve({ status: request.status, body: request.response as unknown })
    request.send(body)
  })
}
