import type { OrderPartsFragment, OrderQuotePartsFragment } from '../../../web/src/generated/graphql.js'
import { canteen, id, louane, paid, regie } from './family.js'

const no = { allowed: false, reason: null }

/** Two meals for Louane, 7,60 €, paid by the wallet. */
export const order: OrderPartsFragment = {
  id: id(61),
  number: 'C-2026-000123',
  totalCents: 760,
  refundedCents: 0,
  walletCents: 760,
  cardCents: 0,
  createdAt: '2026-11-24T09:00:00Z',
  state: paid,
  regie,
  lines: [
    {
      id: id(62),
      quantity: 2,
      situationName: 'Enfant commune',
      unitPriceCents: 380,
      totalCents: 760,
      service: canteen,
      beneficiary: louane,
    },
  ],
  bookings: ['2026-12-10', '2026-12-11'].map((day, n) => ({
    id: id(51 + n),
    day,
    status: 'BOOKED',
    unbooked: false,
    priceCents: 380,
    surchargeCents: 0,
    cancelledAt: null,
    unavailableSentence: null,
    serviceId: canteen.id,
    beneficiaryId: louane.id,
  })),
  can: { pay: no, payByCard: no, payByWallet: no, abandon: no },
}

/** The same order while it waits for its card. */
export const waitingOrder: OrderPartsFragment = {
  ...order,
  walletCents: 0,
  cardCents: 760,
  state: {
    code: 'WAITING',
    payer: 'NOBODY',
    label: 'À payer',
    title: 'Commande à payer',
    sentence: 'Vos places sont gardées : payez la commande pour les réserver.',
    secondsLeft: 900,
  },
  can: { ...order.can, pay: { allowed: true, reason: null }, payByCard: { allowed: true, reason: null } },
}

/** The price of one meal of Louane on 10 December. */
export const quote: OrderQuotePartsFragment = {
  totalCents: 380,
  unavailable: [],
  overlaps: [],
  regies: [
    {
      regie,
      totalCents: 380,
      walletBalanceCents: 860,
      careOnlyCents: 0,
      careOnlyUnusedCents: 0,
      missingCents: 0,
      choices: [
        { method: 'WALLET', allowed: true, reason: null, walletCents: 380, cardCents: 0 },
        { method: 'CARD', allowed: true, reason: null, walletCents: 0, cardCents: 380 },
      ],
      cancellationRule: 'Annulable sans frais jusqu’à l’avant-veille minuit.',
      lines: [
        {
          service: canteen,
          beneficiaryId: louane.id,
          beneficiaryName: 'Louane Dupont',
          unitPriceCents: 380,
          quantity: 1,
          totalCents: 380,
          days: [{ day: '2026-12-10', priceCents: 380, surchargeCents: 0, cancellableUntil: '2026-12-08T22:59:59Z' }],
        },
      ],
    },
  ],
}
