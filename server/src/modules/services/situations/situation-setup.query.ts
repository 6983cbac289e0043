import { changedBySql } from '../../../platform/audit.js'
import type { Actor } from '../../../platform/actor.js'
import { columnsOf, fieldsOf, toEntity } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { flag, list, maybe, number, record, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { maySetUpServices } from '../setup/setup.access.js'
import { Situation } from '../situation.entity.js'
import { isPricedSql, isRuledSql } from '../offered.query.js'
import { SituationSetup, SituationSetupService } from './situation-setup.result.js'

/** Every situation of a commune, the archived ones last. */
export async function readSituationSetups(
  db: Db,
  actor: Actor,
  communeId: string,
  now: Date,
): Promise<SituationSetup[]> {
  if (!maySetUpServices(actor, communeId)) throw notFound()
  return read(db, 's.commune_id = $1', communeId, now)
}

export async function readSituationSetup(db: Db, situationId: string, now: Date): Promise<SituationSetup> {
  const [found] = await read(db, 's.id = $1', situationId, now)
  if (!found) throw notFound()
  return found
}

const SETUP = {
  ...fieldsOf(Situation, 'id', 'communeId', 'name', 'audience', 'residence', 'position', 'active', 'revision'),
  services: list(record({ serviceId: text, name: text, active: flag, priced: flag, ruled: flag })),
  changedBy: maybe(text),
  holders: number,
  requests: number,
}

async function read(db: Db, which: string, id: string, now: Date): Promise<SituationSetup[]> {
  const rows = await rowsOf(
    db,
    SETUP,
    `select ${columnsOf(Situation, 's')}, s.revision,
       (select coalesce(json_agg(json_build_object('serviceId', v.id, 'name', v.name, 'active', v.active, 'priced', ${isPricedSql('v.id', 's.id', '$2')}, 'ruled', ${isRuledSql('v.id')}) order by v.position, v.name), '[]')
          from situation_service x join service v on v.id = x.service_id where x.situation_id = s.id) as services,
       ${changedBySql('situation', 's.id')} as "changedBy",
       (select count(distinct a.beneficiary_id)::int from service_access a
          where a.situation_id = s.id and a.status = 'VALID' and a.valid_to >= today.day) as holders,
       (select count(*)::int from service_access a where a.situation_id = s.id and a.status = 'PENDING') as requests
     from situation s join commune c on c.id = s.commune_id
       cross join lateral (select ($2::timestamptz at time zone c.time_zone)::date as day) today
     where ${which} order by s.active desc, s.position, s.name`,
    [id, now],
  )
  return rows.map(({ services, changedBy, holders, requests, ...situation }) =>
    Object.assign(new SituationSetup(), {
      id: situation.id,
      situation: toEntity(Situation, situation),
      services: services.map((service) => Object.assign(new SituationSetupService(), service)),
      position: situation.position,
      active: situation.active,
      revision: situation.revision,
      changedBy,
      holders,
      requests,
    }),
  )
}
