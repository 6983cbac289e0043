import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

/** Private files in a folder that no route serves. A key is ours: nothing of a client's file name is in a path. */
export interface Files {
  store(content: Buffer): Promise<string>
  read(key: string): Readable
  remove(key: string): Promise<void>
}

const KEY = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/

export function localFiles(root: string): Files {
  const pathOf = (key: string) => {
    if (!KEY.test(key)) throw new Error('bad file key')
    return join(root, key)
  }
  return {
    async store(content) {
      const id = randomUUID()
      const key = `${id.slice(0, 2)}/${id}`
      await mkdir(dirname(pathOf(key)), { recursive: true, mode: 0o700 })
      await writeFile(pathOf(key), content, { mode: 0o600, flag: 'wx' })
      return key
    },
    read: (key) => createReadStream(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}
