import * as v from 'valibot'
import type { Audience, BeneficiaryKind, SituationPartsFragment } from '@generated'
import { documentKindWord } from '../enums/family'
import { t } from './words'

export const accessRequest = v.object({
  communeId: v.pipe(v.string(), v.nonEmpty(t('needCommune'))),
  situationId: v.pipe(v.string(), v.nonEmpty(t('needSituation'))),
  beneficiaries: v.pipe(v.array(v.string()), v.minLength(1, t('needBeneficiaries'))),
})
export type AccessRequestValues = v.InferInput<typeof accessRequest>
export const emptyRequest = (): AccessRequestValues => ({ communeId: '', situationId: '', beneficiaries: [] })

/** Beside a situation: what its services cost, then the documents it asks for; one sentence for a screen reader. */
export function situationHint({
  prices,
  requiredDocuments,
}: Pick<SituationPartsFragment, 'prices' | 'requiredDocuments'>): string | undefined {
  const costs = prices.map(({ service, sentence, sample }) =>
    [t('priceOf', { service: service.name, price: sentence }), sample ? t('samplePrice') : '']
      .filter(Boolean)
      .join(' '),
  )
  const kinds = requiredDocuments.map((kind) => documentKindWord(kind).toLocaleLowerCase('fr'))
  const said = [
    costs.length > 0 ? `${costs.join('. ')}.` : '',
    kinds.length > 0 ? t('documentsAsked', { list: kinds.join(', ') }) : '',
  ]
  return said.filter(Boolean).join(' ') || undefined
}

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
