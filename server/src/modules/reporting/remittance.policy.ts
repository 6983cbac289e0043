import { type Cents, minusCents, oppositeCents, plusCents, sumCents, ZERO_CENTS } from '../../platform/money.js'
import { ACCOUNTS, type LedgerCause, type LedgerKind } from '../wallet/index.js'
import type { Moved } from './totals.query.js'
import { CAUSES } from './ledger-names.policy.js'

export type SectionKey =
  'RECEIVED' | 'DEPOSITED' | 'CARD_PAYOUTS' | 'REFUNDS' | 'WALLETS' | 'ADVANCES' | 'REVENUE' | 'HELD' | 'CONTROL'

/** A total, and what finds its entries in the journal. */
export interface SheetLine {
  label: string
  amountCents: Cents
  kinds: LedgerKind[]
  causes: LedgerCause[]
  serviceId: string | null
}

export interface SheetSection {
  key: SectionKey
  title: string
  lines: SheetLine[]
  /** The sum of the lines, where it means something. */
  totalLabel: string | null
  totalCents: Cents | null
}

const MONEY: LedgerKind[] = ['CARD_CLEARING', 'CASH', 'CHEQUES', 'TRANSFERS', 'CESU']
const CAME_IN: LedgerCause[] = ['TOP_UP', 'CARD_PAYMENT', 'LATE_PAYMENT', 'DESK_TOP_UP', 'REVERSAL']
const PAYOUTS: LedgerCause[] = ['PAYOUT', 'PAYOUT_FAILED']
const GIVEN_BACK: LedgerCause[] = ['CANCELLATION', 'CLOSURE', 'ABSENCE', 'ABSENCE_REVERSED', 'ORDER_RELEASED']
const REVENUE: LedgerKind[] = ['EARNED_FOOD', 'EARNED_CARE', 'ENROLMENT_FEES', 'REMINDER_FEES']
const ALL_CAUSES = Object.keys(CAUSES) as LedgerCause[]
const METHOD: Partial<Record<LedgerKind, string>> = {
  CARD_CLEARING: 'Carte bancaire',
  CASH: 'Espèces',
  CHEQUES: 'Chèques',
  TRANSFERS: 'Virements',
  CESU: 'CESU',
}

/**
 * The état de versement of a period, from ledger entries only: money received by method apart from advances, advances apart
 * from the revenue that was earned. Each section that opens and closes agrees by itself.
 */
export function remittanceOf(moved: readonly Moved[]): SheetSection[] {
  const codes = new Map(moved.map((m) => [m.kind, m.accountCode]))
  const find = (kinds: LedgerKind[], causes?: LedgerCause[], serviceId?: string | null) =>
    moved.filter(
      (m) =>
        kinds.includes(m.kind) &&
        (!causes || (m.cause !== null && causes.includes(m.cause))) &&
        (serviceId === undefined || m.serviceId === serviceId),
    )
  const net = (rows: Moved[]) => sumCents(rows.map((m) => minusCents(m.creditCents, m.debitCents)))
  const opening = (kinds: LedgerKind[]) => sumCents(find(kinds).map((m) => m.openingCents))
  const signed = (amount: Cents, sign: 1 | -1) => (sign === 1 ? amount : oppositeCents(amount))
  const line = (label: string, kinds: LedgerKind[], causes: LedgerCause[], sign: 1 | -1 = 1): SheetLine => ({
    label,
    kinds,
    causes,
    serviceId: null,
    amountCents: signed(net(find(kinds, causes)), sign),
  })
  /** « 531 Caisse : espèces »: with the code of the account, for the comptable. */
  const held = (label: string, kind: LedgerKind, sign: 1 | -1): SheetLine => ({
    ...line(`${codes.get(kind) ?? ACCOUNTS[kind].code} ${label}`, [kind], []),
    amountCents: signed(plusCents(opening([kind]), net(find([kind]))), sign),
  })
  /** Only where a balance was ever taken over from another software. */
  const tookOver = find(['OPENING']).length > 0 ? ['Soldes repris d’un autre logiciel'] : []
  /** Only where invoices were ever issued. */
  const invoiced = find(['RECEIVABLE']).length > 0 ? ['Factures payées, avoirs'] : []
  /** Only where an inscription, or a reminder, ever cost something. */
  const fees = (
    [
      ['Frais d’inscription', 'ENROLMENT_FEES'],
      ['Frais de relance', 'REMINDER_FEES'],
    ] as const
  ).filter(([, kind]) => find([kind]).length > 0)
  const section = (key: SectionKey, title: string, lines: SheetLine[], totalLabel: string | null): SheetSection => ({
    key,
    title,
    lines,
    totalLabel,
    totalCents: totalLabel ? sumCents(lines.map((l) => l.amountCents)) : null,
  })
  /** From what was there to what is there: every cause is in one line, the last takes those that no other names. */
  const flow = (kind: LedgerKind, steps: [string, LedgerCause[]][]): SheetLine[] => {
    const named = steps.flatMap(([, causes]) => causes)
    const rest = line(
      'Autres mouvements',
      [kind],
      ALL_CAUSES.filter((c) => !named.includes(c)),
    )
    return [
      { ...line('Au début de la période', [kind], []), amountCents: opening([kind]) },
      ...steps.map(([label, causes]) => line(label, [kind], causes)),
      ...(rest.amountCents === 0 ? [] : [rest]),
    ]
  }
  const services = [...new Map(moved.filter((m) => m.serviceId).map((m) => [m.serviceId, m.serviceName])).entries()]
  return [
    section(
      'RECEIVED',
      'Encaissements par moyen de paiement',
      MONEY.map((kind) => line(METHOD[kind] ?? '', [kind], CAME_IN, -1)),
      'Total encaissé',
    ),
    section(
      'DEPOSITED',
      'Dépôts au Trésor',
      [
        ...MONEY.slice(1).map((kind) => line(METHOD[kind] ?? '', [kind], ['DEPOSIT', 'TRANSFER_RECEIVED'])),
        line('Chèques rejetés par la banque', ['BANK'], ['CHEQUE_BOUNCED'], -1),
      ],
      'Total déposé',
    ),
    section(
      'CARD_PAYOUTS',
      'Reversements du prestataire de carte',
      [line('Cartes reversées', ['CARD_CLEARING'], PAYOUTS), line('Frais retenus', ['FEES'], PAYOUTS)],
      'Arrivé au compte au Trésor',
    ),
    section(
      'REFUNDS',
      'Remboursements et contestations',
      [
        line('Remboursements demandés', ['REFUND_DUE'], ['REFUND_ASKED']),
        line('Remboursements payés', ['REFUND_DUE'], ['REFUND_PAID'], -1),
        line('Remboursements revenus', ['WALLET'], ['REFUND_RETURNED']),
        line('Paiements contestés', ['DISPUTED'], ['DISPUTE_OPENED'], -1),
        line('Contestations closes', ['DISPUTED'], ['DISPUTE_WON', 'DISPUTE_LOST']),
        line('Gestes et abandons', ['WRITE_OFF'], ALL_CAUSES, -1),
      ],
      null,
    ),
    section(
      'ADVANCES',
      'Avances : repas payés, pas encore servis',
      flow('ADVANCE', [
        ['Reçues', ['ORDER', 'CARD_PAYMENT']],
        ['Rendues', GIVEN_BACK],
        ['Devenues recette', ['EARNED']],
      ]),
      'À la fin de la période',
    ),
    section(
      'WALLETS',
      'Porte-monnaie des familles',
      flow('WALLET', [
        ...tookOver.map((label): [string, LedgerCause[]] => [label, ['OPENING_BALANCE', 'OPENING_REVERSED']]),
        ['Rechargés', ['TOP_UP', 'LATE_PAYMENT', 'DESK_TOP_UP']],
        ['Encaissements annulés, chèques rejetés', ['REVERSAL', 'CHEQUE_BOUNCED', 'DEBT_RECOVERED']],
        ['Dépensés en commandes', ['ORDER']],
        ['Rendus aux familles', GIVEN_BACK],
        ...invoiced.map((label): [string, LedgerCause[]] => [label, ['INVOICE', 'INVOICE_PAID']]),
        ['Remboursements demandés', ['REFUND_ASKED', 'REFUND_RETURNED']],
      ]),
      'À la fin de la période',
    ),
    section(
      'REVENUE',
      'Recettes acquises',
      [
        ...services.flatMap(([serviceId, name]) =>
          (['EARNED_FOOD', 'EARNED_CARE'] as const).map((kind) => ({
            label: `${name} : ${kind === 'EARNED_FOOD' ? 'repas' : 'garde'}`,
            amountCents: net(find([kind], undefined, serviceId)),
            kinds: [kind],
            causes: [],
            serviceId,
          })),
        ),
        ...fees.map(([label, kind]) => line(label, [kind], [])),
      ],
      'Total des recettes acquises',
    ),
    section(
      'HELD',
      'Sommes détenues à la fin de la période',
      ([...MONEY, 'DISPUTED', 'BANK'] as LedgerKind[]).map((kind) => held(ACCOUNTS[kind].label, kind, -1)),
      'Total détenu',
    ),
    section(
      'CONTROL',
      'Ce que ces sommes doivent',
      [
        held(ACCOUNTS.WALLET.label, 'WALLET', 1),
        held(ACCOUNTS.ADVANCE.label, 'ADVANCE', 1),
        held(ACCOUNTS.REFUND_DUE.label, 'REFUND_DUE', 1),
        ...invoiced.map(() => held(ACCOUNTS.RECEIVABLE.label, 'RECEIVABLE', 1)),
        {
          ...line('Recettes acquises depuis l’ouverture', REVENUE, []),
          amountCents: plusCents(opening(REVENUE), net(find(REVENUE))),
        },
        held('Frais du prestataire de carte', 'FEES', 1),
        held('Gestes et abandons de créance', 'WRITE_OFF', 1),
        ...tookOver.map(() => held(ACCOUNTS.OPENING.label, 'OPENING', 1)),
      ],
      'Total',
    ),
  ]
}

/** What is held less what it owes: zero, or something is wrong. */
export function differenceOf(sections: readonly SheetSection[]): Cents {
  const total = (key: SectionKey) => sections.find((s) => s.key === key)?.totalCents ?? ZERO_CENTS
  return minusCents(total('HELD'), total('CONTROL'))
}
