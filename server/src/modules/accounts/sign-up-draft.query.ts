import { hashToken } from '../../platform/crypto.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { SchoolLevel } from '../schools/index.js'
import { SignUpDraft } from './sign-up.result.js'
import { day, document, flag, list, maybe, oneOf, record, text } from '../../platform/row.js'
import type { SignUpDraftDetails } from './personal-details.input.js'
import { fieldsOf } from '../../platform/entity-rows.js'
import { SignUpDraftRow } from './sign-up-draft.entity.js'

export const DRAFT_COOKIE = 'draft'

/** What of a draft is answered by its statements. */
export const DRAFT_ROW = {
  ...fieldsOf(SignUpDraftRow, 'step', 'email', 'revision'),
  hasPassword: flag,
  details: maybe(document<SignUpDraftDetails>()),
  draftBeneficiaries: list(
    record({
      ...{ key: text, firstName: text, lastName: text, birthDate: maybe(day), type: text, schoolClass: maybe(text) },
      schoolPlace: maybe(
        record({
          classId: text,
          communeId: text,
          school: text,
          name: text,
          level: oneOf(SchoolLevel),
          schoolYear: text,
        }),
      ),
    }),
  ),
  draftAccesses: list(record({ situationId: text, beneficiaryKeys: list(text) })),
}
/** The columns of a draft, as the API shows them: never the hash of the password. */
export const DRAFT_COLUMNS = `step, email, revision, password_hash is not null as "hasPassword", details,
  beneficiaries as "draftBeneficiaries", accesses as "draftAccesses"`

export async function readDraft(db: Db, token: string | null, now: Date): Promise<SignUpDraft | null> {
  if (!token) return null
  const row = await firstRow(
    db,
    DRAFT_ROW,
    `select ${DRAFT_COLUMNS} from sign_up_draft where token_hash = $1 and expires_at > $2`,
    [hashToken(token), now],
  )
  return row ? SignUpDraft.of(row) : null
}
