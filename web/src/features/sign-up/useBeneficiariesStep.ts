import { ref, type Ref } from 'vue'
import { useSaveSignUpBeneficiariesMutation } from '@generated'
import { useAction } from '@shared/useAction'
import { useStatus } from '@shared/useStatus'
import { beneficiariesInput, type Draft, type DraftBeneficiary, type GivenBeneficiary } from './draft'
import { t } from './messages'

/** The list of step 2; each change is saved at once, so that nothing is lost on the way. */
export function useBeneficiariesStep(draft: Draft): {
  list: Ref<DraftBeneficiary[]>
  add: (beneficiary: GivenBeneficiary) => Promise<{ message: string } | null>
  remove: (beneficiary: DraftBeneficiary) => Promise<boolean>
  /** Says that the list is complete, also when it is empty or was given before. */
  confirm: () => Promise<boolean>
  busy: Ref<boolean>
  problem: Ref<string | null>
  status: Ref<string>
} {
  const list = ref<DraftBeneficiary[]>([...draft.beneficiaries])
  const { text: status, say } = useStatus()
  const { mutate } = useSaveSignUpBeneficiariesMutation()

  async function save(next: GivenBeneficiary[]): Promise<{ message: string } | null> {
    const answer = (await mutate({ beneficiaries: beneficiariesInput(next) }))?.data?.saveSignUpBeneficiaries
    if (answer?.__typename === 'SignUpRefused') return answer
    if (answer) list.value = [...answer.beneficiaries]
    return null
  }
  async function add(beneficiary: GivenBeneficiary): Promise<{ message: string } | null> {
    const refusal = await save([...list.value, beneficiary])
    if (!refusal) await say(t('added', { name: beneficiary.firstName }))
    return refusal
  }
  const { run, busy, problem } = useAction(async (gone: DraftBeneficiary | null) => {
    const refusal = await save(list.value.filter((b) => b.key !== gone?.key))
    if (!refusal && gone) await say(t('removed', { name: gone.firstName }))
    return refusal
  })
  return { list, add, remove: run, confirm: () => run(null), busy, problem, status }
}
