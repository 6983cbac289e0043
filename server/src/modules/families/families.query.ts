import { type Actor, hasRole } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { noteConsultation } from '../../platform/audit.js'
import { notFound } from '../../platform/errors.js'
import { decodeCursor, encodeCursor, toPage } from '../../platform/page.js'
import { firstRow } from '../../platform/sql.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'
import { accountById } from '../accounts/index.js'
import { Family, type FamilyReach } from './family.entity.js'
import type { FamiliesInput } from './families.input.js'
import { MONEY_READERS, reachFamily } from './family.query.js'
import type { FamilyConnection } from './family.result.js'
import { dayIn, NO_NUMBER, numbersIn, phoneIn, wordsOf } from './search-terms.policy.js'
import { flag, list, number, text } from '../../platform/row.js'

export const familyOf = async (ctx: Context, reach: FamilyReach): Promise<Family> =>
  Family.of(await accountById(ctx).load(reach.accountId), reach.scope)

/** A family's file, opened: one statement more when it is not their own, which notes who looked. */
export async function openFamily(ctx: Context, actor: Actor, accountId: string | null): Promise<Family> {
  const reach = await reachFamily(ctx.db, actor, accountId)
  if (reach.scope !== 'own')
    await noteConsultation(ctx.db, actor, {
      at: ctx.now,
      action: 'FAMILY_READ',
      subject: 'account',
      subjectId: reach.accountId,
      communeIds: reach.scope === 'all' ? [null] : reach.scope,
    })
  return familyOf(ctx, reach)
}

/** Without case or accents, in SQL as in `wordsOf`. */
const folded = (text: string) => `regexp_replace(lower(normalize(${text}, NFD)), '[\\u0300-\\u036f]', '', 'g')`

/** Children of an account that the commune knows. */
const CHILDREN = `filiation f join beneficiary b on b.id = f.beneficiary_id where f.account_id = a.id and f.removed_at is null
  and exists (select 1 from service_access s where s.account_id = a.id and s.beneficiary_id = b.id and s.commune_id = $1)`

/** A phone number as it is dialled in France: digits only, +33 and 0033 written 0. */
const DIALLED = `regexp_replace(regexp_replace(a.phone, '[^0-9]', '', 'g'), '^(0033|33)0?', '0')`

/** What names a family beside words: a phone number, a birth date, the number of an order or of a receipt of the commune. */
const NAMED = `(strpos(${DIALLED}, $5) > 0
  or a.birth_date = $6::date or exists (select 1 from ${CHILDREN} and b.birth_date = $6::date)
  or exists (select 1 from orders o where o.account_id = a.id and o.number = $7 and exists (
    select 1 from order_line l join service v on v.id = l.service_id where l.order_id = o.id and v.commune_id = $1))
  or exists (select 1 from receipt r where r.account_id = a.id and r.year = $8::int and r.number = $9::int
    and r.regie_id = (select regie_id from commune where id = $1)))`

/** A word that is nearly a word of the file, from four letters on. */
const CLOSE = `(strpos(k.text, word) > 0 or length(word) >= 4 and strict_word_similarity(word, k.text) >= 0.36)`

const FOUND = `with known as (
  select a.id, a.last_name, a.first_name, ${NAMED} as named, ${folded(`concat_ws(' ', a.last_name, a.first_name, a.company_name, a.email,
    a.phone, (select string_agg(b.first_name || ' ' || b.last_name, ' ') from ${CHILDREN}))`)} as text
  from account a where a.erased_at is null and exists (select 1 from service_access s where s.account_id = a.id and s.commune_id = $1)
), exact as (
  select * from known k where k.named or not exists (select 1 from unnest($2::text[]) word where strpos(k.text, word) = 0)
), matched as (
  select * from exact
  union all
  select * from known k where not exists (select 1 from exact)
    and not exists (select 1 from unnest($2::text[]) word where not ${CLOSE})
)
select (select count(*) from matched) as total, exists (select 1 from matched) and not exists (select 1 from exact) as approximate, array(
  select m.id from matched m
  where $3::uuid is null or (m.last_name collate "fr-FR-x-icu", m.first_name collate "fr-FR-x-icu", m.id)
    > (select c.last_name, c.first_name, c.id from account c where c.id = $3)
  order by m.last_name collate "fr-FR-x-icu", m.first_name collate "fr-FR-x-icu", m.id limit $4) as ids`

const PAGE_FOUND = { total: number, approximate: flag, ids: list(text) }

/**
 * The families a commune knows: every word of the search is found in a name, an e-mail or a phone number, or nearly when none
 * is, which is said; or it is a phone number however it is written, a birth date, or, for who reads the money, the number of an order or receipt.
 */
export async function searchFamilies(ctx: Context, actor: Actor, asked: FamiliesInput): Promise<FamilyConnection> {
  if (!hasRole(actor, asked.communeId, ...STAFF_RIGHTS.FIND_FAMILIES)) throw notFound()
  await noteConsultation(ctx.db, actor, {
    at: ctx.now,
    action: 'FAMILIES_LISTED',
    subject: 'commune',
    subjectId: asked.communeId,
    communeIds: [asked.communeId],
  })
  const after = decodeCursor(asked.after)?.id ?? null
  const text = asked.search ?? ''
  const number = hasRole(actor, asked.communeId, ...MONEY_READERS) ? numbersIn(text) : NO_NUMBER
  const found = await firstRow(ctx.db, PAGE_FOUND, FOUND, [
    asked.communeId,
    wordsOf(text),
    after,
    asked.first + 1,
    phoneIn(text),
    dayIn(text),
    number.order,
    number.receipt?.year ?? null,
    number.receipt?.number ?? null,
  ])
  const nodes = await Promise.all(
    (found?.ids ?? []).map((accountId) => familyOf(ctx, { accountId, scope: [asked.communeId] })),
  )
  return {
    ...toPage(nodes, asked.first, ({ account }) => encodeCursor('', account.id)),
    totalCount: found?.total ?? 0,
    approximate: found?.approximate ?? false,
  }
}
