import { ref, shallowRef } from 'vue'
import { useAction } from '@shared/useAction'
import { useStatus } from '@shared/useStatus'

type Answer = Promise<{ message: string } | null>

/** What a page of set-up holds open: the form of a new or known one, the question before archiving, and what was done. */
export function useSetupPage<Setup>(
  act: { archive: (setup: Setup) => Answer; restore: (setup: Setup) => Answer },
  said: { archived: string; restored: string },
) {
  const status = useStatus()
  const writing = ref(false)
  const asking = ref(false)
  const chosen = shallowRef<Setup | null>(null)
  const archiving = useAction(async () => (chosen.value ? act.archive(chosen.value) : null))
  const restoring = useAction(act.restore)

  return {
    status,
    writing,
    asking,
    chosen,
    archiving,
    restoring,
    /** Null for a new one. */
    write(setup: Setup | null) {
      chosen.value = setup
      writing.value = true
    },
    askArchive(setup: Setup) {
      chosen.value = setup
      archiving.problem.value = null
      asking.value = true
    },
    async archive() {
      if (!(await archiving.run())) return
      asking.value = false
      void status.say(said.archived)
    },
    async restore(setup: Setup) {
      if (await restoring.run(setup)) void status.say(said.restored)
    },
  }
}

export type SetupPage<Setup> = ReturnType<typeof useSetupPage<Setup>>

/** The rank after the last one, as far as ranks go. */
export const nextPosition = (setups: readonly { position: number }[], first: number): number =>
  Math.min(999, Math.max(first - 1, ...setups.map(({ position }) => position)) + 1)
