import { typeOfContent } from './file-type.gateway.js'
import { drawnAgain, logoDrawnAgain } from './image.gateway.js'
import { type PdfRefusal, whyNotPdf } from './pdf.policy.js'

export type ContentRefusal = PdfRefusal | 'UNKNOWN_TYPE' | 'HEIC' | 'IMAGE_TOO_LARGE' | 'IMAGE_UNREADABLE'

export interface SafeContent {
  content: Buffer
  mimeType: string
  extension: string
}

/** What may be kept of a file, or why nothing of it is: pictures are drawn again, a PDF is kept as it is when it does nothing. */
export async function safeContent(sent: Buffer): Promise<SafeContent | ContentRefusal> {
  const type = await typeOfContent(sent)
  if (!type) return 'UNKNOWN_TYPE'
  if (type === 'HEIC') return 'HEIC'
  if (type.mimeType === 'application/pdf') return whyNotPdf(sent) ?? { content: sent, ...type }
  const content = await drawnAgain(sent)
  return typeof content === 'string' ? content : { content, mimeType: 'image/jpeg', extension: '.jpg' }
}

/** What may be kept of a logo, a PNG, or why nothing of it is. */
export async function safeLogo(sent: Buffer): Promise<Buffer | ContentRefusal> {
  const type = await typeOfContent(sent)
  if (type === 'HEIC') return 'HEIC'
  return type && type.mimeType !== 'application/pdf' ? logoDrawnAgain(sent) : 'UNKNOWN_TYPE'
}
