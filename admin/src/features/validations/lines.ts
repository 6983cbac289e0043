import type { Day } from '@shared/day'
import type {
  AccessesToValidateQuery,
  AccountsToValidateQuery,
  DecisionKind,
  DocumentKind,
  DocumentsToReviewQuery,
  ValidationAccountFragment,
  ValidationCheckFragment,
  ValidationPieceFragment,
} from '@generated'

export type ValidationTab = 'accesses' | 'accounts' | 'documents'
export const DECISION_KINDS: Record<ValidationTab, DecisionKind> = {
  accesses: 'ACCESS',
  accounts: 'ACCOUNT',
  documents: 'DOCUMENT',
}
export type AccessEntry = AccessesToValidateQuery['accessesToValidate'][number]
export type AccountEntry = AccountsToValidateQuery['accountsToValidate'][number]
export type DocumentEntry = DocumentsToReviewQuery['documentsToReview'][number]

/** A line of the queue, whatever is to be decided: who, since when, what was checked, what was sent. */
interface Common {
  id: string
  title: string
  since: string
  checks: readonly ValidationCheckFragment[]
  pieces: readonly ValidationPieceFragment[]
  /** Why the one who looks at it may not decide it. */
  whyNot: string | null
}
export interface AccessLine extends Common {
  tab: 'accesses'
  access: AccessEntry['access']
  defaultValidTo: Day
}
export interface AccountLine extends Common {
  tab: 'accounts'
  family: AccountEntry['family']
}
export interface DocumentLine extends Common {
  tab: 'documents'
  kind: DocumentKind
  type: DocumentEntry['type']
  account: DocumentEntry['account']
  beneficiary: DocumentEntry['beneficiary']
}
export type Line = AccessLine | AccountLine | DocumentLine

/** Last name first, as the list is read; a company by its own name. */
export const titleOf = (a: Pick<ValidationAccountFragment, 'firstName' | 'lastName' | 'isCompany' | 'companyName'>) =>
  (a.isCompany && a.companyName) || `${a.lastName} ${a.firstName}`

export const accessLine = ({ access, checks, documents, defaultValidTo }: AccessEntry): AccessLine => ({
  tab: 'accesses',
  id: access.id,
  title: titleOf(access.account),
  since: access.requestedAt,
  checks,
  pieces: documents,
  whyNot: access.can.decide.reason ?? null,
  access,
  defaultValidTo,
})

export const accountLine = ({ family, checks }: AccountEntry): AccountLine => ({
  tab: 'accounts',
  id: family.account.id,
  title: titleOf(family.account),
  since: family.account.createdAt,
  checks,
  pieces: family.documents,
  whyNot: family.can.decide.reason ?? null,
  family,
})

export const documentLine = (document: DocumentEntry): DocumentLine => ({
  tab: 'documents',
  id: document.id,
  title: `${document.account.lastName} ${document.account.firstName}`,
  since: document.uploadedAt,
  checks: [],
  pieces: [document],
  whyNot: document.can.decide.reason ?? null,
  kind: document.kind,
  type: document.type,
  account: document.account,
  beneficiary: document.beneficiary,
})

/** A document is read by a person, never accepted in bulk. */
export const inBulk = (tab: ValidationTab) => tab !== 'documents'

/** The family that has waited longest comes first. */
export const oldestFirst = <L extends Common>(lines: readonly L[]): L[] =>
  [...lines].sort((a, b) => Date.parse(a.since) - Date.parse(b.since))
