import type { Day } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { list, maybe, type RowOf, text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'

/** What the papers of a régie say of it, and who answered for it on their day. */
export const RegieOnPaper = {
  name: text,
  siret: maybe(text),
  communes: list(text),
  regisseur: maybe(text),
  deputies: list(text),
}
export type RegieOnPaper = RowOf<typeof RegieOnPaper>

export interface PaperOf {
  regieId: string
  day: Day
  /** As the régie was called when it was made; of a period, when its books were closed: today as long as they are open. */
  identityId?: string
}

const OFFICE = `from regie_officer o join account a on a.id = o.account_id
  where o.regie_id = g.id and o.starts_on <= w.day and (o.ends_on is null or o.ends_on >= w.day)`

/** One for each paper, in their order. One statement. */
export const regiesOnPaper = (db: Db, papers: readonly PaperOf[]): Promise<RegieOnPaper[]> =>
  rowsOf(
    db,
    RegieOnPaper,
    `select i.name, i.siret, i.communes, (select a.first_name || ' ' || a.last_name ${OFFICE} and o.kind = 'REGISSEUR') as regisseur,
       array(select a.first_name || ' ' || a.last_name ${OFFICE} and o.kind = 'DEPUTY' order by a.last_name, a.first_name) as deputies
     from unnest($1::uuid[], $2::date[], $3::uuid[]) with ordinality as w(id, day, identity_id, n) join regie g on g.id = w.id
     join regie_identity i on i.id = coalesce(w.identity_id,
       (select p.identity_id from closed_period p where p.regie_id = g.id and w.day between p.first_day and p.last_day),
       (select last.id from regie_identity last where last.regie_id = g.id order by last.version desc limit 1))
     order by w.n`,
    [
      papers.map(({ regieId }) => regieId),
      papers.map(({ day }) => day),
      papers.map(({ identityId }) => identityId ?? null),
    ],
  )

export async function regieOnPaper(db: Db, paper: PaperOf): Promise<RegieOnPaper> {
  const [found] = await regiesOnPaper(db, [paper])
  if (!found) throw notFound()
  return found
}
