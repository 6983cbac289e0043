import type { EntityManager } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import { number, text } from '../../../platform/row.js'
import { oneRow, rowsOf } from '../../../platform/sql.js'
import { type Office, whoMustKeepTill } from './regie-setup.policy.js'
import { holdsOffice, KEEPERS } from './regie-setup.query.js'

/** Whose office is new or longer keeps the till: the lock holds back whoever would take the role away meanwhile. */
export async function allKeepTill(
  tx: EntityManager,
  regieId: string,
  before: readonly Office[],
  after: readonly Office[],
): Promise<boolean> {
  const named = whoMustKeepTill(before, after)
  if (named.length === 0) return true
  const [people, kinds] = [named.map(({ accountId }) => accountId), named.map(({ kind }) => kind)]
  await tx.query('select 1 from staff_member where account_id = any($1::uuid[]) order by id for share', [people])
  const { without } = await oneRow(
    tx,
    { without: number },
    `select (select count(*)::int from unnest($2::uuid[], $3::text[]) w(account_id, kind)
       where not exists (select 1 ${KEEPERS} and m.account_id = w.account_id and ${holdsOffice('w.kind')})) as without
     from regie g where g.id = $1`,
    [regieId, people, kinds],
  )
  return without === 0
}

export async function writeOffices(tx: EntityManager, regieId: string, offices: readonly Office[]): Promise<void> {
  await tx.query('delete from regie_officer where regie_id = $1', [regieId])
  await tx.query(
    `insert into regie_officer (regie_id, account_id, kind, act_reference, act_date, starts_on, ends_on)
     select $1, * from unnest($2::uuid[], $3::text[], $4::text[], $5::date[], $6::date[], $7::date[])`,
    [
      regieId,
      offices.map(({ accountId }) => accountId),
      offices.map(({ kind }) => kind),
      offices.map(({ actReference }) => actReference),
      offices.map(({ actDate }) => actDate),
      offices.map(({ startsOn }) => startsOn),
      offices.map(({ endsOn }) => endsOn),
    ],
  )
}

/** « Camille Roche, régisseur : Arrêté 12 du 15/12/2025, du 01/01/2026 », before and after: they answer for public money, by name. */
export async function officesInWords(
  tx: EntityManager,
  ...lists: readonly (readonly Office[])[]
): Promise<readonly string[][]> {
  const people = await rowsOf(
    tx,
    { id: text, name: text },
    `select id, first_name || ' ' || last_name as name from account where id = any($1::uuid[])`,
    [lists.flat().map(({ accountId }) => accountId)],
  )
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return lists.map((offices) => offices.map((office) => inWords(office, names.get(office.accountId) ?? '')).sort())
}

const inWords = ({ kind, actReference, actDate, startsOn, endsOn }: Office, name: string): string => {
  const act = actDate ? `${actReference} du ${inFigures(actDate)}` : actReference
  const until = endsOn ? ` au ${inFigures(endsOn)}` : ''
  return `${name}, ${kind === 'REGISSEUR' ? 'régisseur' : 'mandataire'} : ${act}, du ${inFigures(startsOn)}${until}`
}

const inFigures = (written: Day): string => written.split('-').reverse().join('/')
