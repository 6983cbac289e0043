import { useApolloClient } from '@vue/apollo-composable'
import type { Day } from '@shared/day'
import { computed, ref, type Ref } from 'vue'
import {
  useAccessesToValidateQuery,
  useAccountsToValidateQuery,
  useDocumentsToReviewQuery,
  useRefuseAccessMutation,
  useRefuseAccountMutation,
  useReviewDocumentMutation,
  useUndoDecisionsMutation,
  useValidateAccessMutation,
  useValidateAccountMutation,
  useValidationCountsQuery,
} from '@generated'
import {
  accessLine,
  accountLine,
  DECISION_KINDS,
  documentLine,
  oldestFirst,
  type Line,
  type ValidationTab,
} from './lines'

/** What waits for a decision in a commune, and the decisions; each answers the server's refusal, or null when done. */
export function useValidations(communeId: Ref<string>, tab: Ref<ValidationTab>) {
  const of = (wanted: ValidationTab) => () => ({
    enabled: tab.value === wanted,
    fetchPolicy: 'cache-and-network' as const,
  })
  const variables = () => ({ communeId: communeId.value })
  const accesses = useAccessesToValidateQuery(variables, of('accesses'))
  const accounts = useAccountsToValidateQuery(variables, of('accounts'))
  const documents = useDocumentsToReviewQuery(variables, of('documents'))
  const counts = useValidationCountsQuery(variables, { fetchPolicy: 'cache-and-network' })
  const { resolveClient } = useApolloClient()
  const current = computed(() => ({ accesses, accounts, documents })[tab.value])

  /** Decided a moment ago: gone from the screen before the list is read again. */
  const decided = ref(new Set<string>())
  const lines = computed<Line[]>(() => {
    const all: Record<ValidationTab, () => Line[]> = {
      accesses: () => oldestFirst((accesses.result.value?.accessesToValidate ?? []).map(accessLine)),
      accounts: () => oldestFirst((accounts.result.value?.accountsToValidate ?? []).map(accountLine)),
      documents: () => oldestFirst((documents.result.value?.documentsToReview ?? []).map(documentLine)),
    }
    return all[tab.value]().filter((line) => !decided.value.has(line.id))
  })

  const validateAccess = useValidateAccessMutation()
  const refuseAccess = useRefuseAccessMutation()
  const validateAccount = useValidateAccountMutation()
  const refuseAccount = useRefuseAccountMutation()
  const reviewDocument = useReviewDocumentMutation()
  const undoDecisions = useUndoDecisionsMutation()

  async function answerOf(line: Line, verdict: Verdict) {
    const { id, tab: kind } = line
    if (kind === 'documents') {
      const reason = verdict.accept ? null : verdict.reason
      return (await reviewDocument.mutate({ id, accept: verdict.accept, reason }))?.data?.reviewDocument
    }
    if (kind === 'accounts') {
      return verdict.accept
        ? (await validateAccount.mutate({ accountId: id }))?.data?.validateAccount
        : (await refuseAccount.mutate({ accountId: id, reason: verdict.reason }))?.data?.refuseAccount
    }
    return verdict.accept
      ? (await validateAccess.mutate({ accessId: id, ...between(verdict) }))?.data?.validateAccess
      : (await refuseAccess.mutate({ accessId: id, reason: verdict.reason }))?.data?.refuseAccess
  }

  async function decide(line: Line, verdict: Verdict): Promise<Refused | null> {
    const answer = await answerOf(line, verdict)
    if (answer && 'message' in answer) {
      const overlapId = (answer.__typename === 'AccessRefused' && answer.overlap?.id) || null
      return { message: answer.message, overlapId }
    }
    decided.value.add(line.id)
    return null
  }

  /** As if nothing had been decided, while the family is not told yet. */
  async function undo(lines: readonly Line[]): Promise<Refused | null> {
    const asked = lines.map(({ tab: kind, id }) => ({ kind: DECISION_KINDS[kind], subjectId: id }))
    const answer = (await undoDecisions.mutate({ lines: asked }))?.data?.undoDecisions
    if (answer && 'message' in answer) return { message: answer.message, overlapId: null }
    for (const { id } of lines) decided.value.delete(id)
    return null
  }

  /** Reads the open list again, once the last decision of a series is taken. */
  const refresh = () =>
    Promise.all([current.value.refetch(), resolveClient().refetchQueries({ include: ['ValidationCounts'] })])

  return {
    /** Null until the list has been read once. */
    lines: computed(() => (current.value.result.value ? lines.value : null)),
    counts: computed(() => {
      const read = counts.result.value
      if (!read) return null
      return { ...read.validationCounts, changes: read.validationCounts.changes + read.customValuesToReview.length }
    }),
    error: computed(() => current.value.error.value),
    decide,
    undo,
    refresh,
  }
}

const between = ({ validFrom, validTo, withoutDocuments, late }: Verdict & { accept: true }) => ({
  ...{ validFrom, validTo },
  ...(late ? { late } : {}),
  ...(withoutDocuments ? { withoutDocuments } : {}),
})

export type Verdict =
  | { accept: true; validFrom: Day | null; validTo: Day | null; withoutDocuments?: string; late?: boolean }
  | { accept: false; reason: string }

/** Why the server did not do it; `overlapId` is the access that covers the same days. */
export interface Refused {
  message: string
  overlapId: string | null
}
