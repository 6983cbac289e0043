import type { LimitRule, Policy } from '../modules/regulations/index.js'
import type { SeededCommune, SeededService } from './communes.js'

const dayBefore: LimitRule = { back: 1, unit: 'service', at: '09:00' }

/** Booked and cancelled until 9:00 on the service day before. */
const usual: Policy = {
  language: 1,
  name: 'Règlement d’exemple',
  services: { service: { actions: { book: [{ until: dayBefore }], cancel: [{ until: dayBefore }] } } },
}

/** « Réservation tardive garderie »: still possible until 9:00 the same day, for one euro more. */
const late: Policy = {
  ...usual,
  services: {
    service: {
      actions: {
        book: [
          { until: dayBefore },
          {
            id: 'late',
            label: 'réservation tardive',
            until: { at: '09:00' },
            outcome: 'acceptLate',
            modifiers: [{ add: 100, label: 'réservation tardive' }],
          },
        ],
        cancel: [{ until: dayBefore }],
      },
    },
  },
}

export const policyOf = (commune: SeededCommune, service: SeededService): Policy =>
  commune.slug === 'aiguilhe' && service.kind === 'EVENING_CARE' ? late : usual
