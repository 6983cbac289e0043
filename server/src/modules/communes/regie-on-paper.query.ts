import type { Day } from '../../platform/day.js'
import { list, maybe, type RowOf, text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'

/** What the papers of a régie say of it, and who answered for it on their day. */
export const RegieOnPaper = { siret: maybe(text), regisseur: maybe(text), deputies: list(text) }
export type RegieOnPaper = RowOf<typeof RegieOnPaper>

export interface PaperOf {
  regieId: string
  day: Day
}

const OFFICE = `from regie_officer o join account a on a.id = o.account_id
  where o.regie_id = g.id and o.starts_on <= w.day and (o.ends_on is null or o.ends_on >= w.day)`

/** One for each paper, in their order. One statement. */
export const regiesOnPaper = (db: Db, papers: readonly PaperOf[]): Promise<RegieOnPaper[]> =>
  rowsOf(
    db,
    RegieOnPaper,
    `select g.siret, (select a.first_name || ' ' || a.last_name ${OFFICE} and o.kind = 'REGISSEUR') as regisseur,
       array(select a.first_name || ' ' || a.last_name ${OFFICE} and o.kind = 'DEPUTY' order by a.last_name, a.first_name) as deputies
     from unnest($1::uuid[], $2::date[]) with ordinality as w(id, day, n) join regie g on g.id = w.id order by w.n`,
    [papers.map(({ regieId }) => regieId), papers.map(({ day }) => day)],
  )

export async function regieOnPaper(db: Db, paper: PaperOf): Promise<RegieOnPaper> {
  const [found] = await regiesOnPaper(db, [paper])
  return found ?? { siret: null, regisseur: null, deputies: [] }
}
