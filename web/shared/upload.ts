import { sessionHeader } from './account/pageAccount'
import { sentenceOfFailure, Spoken, statusFailure } from './apollo/explain'
import { mayAskAgain, sentenceOf } from './fetchFile'

export interface Upload {
  file: File
  /** What its commune asks for; or only a kind. */
  typeId?: string | null
  kind?: string | null
  documentDate?: string | null
  communeId: string
  beneficiaryId?: string | null
  accountId?: string | null
  onProgress: (percent: number) => void
}
export const MAX_UPLOAD_BYTES = 8 * 1024 * 1024
/** HEIC is not named: telephones that make it then send a JPEG. */
export const UPLOAD_TYPES = 'image/jpeg,image/png,image/webp,application/pdf'
/** Eight megabytes on a slow telephone network. */
const PATIENCE_MS = 300_000

/** Sends one document to POST /files, for the account of this page. Throws a French sentence. */
export async function uploadDocument(upload: Upload): Promise<void> {
  const { file, onProgress, ...said } = upload
  const fields = Object.entries(said).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
  await send('/files', file, Object.fromEntries(fields), onProgress)
}

/** Sends a file of rows to be read: its id is said to the operation that reads it. Throws a French sentence. */
export async function uploadSheet(file: File, onProgress: (percent: number) => void): Promise<string> {
  const answer = await send('/sheets', file, {}, onProgress)
  return String((answer as { id?: unknown } | null)?.id)
}

/** Sends the logo of a commune, or of the agglomeration, instead of the one that was seen; gives its address. Throws a French sentence. */
export async function uploadLogo(
  file: File,
  asked: { communeId: string | null; before: string | null },
  onProgress: (percent: number) => void,
): Promise<string | null> {
  const fields = {
    ...(asked.communeId && { communeId: asked.communeId }),
    ...(asked.before && { before: asked.before }),
  }
  const answer = await send('/logos', file, fields, onProgress)
  return (answer as { url?: string | null } | null)?.url ?? null
}
export const LOGO_TYPES = 'image/png,image/jpeg,image/webp'

type Fields = Record<string, string>

async function send(path: string, file: File, fields: Fields, onProgress: Upload['onProgress']): Promise<unknown> {
  const { status, body } = await post(path, file, fields, onProgress)
  if (status < 300) return body
  if (await mayAskAgain(status, body)) return send(path, file, fields, onProgress)
  throw new Spoken(sentenceOf(body) ?? sentenceOfFailure(statusFailure(status)))
}

interface Sent {
  status: number
  body: unknown
}

/** XMLHttpRequest because fetch tells nothing of the progress. */
function post(path: string, file: File, fields: Fields, onProgress: Upload['onProgress']): Promise<Sent> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
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
