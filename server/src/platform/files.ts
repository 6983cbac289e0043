import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Private files in a folder that no route serves. A key is ours: nothing of a client's file name is in a path. */
export interface Files {
  store(content: Buffer): Promise<string>
  /** Of any length; nothing of it is left when it fails. */
  storeStream(content: AsyncIterable<Uint8Array>): Promise<string>
  read(key: string): Readable
  has(key: string): Promise<boolean>
  remove(key: string): Promise<void>
}

const KEY = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/

export function localFiles(root: string): Files {
  const pathOf = (key: string) => {
    if (!KEY.test(key)) throw new Error('bad file key')
    return join(root, key)
  }
  const newKey = async () => {
    const id = randomUUID()
    const key = `${id.slice(0, 2)}/${id}`
    await mkdir(dirname(pathOf(key)), { recursive: true, mode: 0o700 })
    return key
  }
  return {
    async store(content) {
      const key = await newKey()
      await writeFile(pathOf(key), content, { mode: 0o600, flag: 'wx' })
      return key
    },
    async storeStream(content) {
      const key = await newKey()
      try {
        await pipeline(Readable.from(content), createWriteStream(pathOf(key), { mode: 0o600, flags: 'wx' }))
      } catch (caught) {
        await rm(pathOf(key), { force: true })
        throw caught
      }
      return key
    },
    has: (key) =>
      KEY.test(key)
        ? access(pathOf(key)).then(
            () => true,
            () => false,
          )
        : Promise.resolve(false),
    read: (key) => createReadStream(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}
