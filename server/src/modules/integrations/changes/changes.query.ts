import type { Actor } from '../../../platform/actor.js'
import { notFound, outOfScope } from '../../../platform/errors.js'
import { decodeNumbers, encodeCursor, toPage } from '../../../platform/page.js'
import { day, instant, maybe, oneOf, type RowOf, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { Change, ChangeKind } from './change.entity.js'
import type { ChangesArgs } from './changes.input.js'
import { followable, mayFollow, SCOPES_OF } from './change.policy.js'

export const CHANGE = {
  tx: text,
  seq: text,
  at: instant,
  communeId: text,
  kind: oneOf(ChangeKind),
  subjectId: maybe(text),
  serviceId: maybe(text),
  day: maybe(day),
}
export type ChangeRow = RowOf<typeof CHANGE>

const COLUMNS = `c.tx::text as tx, c.seq::text as seq, c.at, c.commune_id as "communeId", c.kind, c.subject_id as "subjectId", c.service_id as "serviceId", c.day`

/**
 * What no running transaction may still come before: of what is read nothing is ever missed, however late its transaction commits
 * (decision 0077). A transaction that lasts holds back what was written after it began.
 */
export const SETTLED = 'c.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint'

interface After {
  tx: string
  seq: string
}

/** In the order of the feed, after a place in it. $1 communes (null: all) · $2 kinds · $3 services (null: all) · $4, $5 after · $6 how many */
export const readAfter = (
  db: Db,
  where: { communeId: string | null; kinds: readonly ChangeKind[]; serviceIds: readonly string[] | null },
  after: After,
  count: number,
): Promise<ChangeRow[]> =>
  rowsOf(
    db,
    CHANGE,
    `select ${COLUMNS} from change c
     where (c.commune_id = $1 or $1::uuid is null and exists (select 1 from commune m where m.id = c.commune_id and m.archived_at is null)) and c.kind = any($2::text[]) and ($3::uuid[] is null or c.service_id = any($3))
       and (c.tx, c.seq) > ($4::bigint, $5::bigint) and ${SETTLED} order by c.tx, c.seq limit $6`,
    [where.communeId, where.kinds, where.serviceIds, after.tx, after.seq, count],
  )

/** What changed for a program, the oldest first. One statement. */
export async function readChanges(db: Db, { client, staff }: Actor, asked: ChangesArgs) {
  if (!client || !staff.some(({ communeId }) => communeId === asked.communeId)) throw notFound()
  const kinds = asked.kinds ?? followable(client.scopes)
  const unmet = kinds.find((kind) => !mayFollow(client.scopes, kind))
  if (unmet) throw outOfScope(`ChangeKind.${unmet}`, SCOPES_OF[unmet])
  const [tx = 0, seq = 0] = decodeNumbers(asked.after, 2) ?? []
  const where = { communeId: asked.communeId, kinds, serviceIds: client.serviceIds }
  const rows = await readAfter(db, where, { tx: String(tx), seq: String(seq) }, asked.first + 1)
  return toPage(rows, asked.first, (row) => encodeCursor(`${row.tx}-${row.seq}`, row.subjectId ?? row.serviceId ?? ''))
}

export const toChange = (row: ChangeRow): Change => Object.assign(new Change(), row)
