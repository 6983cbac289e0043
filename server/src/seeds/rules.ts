import type { Rules } from '../modules/regulations/index.js'
import type { SeededCommune, SeededService } from './communes.js'

/** Booked and cancelled until 9:00 on the service day before. */
const usual: Rules = {
  book: [{ until: { back: 1, unit: 'service', time: '09:00' }, surchargeCents: 0 }],
  cancel: { until: { back: 1, unit: 'service', time: '09:00' } },
}

/** « Réservation tardive garderie »: still possible until 9:00 the same day, for one euro more. */
const late: Rules = {
  ...usual,
  book: [...usual.book, { until: { back: 0, unit: 'calendar', time: '09:00' }, surchargeCents: 100 }],
}

export const rulesOf = (commune: SeededCommune, service: SeededService): Rules =>
  commune.slug === 'aiguilhe' && service.kind === 'EVENING_CARE' ? late : usual
