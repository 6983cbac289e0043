import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import { text } from '../../../platform/row.js'
import { changedBy, rowsOf } from '../../../platform/sql.js'
import type { EffectKind } from '../family-import.entity.js'
import type { LineActions, LinePlan } from '../plan/line-plan.policy.js'
import { ChangedMeanwhile } from './changed-meanwhile.policy.js'

export interface Effect {
  line: number
  kind: EffectKind
  accountId: string
  subjectId: string
  before?: object | null
  after?: object | null
}

/** A line to write, with the ids of who it is about. */
export interface ToWrite {
  line: number
  actions: LineActions
  accountId: string
  beneficiaryId: string | null
}

export interface Writing {
  tx: EntityManager
  communeId: string
  regieId: string
  schoolYear: string
  today: Day
  by: string
  now: Date
  /** Of a password that nobody knows. */
  passwordHash: string
}

/** Gives those who are made their ids, so that every line of the file knows who it is about. */
export function withIds(plans: readonly LinePlan[]): ToWrite[] {
  const accounts = new Map<string, string>()
  const children = new Map<number, string>()
  return plans.flatMap(({ line, actions }) => {
    if (!actions) return []
    const accountId = actions.accountId ?? accounts.get(actions.email) ?? randomUUID()
    accounts.set(actions.email, accountId)
    const { child } = actions
    if (child?.create) children.set(line, randomUUID())
    const madeBy = child && (child.create ? line : child.madeBy)
    return [
      {
        line,
        actions,
        accountId,
        beneficiaryId: child?.id ?? (madeBy === null ? null : (children.get(madeBy) ?? null)),
      },
    ]
  })
}

const json = (rows: readonly object[]): string => JSON.stringify(rows)
const all = (changed: number, asked: readonly unknown[]): void => {
  if (changed !== asked.length) throw new ChangedMeanwhile()
}

/** Accounts that nobody can sign in to before their link is opened; somebody who signed up meanwhile keeps theirs. */
export async function writeAccounts(
  { tx, now, by, passwordHash }: Writing,
  lines: readonly ToWrite[],
): Promise<Effect[]> {
  const made = lines.flatMap(({ line, actions, accountId }) =>
    actions.createAccount ? [{ line, id: accountId, email: actions.email, ...actions.createAccount }] : [],
  )
  if (made.length > 0) {
    const written = await rowsOf(
      tx,
      { id: text },
      `insert into account (id, email, password_hash, gender, first_name, last_name, phone, address_line, postal_code, city, status,
         terms_version, terms_accepted_at, created_at, decided_at, decided_by)
       select g.id, g.email, $2, nullif(g.gender, ''), g."firstName", g."lastName", nullif(g.phone, ''), nullif(g."addressLine", ''),
         nullif(g."postalCode", ''), nullif(g.city, ''), 'ACTIVE', (select terms_version from agglomeration limit 1), $3, $3, $3, $4
       from jsonb_to_recordset($1) as g(id uuid, email text, gender text, "firstName" text, "lastName" text, phone text, "addressLine" text, "postalCode" text, city text)
       on conflict (email) where status <> 'CLOSED' do nothing returning id`,
      [json(made), passwordHash, now, by],
    )
    all(written.length, made)
  }
  const changed = lines.flatMap(({ line, actions, accountId }) =>
    actions.changeAccount ? [{ line, id: accountId, ...actions.changeAccount }] : [],
  )
  if (changed.length > 0) all(await changedBy(tx, CHANGE_ACCOUNTS, [json(changed)]), changed)
  return [
    ...made.map(({ line, id }): Effect => ({ line, kind: 'ACCOUNT_CREATED', accountId: id, subjectId: id })),
    ...changed.map(({ line, id, before, after }): Effect => ({
      line,
      kind: 'ACCOUNT_CHANGED',
      accountId: id,
      subjectId: id,
      before,
      after,
    })),
  ]
}

const COLUMNS = {
  lastName: 'last_name',
  firstName: 'first_name',
  gender: 'gender',
  phone: 'phone',
  addressLine: 'address_line',
  postalCode: 'postal_code',
  city: 'city',
}
const set = (from: string) =>
  Object.entries(COLUMNS)
    .map(
      ([field, column]) =>
        `${column} = case when g.${from} ? '${field}' then nullif(g.${from} ->> '${field}', '') else a.${column} end`,
    )
    .join(', ')
const still = (from: string) =>
  Object.entries(COLUMNS)
    .map(([field, column]) => `(not g.${from} ? '${field}' or coalesce(a.${column}, '') = g.${from} ->> '${field}')`)
    .join(' and ')

/** Only what still is as it was. */
const CHANGE_ACCOUNTS = `update account a set ${set('after')} from jsonb_to_recordset($1) as g(id uuid, before jsonb, after jsonb)
  where a.id = g.id and a.status = 'ACTIVE' and ${still('before')}`

/** The other way round, for what an import changed and nobody changed since. */
export const CHANGE_ACCOUNTS_BACK = `update account a set ${set('before')} from family_import_effect g
  where g.import_id = $1 and g.kind = 'ACCOUNT_CHANGED' and a.id = g.subject_id and a.status = 'ACTIVE' and ${still('after')}`

export async function writeChildren({ tx, now }: Writing, lines: readonly ToWrite[]): Promise<Effect[]> {
  const made = lines.flatMap(({ line, actions, accountId, beneficiaryId }) =>
    actions.child?.create ? [{ line, accountId, id: beneficiaryId ?? '', ...actions.child.create }] : [],
  )
  if (made.length > 0)
    await tx.query(
      `insert into beneficiary (id, first_name, last_name, birth_date, kind, created_at)
       select id, "firstName", "lastName", "birthDate", kind, $2
       from jsonb_to_recordset($1) as g(id uuid, "firstName" text, "lastName" text, "birthDate" date, kind text)`,
      [json(made), now],
    )
  const attached = lines.flatMap(({ line, actions, accountId, beneficiaryId }) =>
    actions.child?.attachAs
      ? [{ line, id: randomUUID(), accountId, beneficiaryId: beneficiaryId ?? '', type: actions.child.attachAs }]
      : [],
  )
  if (attached.length === 0) return []
  // a child who was removed comes back; one whom only another commune knew is there already
  const written = await rowsOf(
    tx,
    { id: text, accountId: text, beneficiaryId: text },
    `insert into filiation (id, account_id, beneficiary_id, type, position, created_at)
     select g.id, g."accountId", g."beneficiaryId", g.type, (select count(*) from filiation f where f.account_id = g."accountId")
       + row_number() over (partition by g."accountId" order by g.line) - 1, $2
     from jsonb_to_recordset($1) as g(line int, id uuid, "accountId" uuid, "beneficiaryId" uuid, type text)
     on conflict (account_id, beneficiary_id) do update set removed_at = null where filiation.removed_at is not null
     returning id, account_id as "accountId", beneficiary_id as "beneficiaryId"`,
    [json(attached), now],
  )
  const lineOf = new Map(attached.map(({ line, accountId, beneficiaryId }) => [`${accountId} ${beneficiaryId}`, line]))
  return [
    ...made.map(({ line, id, accountId }): Effect => ({ line, kind: 'CHILD_CREATED', accountId, subjectId: id })),
    ...written.map(({ id, accountId, beneficiaryId }): Effect => ({
      line: lineOf.get(`${accountId} ${beneficiaryId}`) ?? 0,
      kind: 'FILIATION_CREATED',
      accountId,
      subjectId: id,
    })),
  ]
}

/** Accesses that are valid at once: a request that waits becomes one; one past its last day makes way. */
export async function writeAccesses(
  { tx, communeId, today, by, now }: Writing,
  lines: readonly ToWrite[],
): Promise<Effect[]> {
  const opened = lines.flatMap(({ line, actions, accountId, beneficiaryId }) =>
    actions.access
      ? [
          {
            line,
            accountId,
            beneficiaryId,
            ...actions.access,
            id: actions.access.pendingId ?? randomUUID(),
            pending: actions.access.pendingId !== null,
          },
        ]
      : [],
  )
  if (opened.length === 0) return []
  const [waiting, fresh] = [opened.filter(({ pending }) => pending), opened.filter(({ pending }) => !pending)]
  const record =
    'jsonb_to_recordset($1) as g(id uuid, "accountId" uuid, "situationId" uuid, "beneficiaryId" uuid, "validFrom" date, "validTo" date)'
  if (waiting.length > 0)
    all(
      await changedBy(
        tx,
        `update service_access a set status = 'VALID', reason = null, valid_from = g."validFrom", valid_to = g."validTo", decided_at = $2, decided_by = $3
         from ${record} where a.id = g.id and a.status = 'PENDING'`,
        [json(waiting), now, by],
      ),
      waiting,
    )
  if (fresh.length > 0) {
    await tx.query(
      `update service_access a set status = 'EXPIRED' from ${record} where a.account_id = g."accountId" and a.situation_id = g."situationId"
         and a.beneficiary_id = g."beneficiaryId" and a.status = 'VALID' and a.valid_to < $2::date`,
      [json(fresh), today],
    )
    const written = await rowsOf(
      tx,
      { id: text },
      `insert into service_access (id, commune_id, account_id, situation_id, beneficiary_id, status, requested_at, decided_at, decided_by, valid_from, valid_to)
       select g.id, s.commune_id, g."accountId", s.id, g."beneficiaryId", 'VALID', $2, $2, $3, g."validFrom", g."validTo"
       from ${record} join (select id, commune_id from situation where commune_id = $4 and active for share) s on s.id = g."situationId" returning id`,
      [json(fresh), now, by, communeId],
    )
    all(written.length, fresh)
  }
  return opened.map(({ line, id, accountId, pending }): Effect => ({
    line,
    kind: pending ? 'ACCESS_VALIDATED' : 'ACCESS_OPENED',
    accountId,
    subjectId: id,
  }))
}
