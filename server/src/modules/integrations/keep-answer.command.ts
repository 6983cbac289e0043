import { createHash } from 'node:crypto'
import type { DataSource } from 'typeorm'
import type { Context } from '../../platform/context.js'
import { decrypt, encrypt } from '../../platform/crypto.js'
import { badKey } from '../../platform/errors.js'
import type { KeptAnswers, Question } from '../../platform/once-per-key.js'
import { bytes, instant, maybe } from '../../platform/row.js'
import { anyRow, firstRow } from '../../platform/sql.js'

/** After so long without an answer, whoever was answering has died. */
const DIED_AFTER = 60_000
const KEPT_HOURS = 24

/** Takes a key for what is asked, or gives what was answered under it. */
async function claim(ctx: Context, { key, text }: Question): Promise<string | null> {
  const digest = createHash('sha256').update(text).digest()
  const at = [ctx.actor?.client?.id, key]
  const fresh = await anyRow(
    ctx.db.manager,
    'insert into api_answer (client_id, key, digest, asked_at) values ($1, $2, $3, $4) on conflict do nothing returning 1',
    [...at, digest, ctx.now],
  )
  if (fresh) return null
  const known = await firstRow(
    ctx.db.manager,
    { digest: bytes, askedAt: instant, answer: maybe(bytes) },
    'select digest, asked_at as "askedAt", answer_encrypted as answer from api_answer where client_id = $1 and key = $2',
    at,
  )
  if (known && !known.digest.equals(digest))
    throw badKey(422, 'Cette clé « Idempotency-Key » a servi à une autre demande : choisissez-en une autre.')
  if (known?.answer) return decrypt(known.answer, ctx.config.secretKey)
  const again = await anyRow(
    ctx.db.manager,
    `update api_answer set asked_at = $3 where client_id = $1 and key = $2 and answer_encrypted is null and asked_at < $4 returning 1`,
    [...at, ctx.now, new Date(ctx.now.getTime() - DIED_AFTER)],
  )
  if (!again) throw badKey(409, 'Cette demande est en cours : répétez-la dans un instant, avec la même clé.')
  return null
}

async function keep(ctx: Context, key: string, answer: string | null): Promise<void> {
  const at = [ctx.actor?.client?.id, key]
  if (answer === null) await ctx.db.query('delete from api_answer where client_id = $1 and key = $2', at)
  else
    await ctx.db.query('update api_answer set answer_encrypted = $3 where client_id = $1 and key = $2', [
      ...at,
      encrypt(answer, ctx.config.secretKey),
    ])
}

export const keptAnswers: KeptAnswers = { claim, keep }

/** Task 'forget-answers': a write is repeated within minutes, not days. */
export const forgetAnswers = async (db: DataSource, now: Date): Promise<void> => {
  await db.query(`delete from api_answer where asked_at < $1::timestamptz - interval '${KEPT_HOURS} hours'`, [now])
}
