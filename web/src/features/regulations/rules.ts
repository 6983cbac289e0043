import type { ServiceRulesQuery } from '@generated'

type Commune = ServiceRulesQuery['communes'][number]

export interface Price {
  situation: string
  sentence: string
  sample: boolean
}

/** What each situation of a commune pays for a service, whether the tariff or the rules make the price. */
export const pricesOf = (commune: Commune, service: { id: string }): Price[] =>
  commune.situations.flatMap(({ name, prices }) =>
    prices
      .filter((price) => price.service.id === service.id)
      .map(({ sentence, sample }) => ({ situation: name, sentence, sample })),
  )

/** The commune named in the address, the family's own, or the first. */
export const communeShown = (communes: readonly Commune[], asked: unknown, own: string | null): Commune | null =>
  communes.find((c) => c.id === asked) ?? communes.find((c) => c.id === own) ?? communes[0] ?? null
