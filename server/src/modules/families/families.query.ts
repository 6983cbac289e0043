import { type Actor, hasRole } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { notFound } from '../../platform/errors.js'
import { decodeCursor, encodeCursor, toPage } from '../../platform/page.js'
import { firstRow } from '../../platform/sql.js'
import { accountById } from '../accounts/index.js'
import { Family, type FamilyReach } from './family.entity.js'
import type { FamiliesInput } from './families.input.js'
import { READERS } from './family.query.js'
import type { FamilyConnection } from './family.result.js'

export const familyOf = async (ctx: Context, reach: FamilyReach): Promise<Family> =>
  Family.of(await accountById(ctx).load(reach.accountId), reach.scope)

/** Without case or accents, in SQL as in `wordsOf`. */
const folded = (text: string) => `regexp_replace(lower(normalize(${text}, NFD)), '[\\u0300-\\u036f]', '', 'g')`

const FOUND = `with matched as (
  select a.id, a.last_name, a.first_name from account a
  where exists (select 1 from service_access s where s.account_id = a.id and s.commune_id = $1)
    and not exists (select 1 from unnest($2::text[]) word where strpos(${folded(`concat_ws(' ', a.last_name, a.first_name, a.email,
      a.phone, (select string_agg(b.first_name || ' ' || b.last_name, ' ') from filiation f join beneficiary b on b.id = f.beneficiary_id
        where f.account_id = a.id and f.removed_at is null and exists (select 1 from service_access s
          where s.account_id = a.id and s.beneficiary_id = b.id and s.commune_id = $1)))`)}, word) = 0))
select (select count(*) from matched) as total, array(
  select m.id from matched m
  where $3::uuid is null or (m.last_name collate "fr-FR-x-icu", m.first_name collate "fr-FR-x-icu", m.id)
    > (select c.last_name, c.first_name, c.id from account c where c.id = $3)
  order by m.last_name collate "fr-FR-x-icu", m.first_name collate "fr-FR-x-icu", m.id limit $4) as ids`

/** The families a commune knows: every word of the search must be found in a name, an e-mail or a phone number. */
export async function searchFamilies(ctx: Context, actor: Actor, asked: FamiliesInput): Promise<FamilyConnection> {
  if (!hasRole(actor, asked.communeId, ...READERS)) throw notFound()
  const after = decodeCursor(asked.after)?.id ?? null
  const found = await firstRow<{ total: number; ids: string[] }>(ctx.db, FOUND, [
    asked.communeId,
    wordsOf(asked.search ?? ''),
    after,
    asked.first + 1,
  ])
  const nodes = await Promise.all(
    (found?.ids ?? []).map((accountId) => familyOf(ctx, { accountId, scope: [asked.communeId] })),
  )
  return { ...toPage(nodes, asked.first, ({ account }) => encodeCursor('', account.id)), totalCount: found?.total ?? 0 }
}

/** At most eight words; wildcards have no meaning, since `strpos` looks for the very letters. */
const wordsOf = (search: string): string[] =>
  search
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
