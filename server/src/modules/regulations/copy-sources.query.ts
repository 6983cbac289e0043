import type { DataSource } from 'typeorm'
import { type Actor, communesOf } from '../../platform/actor.js'
import { day, flag, maybe, number, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'
import { RegulationSource } from './regulation.result.js'
import { regulatedService } from './regulations.query.js'

const SOURCE = {
  ...{ regulationId: text, service: text, commune: text, version: number },
  ...{ effectiveFrom: maybe(day), draft: flag },
}
/** More services than an agglomeration has. */
const MOST = 500

/** What a service may copy: of each other service whose rules the actor writes, its draft and its newest version. Two statements. */
export async function regulationSources(
  db: DataSource,
  actor: Actor,
  serviceId: string,
  now: Date,
): Promise<RegulationSource[]> {
  const { service } = await regulatedService(db, actor, serviceId, now, true)
  const communes = communesOf(actor, ...STAFF_RIGHTS.WRITE_REGULATIONS)
  const rows = await rowsOf(
    db,
    SOURCE,
    `select r.id as "regulationId", s.name as service, c.name as commune, r.version, r.effective_from as "effectiveFrom",
       r.published_at is null as draft
     from service s join commune c on c.id = s.commune_id and c.archived_at is null
     join lateral (select distinct on (published_at is null) id, version, effective_from, published_at from regulation
       where service_id = s.id order by published_at is null, version desc) r on true
     where s.id <> $1 and s.active and ($2::uuid[] is null or c.id = any($2))
     order by c.id <> $3, c.name collate "fr-FR-x-icu", s.position, s.name, draft desc limit $4`,
    [serviceId, communes === 'all' ? null : communes, service.communeId, MOST],
  )
  return rows.map((row) => Object.assign(new RegulationSource(), row))
}
