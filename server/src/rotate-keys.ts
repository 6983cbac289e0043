import type { DataSource } from 'typeorm'
import { decrypt, encrypt, isOpenedBy, type SecretKey } from './platform/crypto.js'
import { bytes, list, number, text } from './platform/row.js'
import { changedBy, oneRow, rowsOf } from './platform/sql.js'

/** One column that is sealed by the key of the install; each of its rows holds one sealed value, or a list of them. */
interface SealedColumn {
  name: string
  count: string
  /** After an id, in its order: the id as a text, and what is sealed. */
  read: string
  /** Only over what was read: somebody who sealed it anew meanwhile did it by the new key. */
  write: string
}

const READ = 500

/** Every sealed column of the product: a test compares them with the entities. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  {
    name: 'beneficiary.care_plan_encrypted',
    count: 'select count(*)::int as rows from beneficiary where care_plan_encrypted is not null',
    read: 'select id::text as id, array[care_plan_encrypted] as sealed from beneficiary where care_plan_encrypted is not null and id::text > $1 order by id::text limit $2',
    write:
      'update beneficiary set care_plan_encrypted = ($3::bytea[])[1] where id::text = $1 and care_plan_encrypted = ($2::bytea[])[1]',
  },
  {
    name: 'refund.iban_encrypted',
    count: 'select count(*)::int as rows from refund where octet_length(iban_encrypted) > 0',
    read: 'select id::text as id, array[iban_encrypted] as sealed from refund where octet_length(iban_encrypted) > 0 and id::text > $1 order by id::text limit $2',
    write:
      'update refund set iban_encrypted = ($3::bytea[])[1] where id::text = $1 and iban_encrypted = ($2::bytea[])[1]',
  },
  {
    name: 'regie_payment_settings.secret_key_encrypted',
    count: 'select count(*)::int as rows from regie_payment_settings where secret_key_encrypted is not null',
    read: 'select regie_id::text as id, array[secret_key_encrypted] as sealed from regie_payment_settings where secret_key_encrypted is not null and regie_id::text > $1 order by regie_id::text limit $2',
    write:
      'update regie_payment_settings set secret_key_encrypted = ($3::bytea[])[1] where regie_id::text = $1 and secret_key_encrypted = ($2::bytea[])[1]',
  },
  {
    name: 'regie_payment_settings.webhook_secrets_encrypted',
    count: 'select count(*)::int as rows from regie_payment_settings where cardinality(webhook_secrets_encrypted) > 0',
    read: 'select regie_id::text as id, webhook_secrets_encrypted as sealed from regie_payment_settings where cardinality(webhook_secrets_encrypted) > 0 and regie_id::text > $1 order by regie_id::text limit $2',
    write:
      'update regie_payment_settings set webhook_secrets_encrypted = $3::bytea[] where regie_id::text = $1 and webhook_secrets_encrypted = $2::bytea[]',
  },
  {
    name: 'identity_provider.secret_encrypted',
    count: 'select count(*)::int as rows from identity_provider',
    read: 'select kind as id, array[secret_encrypted] as sealed from identity_provider where kind > $1 order by kind limit $2',
    write:
      'update identity_provider set secret_encrypted = ($3::bytea[])[1] where kind = $1 and secret_encrypted = ($2::bytea[])[1]',
  },
  {
    name: 'second_factor.secret_encrypted',
    count: 'select count(*)::int as rows from second_factor where secret_encrypted is not null',
    read: 'select id::text as id, array[secret_encrypted] as sealed from second_factor where secret_encrypted is not null and id::text > $1 order by id::text limit $2',
    write:
      'update second_factor set secret_encrypted = ($3::bytea[])[1] where id::text = $1 and secret_encrypted = ($2::bytea[])[1]',
  },
  {
    name: 'webhook.secrets_encrypted',
    count: 'select count(*)::int as rows from webhook where cardinality(secrets_encrypted) > 0',
    read: 'select id::text as id, secrets_encrypted as sealed from webhook where cardinality(secrets_encrypted) > 0 and id::text > $1 order by id::text limit $2',
    write: 'update webhook set secrets_encrypted = $3::bytea[] where id::text = $1 and secrets_encrypted = $2::bytea[]',
  },
  {
    name: 'data_export.key_encrypted',
    count: 'select count(*)::int as rows from data_export where key_encrypted is not null',
    read: 'select id::text as id, array[key_encrypted] as sealed from data_export where key_encrypted is not null and id::text > $1 order by id::text limit $2',
    write:
      'update data_export set key_encrypted = ($3::bytea[])[1] where id::text = $1 and key_encrypted = ($2::bytea[])[1]',
  },
  {
    name: 'api_answer.answer_encrypted',
    count: 'select count(*)::int as rows from api_answer where answer_encrypted is not null',
    read: `select client_id || ' ' || key as id, array[answer_encrypted] as sealed from api_answer where answer_encrypted is not null and client_id || ' ' || key > $1 order by 1 limit $2`,
    write: `update api_answer set answer_encrypted = ($3::bytea[])[1] where client_id || ' ' || key = $1 and answer_encrypted = ($2::bytea[])[1]`,
  },
]

/** What became of the sealed values of a column. */
export interface Rotated {
  name: string
  rows: number
  /** Sealed again by the present key. */
  renewed: number
  /** Opened by no key that was given: they stay as they are. */
  unread: number
}

async function rotateColumn(db: DataSource, column: SealedColumn, key: SecretKey, say: (line: string) => void) {
  const { rows: total } = await oneRow(db, { rows: number }, column.count)
  const done: Rotated = { name: column.name, rows: total, renewed: 0, unread: 0 }
  let seen = 0
  for (let after = ''; ;) {
    const batch = await rowsOf(db, { id: text, sealed: list(bytes) }, column.read, [after, READ])
    for (const { id, sealed } of batch) {
      if (sealed.every((one) => isOpenedBy(one, key))) continue
      const opened = sealed.map((one) => openOrNull(one, key))
      if (opened.includes(null)) done.unread++
      else {
        const again = opened.map((clear) => encrypt(clear ?? '', key))
        done.renewed += await changedBy(db, column.write, [id, sealed, again])
      }
    }
    seen += batch.length
    if (batch.length > 0) say(`${column.name} : ${seen} sur ${total}`)
    const last = batch.at(-1)
    if (!last || batch.length < READ) return done
    after = last.id
  }
}

function openOrNull(sealed: Buffer, key: SecretKey): string | null {
  try {
    return decrypt(sealed, key)
  } catch {
    return null
  }
}

/**
 * Seals again, by the present key, all that an older one sealed: row by row, each whole or not at all. Killed and run again, it goes on: what is done is
 * known by its key. By the owner of the schema, while the product serves with both keys.
 */
export async function rotateKeys(db: DataSource, key: SecretKey, say: (line: string) => void): Promise<Rotated[]> {
  const all: Rotated[] = []
  for (const column of SEALED_COLUMNS) all.push(await rotateColumn(db, column, key, say))
  return all
}

/** Runs the command; the number of values that no key opens. */
export async function runKeyRotation(db: DataSource, key: SecretKey, say: (line: string) => void): Promise<number> {
  const done = await rotateKeys(db, key, say)
  const sum = (of: (one: Rotated) => number) => done.reduce((total, one) => total + of(one), 0)
  const unread = sum((one) => one.unread)
  say(`${sum((one) => one.renewed)} valeur(s) rechiffrée(s) par la clé actuelle.`)
  say(
    unread > 0
      ? `${unread} valeur(s) ne sont lues par aucune clé donnée : gardez SECRET_KEY_OLD, et donnez aussi celle d’avant.`
      : 'Tout est lu par la clé actuelle : SECRET_KEY_OLD peut être retirée.',
  )
  return unread
}
