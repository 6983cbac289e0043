/** Members of the interfaces of schema.graphql, so that `... on Refusal { message }` finds them. Checked by its spec. */
export default {
  Refusal: [
    'SignUpRefused',
    'SignInRefused',
    'LinkRefused',
    'FamilyRefused',
    'AccessRefused',
    'DocumentRefused',
    'CalendarRefused',
    'OrderRefused',
    'CancellationRefused',
    'TopUpRefused',
    'AttendanceRefused',
    'PaymentSettingsRefused',
    'RegulationRefused',
    'RefundRefused',
    'DisputeRefused',
    'LeavingRefused',
    'ClosingRefused',
    'BankLinesRefused',
    'DeskRefused',
  ],
}
