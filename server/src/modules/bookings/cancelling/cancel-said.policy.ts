import { type Day, dayAt, dayInWords } from '../../../platform/day.js'
import {
  capital,
  distinguishedBy,
  type GivenFacts,
  type RuleContext,
  SAID,
  type SaidFact,
  saidOf,
  type Via,
} from '../../regulations/index.js'

/** What staff note of a cancellation, where its règlement asks it. */
export interface CancelTold {
  certificate?: boolean
  justified?: boolean
  announced?: boolean
  phoned?: boolean
  letter?: boolean
  /** The day on which the family told that the meal would not be taken. */
  notice?: Day | null
  /** The day on which it gave the proof. */
  proofAt?: Day | null
  via?: Via | null
}
/** Who cancels, and what is said of it. What a family says by itself is its reason; the rest is noted by staff. */
export interface CancelSaid {
  channel: 'portal' | 'staff'
  reason?: string | null
  told?: CancelTold | null
}

/** The reasons that the règlement distinguishes when a meal is cancelled. */
export const reasonsOf = ({ rules }: RuleContext): string[] => distinguishedBy(rules, 'cancel').reasons

/** What of it the règlement asks of staff who cancel. */
export const askedOfStaff = ({ policy, name }: RuleContext): SaidFact[] => saidOf(policy, name)

/** What is told: each fact that is true, or has a day or a way. */
export const factsTold = (told: CancelTold | null | undefined): SaidFact[] => SAID.filter((fact) => told?.[fact])

/** What of it the règlement of this booking asks; null when nothing is left. */
export function keptOfTold(told: CancelTold | null | undefined, asked: readonly SaidFact[]): CancelTold | null {
  const kept = factsTold(told).filter((fact) => asked.includes(fact))
  return kept.length > 0 ? Object.fromEntries(kept.map((fact) => [fact, told?.[fact]])) : null
}

const IN_FRENCH: Readonly<Record<Exclude<SaidFact, 'notice' | 'proofAt' | 'via'>, string>> = {
  certificate: 'certificat médical fourni',
  justified: 'justificatif fourni',
  announced: 'annoncée par la famille',
  phoned: 'la famille a appelé',
  letter: 'la famille a écrit',
}
const BY = {
  portal: 'par le portail',
  phone: 'par téléphone',
  email: 'par courriel',
  letter: 'par courrier',
  desk: 'au guichet',
}

/** « Certificat médical fourni, remis le mercredi 9 décembre ». */
export const toldInFrench = (told: CancelTold): string =>
  capital(
    factsTold(told)
      .map((fact) => {
        if (fact === 'via') return told.via ? BY[told.via] : ''
        if (fact === 'notice') return told.notice ? `signalée le ${dayInWords(told.notice)}` : ''
        if (fact === 'proofAt') return told.proofAt ? `remis le ${dayInWords(told.proofAt)}` : ''
        return IN_FRENCH[fact]
      })
      .join(', '),
  )

/** A family that cancels in the portal tells it by that, today; it is not believed of a proof, which staff see. */
export function saidFacts({ channel, reason, told }: CancelSaid, { calendar }: RuleContext, now: Date): GivenFacts {
  const byItself = channel === 'portal'
  const via = told?.via ?? (byItself ? 'portal' : undefined)
  return {
    channel,
    via,
    reason: reason ?? undefined,
    certificate: told?.certificate,
    justified: told?.justified,
    announced: byItself || told?.announced,
    phoned: told?.phoned === true || via === 'phone',
    letter: told?.letter === true || via === 'letter',
    notice: told?.notice ?? (byItself ? dayAt(now, calendar.timeZone) : undefined),
    proofAt: told?.proofAt ?? undefined,
  }
}

/** What could be told of a cancellation that this règlement asks, from the least to all of it, with its French words. */
export function tellable(context: RuleContext, now: Date): { words: string[]; told: CancelTold }[] {
  const asked = new Set(askedOfStaff(context))
  const today = dayAt(now, context.calendar.timeZone)
  const day = { notice: today, proofAt: today }
  const proofs: { word: string; told: CancelTold }[] = []
  if (asked.has('certificate')) proofs.push({ word: 'un certificat', told: { certificate: true } })
  if (asked.has('justified')) proofs.push({ word: 'un justificatif', told: { justified: true } })
  if (asked.has('letter')) proofs.push({ word: 'une lettre', told: { letter: true } })
  if (asked.has('phoned')) proofs.push({ word: 'un appel', told: { phoned: true } })
  if (asked.has('announced')) proofs.push({ word: 'une annonce', told: { announced: true } })
  const alone = proofs.map(({ word, told }) => ({ words: [word], told: { ...day, ...told } }))
  const together: CancelTold = Object.assign({ ...day }, ...proofs.map(({ told }) => told))
  const all = proofs.length > 1 ? [{ words: proofs.map(({ word }) => word), told: together }] : []
  const through = asked.has('via') ? BY_WAY.map(({ via, word }) => ({ words: [word], told: { ...together, via } })) : []
  return [...alone, ...all, ...through]
}

const BY_WAY = [
  { via: 'phone', word: 'un appel' },
  { via: 'email', word: 'un courriel' },
  { via: 'letter', word: 'une lettre' },
  { via: 'desk', word: 'un passage au guichet' },
] as const satisfies { via: Via; word: string }[]
