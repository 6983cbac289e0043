import * as v from 'valibot'
import type { Audience, BeneficiaryKind, Residence, SituationPartsFragment } from '@generated'
import { t } from './messages'

export const accessRequest = v.object({
  communeId: v.pipe(v.string(), v.nonEmpty(t('needCommune'))),
  situationId: v.pipe(v.string(), v.nonEmpty(t('needSituation'))),
  beneficiaries: v.pipe(v.array(v.string()), v.minLength(1, t('needBeneficiaries'))),
})
export type AccessRequestValues = v.InferInput<typeof accessRequest>
export const emptyRequest = (): AccessRequestValues => ({ communeId: '', situationId: '', beneficiaries: [] })

/** Whose it is by where they live; nothing of one that is everybody's. */
export const residenceSentence = (residence: Residence): string =>
  residence === 'ANY' ? '' : t(`residence.${residence}`)

/** Services of a situation that have no price yet, in one sentence each. */
export function pricesToCome({ services, prices }: Pick<SituationPartsFragment, 'services' | 'prices'>): string[] {
  const priced = new Set(prices.map(({ service }) => service.id))
  return services.filter(({ id }) => !priced.has(id)).map(({ name }) => t('priceToCome', { service: name }))
}

/** Beside a situation: whose it is, what its services cost, then the documents it asks for; one sentence for a screen reader. */
export function situationHint(
  situation: Pick<SituationPartsFragment, 'prices' | 'residence' | 'services'> & {
    requiredDocuments: readonly { label: string }[]
  },
): string | undefined {
  const { prices, requiredDocuments, residence } = situation
  const costs = prices.map(({ service, sentence, sample }) =>
    [t('priceOf', { service: service.name, price: sentence }), sample ? t('samplePrice') : '']
      .filter(Boolean)
      .join(' '),
  )
  const labels = requiredDocuments.map(({ label }) => label)
  const services = [...costs, ...pricesToCome(situation)]
  const said = [
    residenceSentence(residence),
    services.length > 0 ? `${services.join('. ')}.` : '',
    labels.length > 0 ? t('documentsAsked', { list: labels.join(', ') }) : '',
  ]
  return said.filter(Boolean).join(' ') || undefined
}

/** What inscriptions would cost for those who are ticked: of each of them, and of the family. */
export const feesFor = (
  situation: Pick<SituationPartsFragment, 'enrolmentFees'> | null | undefined,
  beneficiaryIds: readonly string[],
): SituationPartsFragment['enrolmentFees'] =>
  (situation?.enrolmentFees ?? []).filter(({ beneficiary }) => !beneficiary || beneficiaryIds.includes(beneficiary.id))

/** Someone who may be ticked; `kind` is unknown until the server has seen them. */
export interface Candidate {
  key: string
  name: string
  kind?: BeneficiaryKind
}
/** Why a beneficiary does not fit a situation, or null; the server has the last word. */
export function whyNotFor(audience: Audience | undefined, kind: BeneficiaryKind | undefined): string | null {
  if (!audience || !kind || audience === 'ANY' || audience === kind) return null
  return t(`audience.${audience}`)
}
