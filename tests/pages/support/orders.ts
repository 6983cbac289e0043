import type { OrderPartsFragment, OrderQuotePartsFragment } from '../../../web/src/generated/graphql.js'
import { canteen, id, louane, paid, regie } from './family.js'
import { wholeCents, ZERO_CENTS } from '../../../web/shared/money.js'
import { civilDay } from '../../../web/shared/day.js'

const no = { allowed: false, reason: null }

/** Two meals for Louane, 7,60 €, paid by the wallet. */
export const order: OrderPartsFragment = {
  id: id(61),
  number: 'C-2026-000123',
  totalCents: wholeCents(760),
  refundedCents: wholeCents(0),
  walletCents: wholeCents(760),
  cardCents: wholeCents(0),
  month: null,
  createdAt: '2026-11-24T09:00:00Z',
  state: paid,
  regie,
  lines: [
    {
      id: id(62),
      quantity: 2,
      situationName: 'Enfant commune',
      unitPriceCents: wholeCents(380),
      totalCents: wholeCents(760),
      service: canteen,
      beneficiary: louane,
    },
  ],
  bookings: ['2026-12-10', '2026-12-11'].map(civilDay).map((day, n) => ({
    id: id(51 + n),
    day,
    status: 'BOOKED',
    unbooked: false,
    priceCents: wholeCents(380),
    surchargeCents: wholeCents(0),
    cancelledAt: null,
    unavailableSentence: null,
    explanation: null,
    includedCents: null,
    serviceId: canteen.id,
    beneficiaryId: louane.id,
  })),
  can: { pay: no, payByCard: no, payByWallet: no, abandon: no },
}

/** The same order while it waits for its card. */
export const waitingOrder: OrderPartsFragment = {
  ...order,
  walletCents: wholeCents(0),
  cardCents: wholeCents(760),
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
  totalCents: wholeCents(380),
  unavailable: [],
  overlaps: [],
  regies: [
    {
      regie,
      totalCents: wholeCents(380),
      walletBalanceCents: wholeCents(860),
      careOnlyCents: wholeCents(0),
      careOnlyUnusedCents: wholeCents(0),
      missingCents: wholeCents(0),
      onInvoice: null,
      months: [],
      monthsCents: wholeCents(0),
      allCents: wholeCents(380),
      choices: [
        { method: 'WALLET', allowed: true, reason: null, walletCents: wholeCents(380), cardCents: wholeCents(0) },
        { method: 'CARD', allowed: true, reason: null, walletCents: wholeCents(0), cardCents: wholeCents(380) },
      ],
      afterMealCents: ZERO_CENTS,
      cancellationRule: 'Annulable sans frais jusqu’à l’avant-veille minuit.',
      lines: [
        {
          service: canteen,
          beneficiaryId: louane.id,
          beneficiaryName: 'Louane Dupont',
          unitPriceCents: wholeCents(380),
          included: false,
          byHours: false,
          afterMealCents: null,
          quantity: 1,
          totalCents: wholeCents(380),
          provisional: [],
          days: [
            {
              day: civilDay('2026-12-10'),
              priceCents: wholeCents(380),
              surchargeCents: wholeCents(0),
              cancellableUntil: '2026-12-08T22:59:59Z',
            },
          ],
        },
      ],
    },
  ],
}
