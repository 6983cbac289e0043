export const MAX_BYTES = 8 * 1024 * 1024
export const MAX_FILES = 40

/** A name to show and to give back: no path, no control or direction-changing character, our extension. */
export function safeFileName(given: string, extension: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = base
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/\.[^.]{0,8}$/, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return `${[...clean].slice(0, 80).join('') || 'document'}${extension}`
}

/** RFC 6266 and RFC 8187: an ASCII name for old clients, the real one for the others. Always an attachment. */
export function asAttachment(fileName: string): string {
  const ascii = fileName.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '')
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
