import { passwordMatches } from '../modules/accounts/index.js'
import type { Config } from '../platform/config.js'
import { type Db, firstRow } from '../platform/sql.js'
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './example.js'
import { flag, list, number, record, text } from '../platform/row.js'

/** What a database holds that is not real. */
export interface DemonstrationFacts {
  /** Demonstration accounts were put in it, once and for good. */
  marked: boolean
  /** E-mails of accounts whose password everybody knows. */
  publicAccounts: string[]
  /** How many cards were accepted by the test page: money that nobody paid. */
  sandboxPayments: number
  /** Accounts that are not of a demonstration. */
  realAccounts: number
}

const DEMONSTRATION = {
  /** Demonstration accounts were put in it, once and for good. */
  marked: flag,
  /** How many cards were accepted by the test page: money that nobody paid. */
  sandboxPayments: number,
  /** Accounts that are not of a demonstration. */
  realAccounts: number,
  known: list(record({ email: text, hash: text })),
}

export async function readDemonstration(db: Db): Promise<DemonstrationFacts> {
  const emails = DEMO_ACCOUNTS.map(({ email }) => email)
  const row = await firstRow(
    db,
    DEMONSTRATION,
    `select exists (select 1 from agglomeration where demonstration_at is not null) as marked,
       (select count(*)::int from payment where provider = 'sandbox' and status = 'SUCCEEDED') as "sandboxPayments",
       (select count(*)::int from account where email <> all($1::text[])) as "realAccounts",
       (select coalesce(json_agg(json_build_object('email', email, 'hash', password_hash)), '[]') from account
        where email = any($1::text[]) and status <> 'CLOSED') as known`,
    [emails],
  )
  if (!row) throw new Error('no answer')
  const { known, ...facts } = row
  const publicAccounts: string[] = []
  for (const { email, hash } of known) if (await passwordMatches(DEMO_PASSWORD, hash)) publicAccounts.push(email)
  return { ...facts, publicAccounts }
}

const CLEAN =
  'Pour commencer proprement, donnez une base neuve et vide (DATABASE_URL et DATABASE_OWNER_URL, ou un autre DATA_DIR), puis lancez « npm run admin:create -- --email vous@exemple.fr ».'

/** Why this database must not be served at a public address, as the sentence that says what to do; null on this machine. */
export function whyNotOpen(
  { marked, publicAccounts, sandboxPayments, realAccounts }: DemonstrationFacts,
  doors: Pick<Config, 'publicAddress' | 'demo' | 'sandboxPayments'>,
): string | null {
  if (!doors.publicAddress) return null
  if (doors.demo && !marked && realAccounts > 0)
    return 'DEMO=true ajouterait des comptes au mot de passe public à une base où de vraies personnes ont un compte. Retirez DEMO, ou donnez une base neuve.'
  if (!doors.demo && publicAccounts.length > 0)
    return `Cette base a servi à une démonstration : tout le monde connaît le mot de passe de ${publicAccounts.join(', ')}. ${CLEAN}`
  if (!doors.demo && marked)
    return `Cette base a servi à une démonstration : ses comptes et son argent ne sont pas vrais. ${CLEAN}`
  if (!doors.sandboxPayments && sandboxPayments > 0)
    return `Cette base contient ${sandboxPayments} paiement(s) d’essai, de l’argent que personne n’a payé et que des porte-monnaie pourraient dépenser. ${CLEAN}`
  return null
}
