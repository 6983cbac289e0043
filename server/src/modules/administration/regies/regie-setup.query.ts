import type { Actor } from '../../../platform/actor.js'
import { changedBySql } from '../../../platform/audit.js'
import { Can } from '../../../platform/can.js'
import { notFound } from '../../../platform/errors.js'
import { cents, day, flag, list, maybe, number, oneOf, record, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { accountCodeSql, OfficerKind } from '../../communes/index.js'
import { ACCOUNTS, KINDS } from '../../wallet/index.js'
import { mayAdministerAgglomeration, mayChangeRegie, mayReadRegie } from '../administration.access.js'
import { NOT_ARCHIVED_HERE, NOT_YOURS, RegieSetup, SHARED } from './regie-setup.result.js'

/** Every régie for the agglomeration; that of a commune for who answers for money there. */
export function readRegieSetups(db: Db, actor: Actor, communeId: string | null, now: Date): Promise<RegieSetup[]> {
  if (!(communeId === null ? mayAdministerAgglomeration(actor) : mayReadRegie(actor, [communeId]))) throw notFound()
  return read(db, actor, { regieId: null, communeId }, now)
}

export async function readRegieSetup(db: Db, actor: Actor, regieId: string, now: Date): Promise<RegieSetup> {
  const [found] = await read(db, actor, { regieId, communeId: null }, now)
  if (!found) throw notFound()
  return found
}

/** Who may be named to the régie `g`: whoever is its régisseur, or a deputy, in one of its communes, and may sign in. */
export const KEEPERS = `from staff_member m join commune k on k.id = m.commune_id join account p on p.id = m.account_id
  where k.regie_id = g.id and m.role in ('REGISSEUR', 'DEPUTY') and m.suspended_at is null and p.status = 'ACTIVE'`

/** The role of régisseur goes with both offices, that of deputy with the deputy's. */
export const holdsOffice = (kind: string): string => `m.role in ('REGISSEUR', ${kind})`

const SETUP = {
  id: text,
  name: text,
  siret: maybe(text),
  actReference: maybe(text),
  actDate: maybe(day),
  cashLimitCents: maybe(cents),
  closedUntil: maybe(day),
  timeZone: text,
  archived: flag,
  revision: number,
  changedBy: maybe(text),
  communes: list(record({ communeId: text, name: text, archived: flag })),
  ownCodes: list(record({ kind: text, code: text })),
  officers: list(
    record({
      ...{ accountId: text, name: text, kind: oneOf(OfficerKind), actReference: text, actDate: maybe(day) },
      ...{ startsOn: day, endsOn: maybe(day), current: flag, keepsTill: flag },
    }),
  ),
  candidates: list(record({ accountId: text, name: text })),
}

async function read(
  db: Db,
  actor: Actor,
  { regieId, communeId }: { regieId: string | null; communeId: string | null },
  now: Date,
): Promise<RegieSetup[]> {
  const rows = await rowsOf(
    db,
    SETUP,
    `select g.id, g.name, g.siret, g.act_reference as "actReference", g.act_date as "actDate", g.cash_limit_cents as "cashLimitCents",
       g.closed_until as "closedUntil", g.time_zone as "timeZone", g.archived_at is not null as archived, g.revision, ${changedBySql('regie', 'g.id')} as "changedBy",
       (select coalesce(json_agg(json_build_object('communeId', c.id, 'name', c.name, 'archived', c.archived_at is not null) order by c.name), '[]')
          from commune c where c.regie_id = g.id) as communes,
       (select coalesce(json_agg(json_build_object('kind', n.kind, 'code', n.code)), '[]') from (select t.kind,
            ${accountCodeSql('g.id', 't.kind', "'infinity'")} as code from unnest($4::text[]) as t(kind)) n where n.code is not null) as "ownCodes",
       (select coalesce(json_agg(json_build_object('accountId', o.account_id, 'name', a.first_name || ' ' || a.last_name, 'kind', o.kind,
            'actReference', o.act_reference, 'actDate', o.act_date, 'startsOn', o.starts_on, 'endsOn', o.ends_on,
            'current', o.starts_on <= today.day and (o.ends_on is null or o.ends_on >= today.day),
            'keepsTill', exists (select 1 ${KEEPERS} and m.account_id = o.account_id and ${holdsOffice('o.kind')}))
            order by o.ends_on is not null and o.ends_on < today.day, o.kind desc, o.starts_on desc, a.last_name), '[]')
          from regie_officer o join account a on a.id = o.account_id where o.regie_id = g.id) as officers,
       (select coalesce(json_agg(json_build_object('accountId', x.id, 'name', x.name) order by x.name), '[]')
          from (select distinct p.id, p.first_name || ' ' || p.last_name as name ${KEEPERS}) x) as candidates
     from regie g cross join lateral (select ($3::timestamptz at time zone g.time_zone)::date as day) today
     where ($1::uuid is null or g.id = $1)
       and ($2::uuid is null or exists (select 1 from commune c where c.regie_id = g.id and c.id = $2))
     order by g.archived_at is not null, g.name collate "fr-FR-x-icu"`,
    [regieId, communeId, now, KINDS],
  )
  return rows.map(({ ownCodes, ...row }) =>
    Object.assign(new RegieSetup(), row, {
      currency: 'EUR',
      codes: KINDS.map((kind) => ({
        ...{ kind, label: ACCOUNTS[kind].label, usual: ACCOUNTS[kind].code },
        code: ownCodes.find((own) => own.kind === kind && own.code !== ACCOUNTS[kind].code)?.code ?? null,
      })),
      can: {
        change: Can.unless(whyNotChange(actor, row.communes)),
        archive: Can.unless(mayAdministerAgglomeration(actor) ? null : NOT_ARCHIVED_HERE),
      },
    }),
  )
}

const whyNotChange = (actor: Actor, communes: readonly { communeId: string }[]): string | null => {
  const ids = communes.map(({ communeId }) => communeId)
  if (mayChangeRegie(actor, ids)) return null
  return ids.length > 1 ? SHARED : NOT_YOURS
}
