import { hashToken } from '../../platform/crypto.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { SignUpDraft } from './sign-up.result.js'

export const DRAFT_COOKIE = 'draft'

/** The columns of a draft, as the API shows them: never the hash of the password. */
export const DRAFT_COLUMNS = `step, email, password_hash is not null as "hasPassword", details,
  beneficiaries as "draftBeneficiaries", accesses as "draftAccesses"`

export async function readDraft(db: Db, token: string | null, now: Date): Promise<SignUpDraft | null> {
  if (!token) return null
  const row = await firstRow<SignUpDraft>(
    db,
    `select ${DRAFT_COLUMNS} from sign_up_draft where token_hash = $1 and expires_at > $2`,
    [hashToken(token), now],
  )
  return row ? SignUpDraft.of(row) : null
}
