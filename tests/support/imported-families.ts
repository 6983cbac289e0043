import { town } from './town.js'

/** What an import wrote, as the tables have it. */
export const rows = async <T extends object>(sql: string, values: unknown[] = []) =>
  (await town().owner.query<T>(sql, values)).rows
let count = 0
/** An address that no other test uses. */
export const mail = (name = 'famille') => `${name}-${count++}@exemple.fr`
export const family = (email: string) =>
  rows<{ status: string; names: string; phone: string | null; confirmed: boolean }>(
    `select status, first_name || ' ' || last_name as names, phone, email_confirmed_at is not null as confirmed from account where email = $1`,
    [email],
  )
export const accesses = (email: string) =>
  rows<{ child: string; status: string; situation: string; from: string; to: string }>(
    `select b.first_name as child, s.status, t.name as situation, s.valid_from::text as "from", s.valid_to::text as "to" from service_access s
     join account a on a.id = s.account_id join beneficiary b on b.id = s.beneficiary_id join situation t on t.id = s.situation_id where a.email = $1 order by 1`,
    [email],
  )
/** The children of a family, who are in it now. */
export const children = (email: string) =>
  rows<{ name: string; born: string | null }>(
    `select b.first_name || ' ' || b.last_name as name, b.birth_date::text as born from filiation f join account a on a.id = f.account_id
     join beneficiary b on b.id = f.beneficiary_id where a.email = $1 and f.removed_at is null order by 1`,
    [email],
  )
export const balanceOf = async (email: string) =>
  (
    await rows<{ cents: number }>(
      'select w.balance_cents as cents from wallet w join account a on a.id = w.account_id where a.email = $1',
      [email],
    )
  )[0]?.cents ?? null
export const everything = async () =>
  (
    await rows<Record<string, string>>(
      `select (select count(*) from account) as accounts, (select count(*) from beneficiary) as people, (select count(*) from service_access) as accesses,
         (select count(*) from ledger_entry) as entries, (select count(*) from family_quotient) as quotients, (select count(*) from class_enrolment) as places,
         (select count(*) from outbox) as outbox`,
    )
  )[0]
