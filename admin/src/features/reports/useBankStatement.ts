import { computed, ref, watch, type Ref } from 'vue'
import { useAction } from '@shared/useAction'
import { uploadSheet } from '@shared/upload'
import { useBankStatementPreviewQuery, useImportBankStatementMutation } from '@generated'
import { columnsFrom, rolesOf, withRole, type ColumnRole, type Columns } from './statementColumns'
import { t } from './statementWords'

/** A statement that was sent, how it is read, and its import. */
export function useBankStatement(regieId: Ref<string>, imported: (sentence: string) => void) {
  const sheet = ref<{ id: string; name: string } | null>(null)
  const progress = ref<number | null>(null)
  const roles = ref<(ColumnRole | null)[]>([])
  const firstRow = ref(0)
  /** Columns that a person said; the server tells its own until then. */
  const said = ref<Columns | null>(null)
  const leaveUnreadable = ref(false)

  const input = computed(() => ({ regieId: regieId.value, sheetId: sheet.value?.id ?? '', columns: said.value }))
  const { result, loading, error, refetch } = useBankStatementPreviewQuery(
    () => ({ input: input.value }),
    () => ({ enabled: sheet.value !== null, fetchPolicy: 'network-only', keepPreviousResult: true }),
  )
  const preview = computed(() => (sheet.value ? result.value?.bankStatementPreview : undefined))
  watch(preview, (read) => {
    if (!read || said.value) return
    roles.value = rolesOf(read.columns, read.width)
    firstRow.value = read.columns?.firstRow ?? 0
  })
  watch([sheet, said], () => (leaveUnreadable.value = false))
  watch(regieId, () => (sheet.value = null))

  const say = () => (said.value = columnsFrom(roles.value, firstRow.value))
  const reading = useAction(async (file: File | null, pasted: string) => {
    const text = pasted.trim()
    const chosen = file ?? (text ? new File([text], 'lignes-collees.csv', { type: 'text/csv' }) : null)
    if (!chosen) return { message: t('nothingChosen') }
    progress.value = 0
    try {
      const id = await uploadSheet(chosen, (percent) => (progress.value = percent))
      said.value = null
      sheet.value = { id, name: chosen.name }
    } finally {
      progress.value = null
    }
    return null
  })
  const sending = useImportBankStatementMutation()
  const fresh = computed(() => (preview.value ? preview.value.lineCount - preview.value.keptCount : 0))
  const importing = useAction(async () => {
    const n = fresh.value
    const answer = (await sending.mutate({ input: { ...input.value, leaveUnreadable: leaveUnreadable.value } }))?.data
      ?.importBankStatement
    if (answer?.__typename === 'BankLinesRefused') return { message: answer.message }
    sheet.value = null
    imported(t('importedLines', { n }))
    return null
  })

  return {
    sheet,
    progress,
    reading,
    importing,
    preview,
    loading,
    error,
    retry: () => void refetch(),
    roles,
    firstRow,
    fresh,
    leaveUnreadable,
    setRole: (at: number, role: ColumnRole | null) => {
      roles.value = withRole(roles.value, at, role)
      say()
    },
    setFirstRow: (row: number) => {
      firstRow.value = row
      say()
    },
    forget: () => (sheet.value = null),
  }
}
