import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export interface ZipEntry {
  /** Its path in the archive, with `/`: ours, or made safe. */
  name: string
  at: Date
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  /** Pictures and PDF are compressed already. */
  compressed: boolean
}

/** A ZIP as it is written: never more than a piece of one file in memory. */
export async function* zip(entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const archive = new Zip((failed, chunk) => {
    if (failed) throw failed
    ready.push(chunk)
  })
  for await (const { name, at, content, compressed } of entries) {
    const file = compressed ? new ZipPassThrough(name) : new ZipDeflate(name)
    file.mtime = at
    archive.add(file)
    for await (const chunk of content) {
      file.push(chunk)
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(0), true)
    yield* ready.splice(0)
  }
  archive.end()
  yield* ready.splice(0)
}
