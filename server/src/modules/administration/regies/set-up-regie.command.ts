import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { civilDay } from '../../../platform/day.js'
import { brokenConstraint, notFound } from '../../../platform/errors.js'
import { itsId, makeOnce } from '../../../platform/made-once.js'
import { day, document, list, maybe, number, oneOf, record, type RowOf, text } from '../../../platform/row.js'
import { firstRow, oneRow } from '../../../platform/sql.js'
import { ACCOUNTS, KINDS, LEDGER_KINDS, type LedgerKind } from '../../wallet/index.js'
import { mayAdministerAgglomeration, mayChangeRegie, setsUpRegie } from '../administration.access.js'
import { recordChange } from '../record-change.command.js'
import type { ChangeRegieInput, CreateRegieInput, RegieInput } from './regie-setup.input.js'
import { changesClosedDays, codesCountFrom, type Office, whyNotCodes, whyNotOffices } from './regie-setup.policy.js'
import { readRegieSetup } from './regie-setup.query.js'
import { closedDays, RegieRefused, type RegieSetup } from './regie-setup.result.js'
import { allKeepTill, officesInWords, writeOffices } from './write-offices.command.js'
import { tidy, tidyOrNull } from '../../../platform/tidy.js'

type Answer = Promise<RegieSetup | RegieRefused>

/** A new régie, of no commune yet: it is chosen on the page of the communes. */
export const createRegie = (db: DataSource, actor: Actor, input: CreateRegieInput, now: Date): Answer =>
  db
    .transaction(async (tx) => {
      if (!mayAdministerAgglomeration(actor)) throw notFound()
      return makeOnce<RegieSetup, RegieRefused>(
        tx,
        { actor, requestId: input.requestId, subject: 'regie', at: now },
        {
          make: () => make(tx, actor, input, now),
          again: ([id = '']) => readRegieSetup(tx, actor, id, now),
          idsOf: itsId,
        },
      )
    })
    .catch(takenBy)

async function make(tx: EntityManager, actor: Actor, input: CreateRegieInput, now: Date): Promise<RegieSetup> {
  const values = valuesOf(input)
  // its time zone is that of the first commune that takes it
  const made = await oneRow(
    tx,
    { id: text },
    `insert into regie (name, siret, act_reference, act_date, cash_limit_cents, time_zone) values ($1, $2, $3, $4, $5, 'Europe/Paris') returning id`,
    Object.values(values),
  )
  await recordChange(tx, actor, now, { subject: 'regie', id: made.id }, 'REGIE_CREATED', { after: values })
  return readRegieSetup(tx, actor, made.id, now)
}

/** Changes a régie from the revision that was read, with its codes and who answers for it. */
export const changeRegie = (db: DataSource, actor: Actor, input: ChangeRegieInput, now: Date): Answer =>
  db
    .transaction(async (tx) => {
      const regie = await lockRegie(tx, actor, input.regieId)
      const { id } = regie
      if (!mayChangeRegie(actor, regie.communeIds)) return RegieRefused.because('SHARED')
      if (regie.revision !== input.revision)
        return RegieRefused.changedMeanwhile(await readRegieSetup(tx, actor, id, now))
      const offices = officesOf(input)
      const codes = codesOf(input)
      const whyNot =
        whyNotOffices(offices) ?? whyNotCodes(KINDS.map((kind) => codeIn([...codes, ...regie.codes], kind)))
      if (whyNot) return RegieRefused.because(whyNot)
      if (changesClosedDays(regie.officers, offices, regie.closedUntil))
        return RegieRefused.because('CLOSED_DAYS', closedDays(regie.closedUntil))
      if (!(await allKeepTill(tx, id, regie.officers, offices))) return RegieRefused.because('NOT_REGISSEUR')
      const values = valuesOf(input)
      await tx.query(
        `update regie set name = $2, siret = $3, act_reference = $4, act_date = $5, cash_limit_cents = $6, revision = revision + 1
         where id = $1`,
        [id, ...Object.values(values)],
      )
      await writeCodes(tx, regie, codes)
      await writeOffices(tx, id, offices)
      const [officesBefore, officesNow] = await officesInWords(tx, regie.officers, offices)
      const was = { offices: officesBefore, codes: codesInWords(regie.codes) }
      const said = { offices: officesNow, codes: codesInWords([...codes, ...regie.codes]) }
      const communeId = regie.communeIds.length === 1 ? (regie.communeIds[0] ?? null) : null
      await recordChange(tx, actor, now, { subject: 'regie', id, communeId }, 'REGIE_CHANGED', {
        before: { ...regie.before, ...was },
        after: { ...values, ...said },
      })
      return readRegieSetup(tx, actor, id, now)
    })
    .catch(takenBy)

/** What is there once, the database says. */
function takenBy(caught: unknown): RegieRefused {
  const broken = brokenConstraint(caught)
  if (broken === 'regie_name') return RegieRefused.because('NAME_TAKEN')
  if (broken === 'regie_siret') return RegieRefused.because('SIRET_TAKEN')
  throw caught
}

/** In the order of the columns of the statements above. */
const valuesOf = (input: RegieInput) => ({
  name: tidy(input.name),
  siret: tidyOrNull(input.siret?.replace(/\s/g, '')),
  actReference: tidyOrNull(input.actReference),
  actDate: input.actDate ?? null,
  cashLimitCents: input.cashLimitCents ?? null,
})

const officesOf = ({ officers }: ChangeRegieInput): Office[] =>
  officers.map(({ accountId, kind, actReference, actDate, startsOn, endsOn }) => ({
    ...{ accountId, kind, actReference: tidy(actReference), actDate: actDate ?? null },
    ...{ startsOn, endsOn: endsOn ?? null },
  }))

const Locked = {
  id: text,
  revision: number,
  closedUntil: maybe(day),
  communeIds: list(text),
  officers: document<Office[]>(),
  codes: list(record({ kind: oneOf(LEDGER_KINDS), code: text })),
  before: document<object>(),
}

/** Held back until it is written: another change, and a closing, after which codes count later. */
async function lockRegie(tx: EntityManager, actor: Actor, id: string): Promise<RowOf<typeof Locked>> {
  await tx.query('select 1 from regie where id = $1 for no key update', [id])
  await tx.query('select 1 from commune where regie_id = $1 order by id for key share', [id])
  const regie = await firstRow(
    tx,
    Locked,
    `select g.id, g.revision, g.closed_until as "closedUntil",
       array(select c.id::text from commune c where c.regie_id = g.id order by c.id) as "communeIds",
       (select coalesce(json_agg(json_build_object('accountId', o.account_id, 'kind', o.kind, 'actReference', o.act_reference,
          'actDate', o.act_date, 'startsOn', o.starts_on, 'endsOn', o.ends_on) order by o.starts_on, o.account_id), '[]')
          from regie_officer o where o.regie_id = g.id) as officers,
       (select coalesce(json_agg(json_build_object('kind', k.kind, 'code', k.code) order by k.kind), '[]') from (
          select distinct on (kind) kind, code from regie_account_code where regie_id = g.id order by kind, starts_on desc) k) as codes,
       json_build_object('name', g.name, 'siret', g.siret, 'actReference', g.act_reference, 'actDate', g.act_date,
         'cashLimitCents', g.cash_limit_cents) as before
     from regie g where g.id = $1`,
    [id],
  )
  if (!regie || !setsUpRegie(actor, regie.communeIds)) throw notFound()
  return regie
}

/** Of a régie whose books were never closed: before any of its papers. */
const EVER = civilDay('1900-01-01')

/** What differs counts from a day on; what counted on a closed day stays. A blank takes a code back to that of the chart. */
async function writeCodes(tx: EntityManager, regie: RowOf<typeof Locked>, codes: readonly Code[]): Promise<void> {
  const changed = codes.filter(({ kind, code }) => code !== codeIn(regie.codes, kind))
  await tx.query(
    `insert into regie_account_code (regie_id, kind, starts_on, code) select $1, unnest($2::text[]), $4, unnest($3::text[])
     on conflict (regie_id, kind, starts_on) do update set code = excluded.code`,
    [
      regie.id,
      changed.map(({ kind }) => kind),
      changed.map(({ code }) => code),
      codesCountFrom(regie.closedUntil) ?? EVER,
    ],
  )
}

interface Code {
  kind: LedgerKind
  code: string
}
const codeIn = (own: readonly Code[], kind: LedgerKind): string =>
  own.find((one) => one.kind === kind)?.code ?? ACCOUNTS[kind].code

const codesOf = ({ codes }: ChangeRegieInput): Code[] =>
  codes.map(({ kind, code }) => ({ kind, code: code.trim() || ACCOUNTS[kind].code }))

/** « 531 Caisse : espèces »: those that are not of the chart. */
const codesInWords = (own: readonly Code[]): string[] =>
  KINDS.flatMap((kind) => {
    const code = codeIn(own, kind)
    return code === ACCOUNTS[kind].code ? [] : [`${code} ${ACCOUNTS[kind].label}`]
  })
