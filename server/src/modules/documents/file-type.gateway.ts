import { fileTypeFromBuffer } from 'file-type'

/** What a phone's camera or a scanner makes. Anything else, SVG and Office files included, is refused. */
const ALLOWED: Record<string, string> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
}

export interface KnownType {
  mimeType: string
  extension: string
}

/** The type told by the content itself; the name and the type that the browser sends are not believed. */
export async function typeOfContent(content: Buffer): Promise<KnownType | 'HEIC' | null> {
  const sniffed = await fileTypeFromBuffer(content)
  const mimeType = sniffed?.mime
  if (mimeType === 'image/heic' || mimeType === 'image/heif') return 'HEIC'
  const extension = mimeType && ALLOWED[mimeType]
  return mimeType && extension ? { mimeType, extension } : null
}
