import type { ServiceRulesQuery } from '@generated'

type Commune = ServiceRulesQuery['communes'][number]

export interface Price {
  situation: string
  priceCents: number
  sample: boolean
}

/** What each situation of a commune pays for a service; nothing when the rules set the price themselves: they say it. */
export function pricesOf(commune: Commune, service: { id: string; usesTariff: boolean }): Price[] {
  if (!service.usesTariff) return []
  return commune.situations.flatMap(({ name, tariffs }) =>
    tariffs
      .filter((tariff) => tariff.service.id === service.id)
      .map(({ priceCents, sample }) => ({ situation: name, priceCents, sample })),
  )
}

/** The commune named in the address, the family's own, or the first. */
export const communeShown = (communes: readonly Commune[], asked: unknown, own: string | null): Commune | null =>
  communes.find((c) => c.id === asked) ?? communes.find((c) => c.id === own) ?? communes[0] ?? null
