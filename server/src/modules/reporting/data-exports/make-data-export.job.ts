import { randomBytes } from 'node:crypto'
import type { DataSource } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import { encrypt } from '../../../platform/crypto.js'
import type { Files } from '../../../platform/files.js'
import { publish } from '../../../platform/outbox.js'
import { text } from '../../../platform/row.js'
import { sealStream } from '../../../platform/sealed-stream.js'
import { anyRow, firstRow, rowsOf } from '../../../platform/sql.js'
import { zip, type ZipEntry } from '../../../platform/zip.js'
import { readFamilyData } from './read-data.query.js'
import { dataJson, summaryPage } from './summary.policy.js'

/** For how long a copy can be fetched. */
export const EXPORT_DAYS = 7

export interface ExportParts {
  db: DataSource
  files: Files
  config: Pick<Config, 'secretKey'>
}

const FILES = `select id::text, file_key as "fileKey", file_name as "fileName" from supporting_document
where account_id = $1 and removed_at is null order by uploaded_at, id`

/** Task 'make-data-export': reads as of one instant, seals the ZIP by a key of its own, then says that it is ready. Done again after a failure. */
export async function makeDataExport({ db, files, config }: ExportParts, exportId: string, now: Date): Promise<void> {
  const asked = await firstRow(
    db,
    { accountId: text },
    'select account_id as "accountId" from data_export where id = $1 and ready_at is null',
    [exportId],
  )
  if (!asked) return
  const { accountId } = asked
  const data = await db.transaction('REPEATABLE READ', (tx) => readFamilyData(tx, accountId, config.secretKey, now))
  const documents = await rowsOf(db, { id: text, fileKey: text, fileName: text }, FILES, [accountId])
  const kept: typeof documents = []
  for (const document of documents) if (await files.has(document.fileKey)) kept.push(document)
  const lost = documents.filter((document) => !kept.includes(document)).map(({ fileName }) => fileName)
  const text8 = (content: string) => [Buffer.from(content, 'utf8')]
  const entries: ZipEntry[] = [
    { name: 'lisez-moi.html', at: now, content: text8(summaryPage(data, lost, now)), compressed: false },
    { name: 'donnees.json', at: now, content: text8(dataJson(data, now)), compressed: false },
    ...kept.map(({ id, fileKey, fileName }) => ({
      ...{ name: `pieces/${id}/${fileName}`, at: now, compressed: true },
      content: { [Symbol.asyncIterator]: () => files.read(fileKey)[Symbol.asyncIterator]() },
    })),
  ]
  const key = randomBytes(32)
  let size = 0
  async function* counted() {
    for await (const chunk of zip(entries)) {
      size += chunk.length
      yield chunk
    }
  }
  const fileKey = await files.storeStream(sealStream(counted(), key))
  const told = await db.transaction(async (tx) => {
    const ready = await anyRow(
      tx,
      `update data_export set ready_at = $2, expires_at = $2::timestamptz + make_interval(days => $3), file_key = $4, key_encrypted = $5, size_bytes = $6
       where id = $1 and ready_at is null returning id`,
      [exportId, now, EXPORT_DAYS, fileKey, encrypt(key.toString('base64'), config.secretKey), size],
    )
    if (ready) await publish(tx, { task: 'send-mail', payload: { template: 'data-export-ready', accountId } })
    return ready
  })
  if (!told) await files.remove(fileKey) // made twice at once, or the account was closed meanwhile
}

/** Task 'erase-data-exports': what can no longer be fetched is deleted, and what could not be made within a day can be asked again. */
export async function eraseDataExports(db: DataSource, now: Date): Promise<void> {
  await db.query(
    `with old as (
       delete from data_export where expires_at <= $1 or (ready_at is null and asked_at < $1::timestamptz - interval '1 day') returning file_key
     )
     insert into outbox (task, payload) select 'erase-file', json_build_object('fileKey', file_key) from old where file_key is not null`,
    [now],
  )
}
