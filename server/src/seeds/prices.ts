import type { SeededCommune, SeededService, SeededSituation } from './communes.js'

export interface SeededPrice {
  priceCents: number
  /** The share of the food, which no tax credit covers: a sample everywhere. */
  foodCents: number
  /** True for a price that no commune has published: the guide gives only one. */
  sample: boolean
}

const sample = (priceCents: number, foodCents: number): SeededPrice => ({ priceCents, foodCents, sample: true })

/** Prices of a meal by situation; what is not listed costs what an adult or a child does. */
const MEALS: Record<string, SeededPrice> = {
  'Enfant commune': sample(380, 190),
  'Enfant hors commune': sample(460, 190),
  'Commune 3 enfants': sample(340, 190),
  'Hors commune 3 enfants': sample(400, 190),
  'Résidents commune': sample(380, 190),
  'Résidents hors commune': sample(460, 190),
  '1 parent travaillant à Brives': sample(410, 190),
  'Hors commune': sample(480, 190),
  'Résident commune': sample(390, 190),
  'Tarif réduit': sample(220, 190),
}

/** What a situation pays for one unit of a service; null when it gives no right to it. */
export function priceOf(
  commune: SeededCommune,
  service: SeededService,
  situation: SeededSituation,
): SeededPrice | null {
  if (situation.name === 'Réservation tardive garderie') return service.kind === 'EVENING_CARE' ? sample(180, 0) : null
  if (service.kind === 'CANTEEN') {
    // the guide: « Réservation de repas Cantines Aiguilhe, prix unitaire 3,80 € »
    if (commune.slug === 'aiguilhe') return { priceCents: 380, foodCents: 190, sample: false }
    return MEALS[situation.name] ?? (situation.audience === 'ADULT' ? sample(620, 310) : sample(380, 190))
  }
  if (situation.audience === 'ADULT') return null
  if (service.kind === 'WEDNESDAY') return sample(1_250, 310)
  return service.kind === 'MORNING_CARE' ? sample(120, 0) : sample(180, 0)
}
