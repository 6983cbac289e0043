import { ref, watch, type Ref } from 'vue'
import { useSaveSignUpBeneficiariesMutation } from '@generated'
import { useAction } from '@shared/useAction'
import { useStatus } from '@shared/useStatus'
import { beneficiariesInput, type Draft, type DraftBeneficiary, type GivenBeneficiary } from './draft'
import { tellSignUpChanged } from './signUpTabs'
import { t } from './messages'

/** The list of step 2, one for all tabs; each change is saved at once, so that nothing is lost on the way. */
export function useBeneficiariesStep(
  draft: () => Draft,
  again: () => Promise<Draft | null>,
): {
  list: Ref<DraftBeneficiary[]>
  /** A new one, or with the key of a known one that one corrected. */
  keep: (beneficiary: GivenBeneficiary) => Promise<{ message: string } | null>
  remove: (beneficiary: DraftBeneficiary) => Promise<boolean>
  /** Says that the list is complete, also when it is empty or was given before. */
  confirm: () => Promise<boolean>
  busy: Ref<boolean>
  problem: Ref<string | null>
  status: Ref<string>
} {
  const list = ref<DraftBeneficiary[]>([])
  let revision = 0
  function read(now: Pick<Draft, 'beneficiaries' | 'revision'>): void {
    list.value = [...now.beneficiaries]
    revision = now.revision
  }
  watch(draft, read, { immediate: true })
  const { text: status, say } = useStatus()
  const { mutate } = useSaveSignUpBeneficiariesMutation()

  /** Over the list of another tab nothing is written: the change is made to that one instead. */
  async function save(
    change: (list: readonly DraftBeneficiary[]) => GivenBeneficiary[],
    last = false,
  ): Promise<{ message: string } | null> {
    const beneficiaries = beneficiariesInput(change(list.value))
    const answer = (await mutate({ revision, beneficiaries }))?.data?.saveSignUpBeneficiaries
    if (answer?.__typename === 'SignUpRefused') {
      const now = answer.reason === 'CHANGED_MEANWHILE' && !last ? await again() : null
      if (!now) return answer
      read(now)
      return save(change, true)
    }
    if (answer) read(answer)
    tellSignUpChanged()
    return null
  }
  async function keep(person: GivenBeneficiary): Promise<{ message: string } | null> {
    const isKnown = list.value.some(({ key }) => key === person.key)
    const refusal = await save((all) =>
      all.some(({ key }) => key === person.key)
        ? all.map((one) => (one.key === person.key ? person : one))
        : [...all, person],
    )
    if (!refusal) await say(t(isKnown ? 'corrected' : 'added', { name: person.firstName }))
    return refusal
  }
  const { run, busy, problem } = useAction(async (gone: DraftBeneficiary | null) => {
    const refusal = await save((all) => all.filter((b) => b.key !== gone?.key))
    if (!refusal && gone) await say(t('removed', { name: gone.firstName }))
    return refusal
  })
  return { list, keep, remove: run, confirm: () => run(null), busy, problem, status }
}
