import type { DataSource } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { firstRow } from '../../platform/sql.js'
import type { Overlap } from './access.result.js'
import { ServiceAccess } from './service-access.entity.js'
import { day, text } from '../../platform/row.js'

const OVERLAP = {
  service: text,
  beneficiary: text,
  situation: text,
  from: day,
  to: day,
  id: text,
}

/** The valid access of the same person, asked by the same account, that opens a same service on some of these days. */
export async function findOverlap(
  db: DataSource,
  asked: { accessId: string; validFrom: Day; validTo: Day },
): Promise<Overlap | null> {
  const found = await firstRow(
    db,
    OVERLAP,
    `select e.access_id as id, b.first_name as beneficiary, s.name as situation, v.name as service, x.valid_from as "from", x.valid_to as "to"
     from service_access a join entitlement e on e.account_id = a.account_id and e.beneficiary_id = a.beneficiary_id and e.access_id <> a.id
     join tariff t on t.situation_id = a.situation_id and t.service_id = e.service_id
       and daterange(t.effective_from, t.effective_to, '[]') && e.during
     join service_access x on x.id = e.access_id join situation s on s.id = x.situation_id
     join beneficiary b on b.id = a.beneficiary_id join service v on v.id = e.service_id
     where a.id = $1 and e.during * daterange(t.effective_from, t.effective_to, '[]') && daterange($2::date, $3::date, '[]')
     order by x.valid_from, v.position, v.name limit 1`,
    [asked.accessId, asked.validFrom, asked.validTo],
  )
  if (!found) return null
  const { id, ...names } = found
  return { ...names, access: await db.getRepository(ServiceAccess).findOneByOrFail({ id }) }
}
