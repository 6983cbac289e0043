import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'
import {
  useCheckImportMutation,
  useDecideImportLinesMutation,
  useDropImportMutation,
  useFamilyImportQuery,
  useImportFamiliesMutation,
  useSendImportInvitationsMutation,
  useSetImportColumnsMutation,
  useUndoImportMutation,
  type ImportChoice,
  type ImportField,
  type ImportPartsFragment,
  type ImportRefusedPartsFragment,
} from '@generated'
import { useAction } from '@shared/useAction'

export type Import = ImportPartsFragment
/** What a draft is asked: as it was read, so that nobody's change is lost. */
interface Asked {
  importId: string
  revision: number
}
/** What an answer holds when it is a no. */
type Answer = { __typename: string } & Partial<ImportRefusedPartsFragment>

/** How often a page looks how far an import is. */
const LOOK_EVERY_MS = 1_000

/** One import, from its first look to its undoing. */
export function useImport(id: Ref<string>) {
  const { result, error, refetch } = useFamilyImportQuery(() => ({ id: id.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const data = computed(() => result.value?.familyImport ?? null)
  const families = ref<readonly string[]>([])
  const asked = (): Asked => ({ importId: id.value, revision: data.value?.revision ?? 0 })
  /** A refusal shows what is there now. */
  async function after(answer: Answer | undefined): Promise<{ message: string } | null> {
    if (answer?.__typename !== 'ImportRefused') return null
    families.value = answer.families ?? []
    if (answer.current) await refetch()
    return { message: answer.message ?? '' }
  }
  const [{ mutate: set }, { mutate: decideLines }, { mutate: look }] = [
    useSetImportColumnsMutation(),
    useDecideImportLinesMutation(),
    useCheckImportMutation(),
  ]
  const [{ mutate: start }, { mutate: undoAll }] = [useImportFamiliesMutation(), useUndoImportMutation()]
  const [{ mutate: invite }, { mutate: forget }] = [useSendImportInvitationsMutation(), useDropImportMutation()]
  const setColumn = useAction(async (at: number, field: ImportField | null) => {
    const columns = (data.value?.columns ?? []).map((column, index) =>
      index === at ? field : column.field === field ? null : column.field,
    )
    return after((await set({ input: { ...asked(), columns } }))?.data?.setImportColumns)
  })
  const decide = useAction(async (lines: number[], choice: ImportChoice, candidate: string | null) =>
    after((await decideLines({ input: { ...asked(), lines, choice, candidate } }))?.data?.decideImportLines),
  )
  const check = useAction(async () => after((await look({ input: asked() }))?.data?.checkImport))
  const run = useAction(async (invited: boolean) =>
    after((await start({ input: { ...asked(), invite: invited } }))?.data?.importFamilies),
  )
  const undo = useAction(async () => {
    families.value = []
    return after((await undoAll({ input: asked() }))?.data?.undoImport)
  })
  const send = useAction(async () => after((await invite({ importId: id.value }))?.data?.sendImportInvitations))
  const drop = useAction(async () => after((await forget({ input: asked() }))?.data?.dropImport))

  let timer: ReturnType<typeof setInterval> | undefined
  const stop = () => clearInterval(timer)
  watch(
    () => data.value?.state,
    (state) => {
      stop()
      if (state === 'RUNNING') timer = setInterval(() => void refetch()?.catch(() => undefined), LOOK_EVERY_MS)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
  return { data, error, retry: () => refetch(), setColumn, decide, check, run, undo, send, drop, families }
}
