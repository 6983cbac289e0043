/** Where the rows of a section are found: a column of its table, and what its values are the ids of. */
export interface Section {
  /** The table: also the key of the section in the JSON. */
  table: string
  title: string
  by: string
  /** The account itself, the people it answers for, or the rows of a section above. */
  of: 'account' | 'children' | (string & {})
  /** The column of the section above that is looked for; its id, when not said. */
  from?: string
}

const of = (table: string, title: string): Section => ({ table, title, by: 'accountId', of: 'account' })
const ofChildren = (table: string, title: string): Section => ({ table, title, by: 'beneficiaryId', of: 'children' })
const under = (table: string, title: string, by: string, above: string, from?: string): Section => ({
  ...{ table, title, by, of: above },
  ...(from ? { from } : {}),
})

/**
 * What a family receives of itself, in order: each section is read after those that it hangs from. Of a child, what is the child's; never what
 * another parent gave, booked or paid.
 */
export const SECTIONS: readonly Section[] = [
  { table: 'account', title: 'Votre compte', by: 'id', of: 'account' },
  of('session', 'Appareils connectés'),
  of('known_device', 'Appareils connus'),
  of('account_link', 'Liens envoyés par courriel'),
  of('second_factor', 'Double authentification'),
  of('external_identity', 'Identités reliées'),
  of('agenda_link', 'Adresse secrète de votre agenda'),
  of('data_export', 'Copies de vos données'),
  of('staff_member', 'Rôles d’agent'),
  of('filiation', 'Vos filiations'),
  { table: 'beneficiary', title: 'Les personnes inscrites', by: 'id', of: 'children' },
  ofChildren('class_enrolment', 'Classes'),
  of('service_access', 'Vos accès aux services'),
  under('access_notice', 'Fins d’accès annoncées', 'accessId', 'service_access'),
  of('entitlement', 'Tarifs auxquels vous avez droit'),
  of('decision', 'Décisions de la mairie'),
  of('opened_line', 'Demandes ouvertes'),
  of('supporting_document', 'Vos pièces justificatives'),
  under('document_notice', 'Fins de pièces annoncées', 'documentId', 'supporting_document'),
  of('fact_change', 'Modifications à vérifier'),
  of('custom_value', 'Informations demandées par votre commune'),
  of('family_quotient', 'Quotients familiaux'),
  of('family_import_effect', 'Ce qu’une reprise de fichier a écrit'),
  of('opening_balance', 'Soldes repris'),
  of('orders', 'Vos commandes'),
  under('order_line', 'Lignes de vos commandes', 'orderId', 'orders'),
  of('booking', 'Vos réservations'),
  under('absence_credit', 'Absences créditées', 'bookingId', 'booking'),
  of('waiting_request', 'Demandes en attente'),
  of('standing_booking', 'Réservations récurrentes'),
  ofChildren('attendance_record', 'Présences'),
  ofChildren('attendance_mark', 'Pointages'),
  ofChildren('attendance_note', 'Notes du registre'),
  of('wallet', 'Vos porte-monnaie'),
  under('ledger_account', 'Comptes de vos porte-monnaie', 'walletId', 'wallet'),
  under('ledger_entry', 'Mouvements de vos porte-monnaie', 'ledgerAccountId', 'ledger_account'),
  under('ledger_transaction', 'Opérations de ces mouvements', 'id', 'ledger_entry', 'transactionId'),
  under('balance_reminder', 'Rappels de solde', 'walletId', 'wallet'),
  under('reminder_pause', 'Relances suspendues', 'walletId', 'wallet'),
  of('top_up', 'Recharges'),
  of('payment', 'Paiements par carte'),
  under('dispute', 'Paiements contestés', 'paymentId', 'payment'),
  of('desk_payment', 'Paiements au guichet'),
  under('desk_decision', 'Décisions sur ces paiements', 'deskPaymentId', 'desk_payment'),
  under('debt_recovery', 'Dettes récupérées', 'deskPaymentId', 'desk_payment'),
  of('receipt', 'Reçus'),
  of('refund', 'Remboursements'),
  under('refund_part', 'Parts de remboursements', 'refundId', 'refund'),
  under('refund_line', 'Lignes de remboursements', 'refundId', 'refund'),
  of('invoice', 'Factures et avoirs'),
  under('invoice_line', 'Lignes de factures', 'invoiceId', 'invoice'),
  under('invoice_booking', 'Réservations facturées', 'invoiceId', 'invoice'),
  under('invoice_payment', 'Règlements de factures', 'invoiceId', 'invoice'),
  under('invoice_reminder', 'Relances', 'invoiceId', 'invoice'),
  under('invoice_credit', 'Avoirs demandés', 'invoiceId', 'invoice'),
  under('invoice_handover', 'Factures transmises au comptable', 'invoiceId', 'invoice'),
  of('enrolment_fee', 'Frais d’inscription'),
]

const SETTINGS = 'how the town hall or the agglomeration set itself up: no family is in it'
const TOTALS = 'numbers and sums of a régie, of no family'
const LATER = 'gone in days, and of no other data than what the export gives from its table'
const list = (names: string, why: string) => names.split(' ').map((name) => [name, why] as const)

/** Tables that an export does not read, and why. */
export const NOT_EXPORTED: Readonly<Record<string, string>> = Object.fromEntries([
  ...list(
    'agglomeration commune school school_break school_class school_class_level school_year service service_cost service_day situation ' +
      'situation_document situation_service document_type custom_field regie regie_account_code regie_identity regie_payment_settings ' +
      'regulation regulation_approval regulation_withdrawal tariff tariff_publication closure bank_statement_format identity_provider ' +
      'school_year_preparation prepared_access prepared_class prepared_enrolment retention_setting retention_report',
    SETTINGS,
  ),
  ...list(
    'bank_line cash_closing closed_period deposit deposit_series earning invoice_run invoice_series payout payout_line receipt_series',
    TOTALS,
  ),
  ...list(
    'family_import family_import_line family_import_progress',
    'a file of the town hall, erased after 30 days: what it wrote is given',
  ),
  ...list('outbox change webhook_delivery made_once', LATER),
  ...list(
    'external_event sandbox_session sandbox_refund',
    'numbers of the payment provider, of payments that are given',
  ),
  ...list('local_mail', 'a mailbox to try the product, where no mail leaves'),
  ...list('api_client api_client_service api_token api_answer webhook', 'programs of the town hall, which are nobody'),
  ...list('first_opening staff_invitation regie_officer', 'of those who work for the town hall, as such'),
  ...list('sign_up_draft', 'before there is an account, for seven days, behind a cookie of that browser'),
  ...list('recovery_code sign_in_challenge', 'prints of secrets, and nothing else'),
  ...list(
    'departed_debtor',
    'who was invoiced, once the account is erased: nobody can ask for it by signing in any more',
  ),
  ...list('sent_sheet', 'files of rows that the staff sends, for a day'),
  ...list('dispute_decision', 'what the régie decides of its own money'),
  ...list('audit_event', 'given as what you did, and as who looked at your data'),
])
