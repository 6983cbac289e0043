import { homeDay } from '../platform/home-zone.js'
import { EXAMPLE } from './example.js'
import { DemonstrationStopped } from './demonstration-stopped.js'
import { inviteMember } from './invite-member.js'
import { AGGLOMERATION_STEPS } from './open-agglomeration.js'
import { registerFamily } from './register-family.js'
import { setUpCommune } from './set-up-commune.js'
import { People, type Stage, type Step } from './step.js'
import { readStanding } from './what-stands.query.js'

const administrates = ({ role }: { role: string }) => role === 'COMMUNE_ADMIN'

/** The example from its first link to its last family, in the order in which a real agglomeration does it. */
export const STEPS: readonly Step[] = [
  ...AGGLOMERATION_STEPS,
  ...EXAMPLE.staff.filter(administrates).map(inviteMember),
  ...EXAMPLE.communes.flatMap(setUpCommune),
  ...EXAMPLE.staff.filter((member) => !administrates(member)).map(inviteMember),
  ...EXAMPLE.families.flatMap(registerFamily),
]

/**
 * Makes what is missing of the demonstration by the operations of the API alone, each by somebody who may, dated of the day it is
 * played: what stands is left as it is. Answers how many steps found something to do.
 */
export async function playDemonstration(
  given: Omit<Stage, 'people' | 'today'>,
  say: (line: string) => void,
): Promise<number> {
  const stage: Stage = { ...given, today: homeDay(given.now), people: new People(given.app) }
  let played = 0
  let said = ''
  for (const step of STEPS) {
    const standing = await readStanding(stage.db)
    if (step.isDone(standing)) continue
    if (step.title !== said) say(`Démonstration : ${step.title}…`)
    said = step.title
    await step.play(stage, standing).catch((caught: unknown) => {
      if (!(caught instanceof DemonstrationStopped)) throw caught
      throw new DemonstrationStopped(`La démonstration s’est arrêtée à « ${step.title} ». ${caught.message}`)
    })
    played++
  }
  await stage.people.leave()
  return played
}
