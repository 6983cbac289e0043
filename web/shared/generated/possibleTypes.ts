
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AcceptStaffInvitationResult": [
      "LinkRefused",
      "SignedIn"
    ],
    "AddBeneficiaryResult": [
      "FamilyRefused",
      "Filiation"
    ],
    "AddClosureResult": [
      "CalendarRefused",
      "Closure"
    ],
    "AddSecondFactorResult": [
      "SecondFactorAdded",
      "SecondFactorRefused"
    ],
    "AnswerRequestResult": [
      "RequestAnswered",
      "RequestNotAnswered"
    ],
    "ApiClientResult": [
      "ApiClientRefused",
      "ApiClientSaved"
    ],
    "AskDataExportResult": [
      "DataExport",
      "DataExportRefused"
    ],
    "BankLinesResult": [
      "BankLinesRefused",
      "PayoutReport"
    ],
    "CancelBookingsResult": [
      "BookingsCancelled",
      "CancellationRefused"
    ],
    "CancellationNoteQuoteResult": [
      "CancellationNoteQuote",
      "CancellationNoteRefused"
    ],
    "CashClosingResult": [
      "CashClosing",
      "DeskRefused"
    ],
    "ChangeAccessResult": [
      "AccessChanged",
      "AccessRefused"
    ],
    "ChangeAgglomerationResult": [
      "AgglomerationRefused",
      "AgglomerationSetup"
    ],
    "ChangeBookingResult": [
      "BookingChanged",
      "BookingNotChanged"
    ],
    "ChangeCommuneIdentityResult": [
      "CommuneIdentity",
      "CommuneIdentityRefused"
    ],
    "ChangePasswordResult": [
      "LinkRefused",
      "PasswordChanged"
    ],
    "ChangeStandingBookingResult": [
      "StandingBookingSaved",
      "StandingRefused"
    ],
    "ClassesAddedResult": [
      "ClassesAdded",
      "SchoolSetupRefused"
    ],
    "CloseAccountResult": [
      "AccountLeaving",
      "LeavingRefused"
    ],
    "ClosePeriodResult": [
      "ClosedPeriod",
      "ClosingRefused"
    ],
    "CommuneSetupResult": [
      "CommuneRefused",
      "CommuneSetup"
    ],
    "CompleteSignUpResult": [
      "SignUpReceived",
      "SignUpRefused"
    ],
    "ConfirmAllocationResult": [
      "AllocationConfirmed",
      "RequestNotAnswered"
    ],
    "ConfirmEmailResult": [
      "EmailConfirmed",
      "LinkRefused"
    ],
    "CreateStandingBookingResult": [
      "StandingBookingSaved",
      "StandingRefused"
    ],
    "CreditResult": [
      "CreditRefused",
      "InvoiceCredited"
    ],
    "CustomFieldResult": [
      "CustomFieldRefused",
      "CustomFieldSetup"
    ],
    "CustomValueResult": [
      "CustomValue",
      "CustomValueRefused"
    ],
    "DecideAccessResult": [
      "AccessRefused",
      "ServiceAccess"
    ],
    "DecideAccountResult": [
      "AccessRefused",
      "AccountDecided"
    ],
    "DecideChangeResult": [
      "ChangeRefused",
      "FactChange"
    ],
    "DecideDisputeResult": [
      "DisputeDecided",
      "DisputeRefused"
    ],
    "DecidePublicationResult": [
      "Regulation",
      "RegulationApproval",
      "RegulationRefused"
    ],
    "DepositResult": [
      "Deposit",
      "DeskRefused"
    ],
    "DescribeDocumentResult": [
      "DocumentRefused",
      "SupportingDocument"
    ],
    "DeskPaymentResult": [
      "DeskPayment",
      "DeskRefused"
    ],
    "DocumentTypeResult": [
      "DocumentTypeRefused",
      "DocumentTypeSetup"
    ],
    "DropImportResult": [
      "ImportDropped",
      "ImportRefused"
    ],
    "EndAccessResult": [
      "AccessEnded",
      "AccessRefused"
    ],
    "HandOverResult": [
      "HandoverRefused",
      "InvoicesHandedOver"
    ],
    "ImportResult": [
      "FamilyImport",
      "ImportRefused"
    ],
    "IssueInvoicesResult": [
      "InvoicesIssued",
      "IssueRefused"
    ],
    "JoinWaitingListResult": [
      "WaitingListJoined",
      "WaitingRefused"
    ],
    "LinkIdentityResult": [
      "IdentityLinked",
      "IdentityRefused"
    ],
    "MakeAgendaLinkResult": [
      "AgendaLinkMade",
      "AgendaLinkRefused"
    ],
    "MarkTransfersResult": [
      "RefundRefused",
      "TransfersMarked"
    ],
    "MoveRequestResult": [
      "RequestMoved",
      "RequestNotAnswered"
    ],
    "NoteCancellationResult": [
      "CancellationNoteRefused",
      "CancellationNoted"
    ],
    "OpenConsoleResult": [
      "LinkRefused",
      "SignedIn"
    ],
    "OpenInstallResult": [
      "FirstOpeningRefused",
      "SignedIn"
    ],
    "PayInvoiceResult": [
      "InvoicePaid",
      "PayInvoiceRefused"
    ],
    "PaymentSettingsResult": [
      "PaymentSettings",
      "PaymentSettingsRefused"
    ],
    "PlaceChildrenResult": [
      "ChildrenPlaced",
      "PlacementRefused"
    ],
    "PlaceOrderResult": [
      "OrderPlaced",
      "OrderRefused"
    ],
    "PrepareYearResult": [
      "YearPreparation",
      "YearRefused"
    ],
    "PublishForSeveralResult": [
      "RegulationRefused",
      "RegulationsPublished"
    ],
    "PublishRegulationResult": [
      "Regulation",
      "RegulationRefused",
      "RegulationWaits"
    ],
    "PublishTariffsResult": [
      "TariffPublication",
      "TariffsRefused"
    ],
    "RecordAttendanceResult": [
      "AttendanceRefused",
      "AttendanceSheet"
    ],
    "RefundResult": [
      "RefundMade",
      "RefundRefused"
    ],
    "Refusal": [
      "AccessRefused",
      "AgendaLinkRefused",
      "AgglomerationRefused",
      "ApiClientRefused",
      "AttendanceRefused",
      "BankLinesRefused",
      "BookingNotChanged",
      "CalendarRefused",
      "CancellationNoteRefused",
      "CancellationRefused",
      "ChangeRefused",
      "ClosingRefused",
      "CommuneIdentityRefused",
      "CommuneRefused",
      "CreditRefused",
      "CustomFieldRefused",
      "CustomValueRefused",
      "DataExportRefused",
      "DecisionRefused",
      "DeskRefused",
      "DisputeRefused",
      "DocumentRefused",
      "DocumentTypeRefused",
      "FamilyRefused",
      "FirstOpeningRefused",
      "HandoverRefused",
      "IdentityProviderRefused",
      "IdentityRefused",
      "ImportRefused",
      "IssueRefused",
      "LeavingRefused",
      "LinkRefused",
      "LogoNotRemoved",
      "OrderRefused",
      "PayInvoiceRefused",
      "PaymentSettingsRefused",
      "PlacementRefused",
      "PriceApprovalRefused",
      "QuotientRefused",
      "RefundRefused",
      "RegieRefused",
      "RegulationRefused",
      "ReminderRefused",
      "RequestNotAnswered",
      "RetentionRefused",
      "SchoolSetupRefused",
      "SecondFactorRefused",
      "ServiceSetupRefused",
      "SignInRefused",
      "SignUpRefused",
      "SituationSetupRefused",
      "StaffRefused",
      "StandingRefused",
      "TariffsRefused",
      "TopUpRefused",
      "WaitingRefused",
      "WebhookRefused",
      "YearRefused"
    ],
    "RegieSetupResult": [
      "RegieRefused",
      "RegieSetup"
    ],
    "ReminderResult": [
      "ReminderRefused",
      "RemindersChanged"
    ],
    "RemoveBeneficiaryResult": [
      "BeneficiaryRemoved",
      "FamilyRefused"
    ],
    "RemoveClosureResult": [
      "CalendarRefused",
      "ClosureRemoved"
    ],
    "RemoveDocumentResult": [
      "DocumentRefused",
      "DocumentRemoved"
    ],
    "RemoveLogoResult": [
      "LogoNotRemoved",
      "LogoRemoved"
    ],
    "RemoveSecondFactorResult": [
      "SecondFactorRefused",
      "SecondFactorRemoved"
    ],
    "RenewRecoveryCodesResult": [
      "RecoveryCodesMade",
      "SecondFactorRefused"
    ],
    "RequestAccessResult": [
      "AccessRefused",
      "AccessRequested"
    ],
    "ReviewDocumentResult": [
      "DocumentRefused",
      "SupportingDocument"
    ],
    "SaveRegulationResult": [
      "Regulation",
      "RegulationRefused"
    ],
    "SaveSignUpResult": [
      "SignUpDraft",
      "SignUpRefused"
    ],
    "SchoolClassResult": [
      "SchoolClass",
      "SchoolSetupRefused"
    ],
    "SchoolResult": [
      "School",
      "SchoolSetupRefused"
    ],
    "ServiceCostResult": [
      "TariffService",
      "TariffsRefused"
    ],
    "ServiceSetupResult": [
      "ServiceSetup",
      "ServiceSetupRefused"
    ],
    "SetCapacityResult": [
      "CalendarRefused",
      "CapacitySet"
    ],
    "SetFamilyQuotientResult": [
      "QuotientRefused",
      "QuotientSet"
    ],
    "SetIdentityProviderResult": [
      "IdentityProviderRefused",
      "IdentityProviderSettings"
    ],
    "SetPriceApprovalResult": [
      "PriceApproval",
      "PriceApprovalRefused"
    ],
    "SetRetentionResult": [
      "RetentionRefused",
      "RetentionRule"
    ],
    "SettleNoteResult": [
      "AttendanceNote",
      "AttendanceRefused"
    ],
    "SignInByIdentityResult": [
      "SecondFactorAsked",
      "ShownIdentity",
      "SignInRefused",
      "SignedIn"
    ],
    "SignInResult": [
      "SecondFactorAsked",
      "SignInRefused",
      "SignedIn"
    ],
    "SituationSetupResult": [
      "SituationSetup",
      "SituationSetupRefused"
    ],
    "StaffResult": [
      "StaffChanged",
      "StaffRefused"
    ],
    "StandingPreviewResult": [
      "StandingPlan",
      "StandingRefused"
    ],
    "StartPasskeyResult": [
      "PasskeyStarted",
      "SecondFactorRefused"
    ],
    "StartTotpResult": [
      "SecondFactorRefused",
      "TotpStarted"
    ],
    "StopStandingBookingResult": [
      "StandingBookingSaved",
      "StandingRefused"
    ],
    "TakeBackDecisionResult": [
      "DecisionRefused",
      "DecisionTakenBack"
    ],
    "TopUpResult": [
      "TopUpRefused",
      "TopUpStarted"
    ],
    "TransfersReceivedResult": [
      "DeskRefused",
      "TransfersReceived"
    ],
    "UndoDecisionsResult": [
      "DecisionRefused",
      "DecisionsUndone"
    ],
    "UndoYearResult": [
      "YearRefused",
      "YearUndone"
    ],
    "UnlinkIdentityResult": [
      "IdentityRefused",
      "IdentityUnlinked"
    ],
    "WebhookResult": [
      "WebhookRefused",
      "WebhookSaved"
    ],
    "WithdrawHandoverResult": [
      "HandoverRefused",
      "HandoverWithdrawn"
    ],
    "WithdrawRegulationResult": [
      "RegulationRefused",
      "RegulationWithdrawn"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AcceptStaffInvitationResult": [
      "LinkRefused",
      "SignedIn"
    ],
    "AddBeneficiaryResult": [
      "FamilyRefused",
      "Filiation"
    ],
    "AddClosureResult": [
      "CalendarRefused",
      "Closure"
    ],
    "AddSecondFactorResult": [
      "SecondFactorAdded",
      "SecondFactorRefused"
    ],
    "AnswerRequestResult": [
      "RequestAnswered",
      "RequestNotAnswered"
    ],
    "ApiClientResult": [
      "ApiClientRefused",
      "ApiClientSaved"
    ],
    "AskDataExportResult": [
      "DataExport",
      "DataExportRefused"
    ],
    "BankLinesResult": [
      "BankLinesRefused",
      "PayoutReport"
    ],
    "CancelBookingsResult": [
      "BookingsCancelled",
      "CancellationRefused"
    ],
    "CancellationNoteQuoteResult": [
      "CancellationNoteQuote",
      "CancellationNoteRefused"
    ],
    "CashClosingResult": [
      "CashClosing",
      "DeskRefused"
    ],
    "ChangeAccessResult": [
      "AccessChanged",
      "AccessRefused"
    ],
    "ChangeAgglomerationResult": [
      "AgglomerationRefused",
      "AgglomerationSetup"
    ],
    "ChangeBookingResult": [
      "BookingChanged",
      "BookingNotChanged"
    ],
    "ChangeCommuneIdentityResult": [
      "CommuneIdentity",
      "CommuneIdentityRefused"
    ],
    "ChangePasswordResult": [
      "LinkRefused",
      "PasswordChanged"
    ],
    "ChangeStandingBookingResult": [
      "StandingBookingSaved",
      "StandingRefused"
    ],
    "ClassesAddedResult": [
      "ClassesAdded",
      "SchoolSetupRefused"
    ],
    "CloseAccountResult": [
      "AccountLeaving",
      "LeavingRefused"
    ],
    "ClosePeriodResult": [
      "ClosedPeriod",
      "ClosingRefused"
    ],
    "CommuneSetupResult": [
      "CommuneRefused",
      "CommuneSetup"
    ],
    "CompleteSignUpResult": [
      "SignUpReceived",
      "SignUpRefused"
    ],
    "ConfirmAllocationResult": [
      "AllocationConfirmed",
      "RequestNotAnswered"
    ],
    "ConfirmEmailResult": [
      "EmailConfirmed",
      "LinkRefused"
    ],
    "CreateStandingBookingResult": [
      "StandingBookingSaved",
      "StandingRefused"
    ],
    "CreditResult": [
      "CreditRefused",
      "InvoiceCredited"
    ],
    "CustomFieldResult": [
      "CustomFieldRefused",
      "CustomFieldSetup"
    ],
    "CustomValueResult": [
      "CustomValue",
      "CustomValueRefused"
    ],
    "DecideAccessResult": [
      "AccessRefused",
      "ServiceAccess"
    ],
    "DecideAccountResult": [
      "AccessRefused",
      "AccountDecided"
    ],
    "DecideChangeResult": [
      "ChangeRefused",
      "FactChange"
    ],
    "DecideDisputeResult": [
      "DisputeDecided",
      "DisputeRefused"
    ],
    "DecidePublicationResult": [
      "Regulation",
      "RegulationApproval",
      "RegulationRefused"
    ],
    "DepositResult": [
      "Deposit",
      "DeskRefused"
    ],
    "DescribeDocumentResult": [
      "DocumentRefused",
      "SupportingDocument"
    ],
    "DeskPaymentResult": [
      "DeskPayment",
      "DeskRefused"
    ],
    "DocumentTypeResult": [
      "DocumentTypeRefused",
      "DocumentTypeSetup"
    ],
    "DropImportResult": [
      "ImportDropped",
      "ImportRefused"
    ],
    "EndAccessResult": [
      "AccessEnded",
      "AccessRefused"
    ],
    "HandOverResult": [
      "HandoverRefused",
      "InvoicesHandedOver"
    ],
    "ImportResult": [
      "FamilyImport",
      "ImportRefused"
    ],
    "IssueInvoicesResult": [
      "InvoicesIssued",
      "IssueRefused"
    ],
    "JoinWaitingListResult": [
      "WaitingListJoined",
      "WaitingRefused"
    ],
    "LinkIdentityResult": [
      "IdentityLinked",
      "IdentityRefused"
    ],
    "MakeAgendaLinkResult": [
      "AgendaLinkMade",
      "AgendaLinkRefused"
    ],
    "MarkTransfersResult": [
      "RefundRefused",
      "TransfersMarked"
    ],
    "MoveRequestResult": [
      "RequestMoved",
      "RequestNotAnswered"
    ],
    "NoteCancellationResult": [
      "CancellationNoteRefused",
      "CancellationNoted"
    ],
    "OpenConsoleResult": [
      "LinkRefused",
      "SignedIn"
    ],
    "OpenInstallResult": [
      "FirstOpeningRefused",
      "SignedIn"
    ],
    "PayInvoiceResult": [
      "InvoicePaid",
      "PayInvoiceRefused"
    ],
    "PaymentSettingsResult": [
      "PaymentSettings",
      "PaymentSettingsRefused"
    ],
    "PlaceChildrenResult": [
      "ChildrenPlaced",
      "PlacementRefused"
    ],
    "PlaceOrderResult": [
      "OrderPlaced",
      "OrderRefused"
    ],
    "PrepareYearResult": [
      "YearPreparation",
      "YearRefused"
    ],
    "PublishForSeveralResult": [
      "RegulationRefused",
      "RegulationsPublished"
    ],
    "PublishRegulationResult": [
      "Regulation",
      "RegulationRefused",
      "RegulationWaits"
    ],
    "PublishTariffsResult": [
      "TariffPublication",
      "TariffsRefused"
    ],
    "RecordAttendanceResult": [
      "AttendanceRefused",
      "AttendanceSheet"
    ],
    "RefundResult": [
      "RefundMade",
      "RefundRefused"
    ],
    "Refusal": [
      "AccessRefused",
      "AgendaLinkRefused",
      "AgglomerationRefused",
      "ApiClientRefused",
      "AttendanceRefused",
      "BankLinesRefused",
      "BookingNotChanged",
      "CalendarRefused",
      "CancellationNoteRefused",
      "CancellationRefused",
      "ChangeRefused",
      "ClosingRefused",
      "CommuneIdentityRefused",
      "CommuneRefused",
      "CreditRefused",
      "CustomFieldRefused",
      "CustomValueRefused",
      "DataExportRefused",
      "DecisionRefused",
      "DeskRefused",
      "DisputeRefused",
      "DocumentRefused",
      "DocumentTypeRefused",
      "FamilyRefused",
      "FirstOpeningRefused",
      "HandoverRefused",
      "IdentityProviderRefused",
      "IdentityRefused",
      "ImportRefused",
      "IssueRefused",
      "LeavingRefused",
      "LinkRefused",
      "LogoNotRemoved",
      "OrderRefused",
      "PayInvoiceRefused",
      "PaymentSettingsRefused",
      "PlacementRefused",
      "PriceApprovalRefused",
      "QuotientRefused",
      "RefundRefused",
      "RegieRefused",
      "RegulationRefused",
      "ReminderRefused",
      "RequestNotAnswered",
      "RetentionRefused",
      "SchoolSetupRefused",
      "SecondFactorRefused",
      "ServiceSetupRefused",
      "SignInRefused",
      "SignUpRefused",
      "SituationSetupRefused",
      "StaffRefused",
      "StandingRefused",
      "TariffsRefused",
      "TopUpRefused",
      "WaitingRefused",
      "WebhookRefused",
      "YearRefused"
    ],
    "RegieSetupResult": [
      "RegieRefused",
      "RegieSetup"
    ],
    "ReminderResult": [
      "ReminderRefused",
      "RemindersChanged"
    ],
    "RemoveBeneficiaryResult": [
      "BeneficiaryRemoved",
      "FamilyRefused"
    ],
    "RemoveClosureResult": [
      "CalendarRefused",
      "ClosureRemoved"
    ],
    "RemoveDocumentResult": [
      "DocumentRefused",
      "DocumentRemoved"
    ],
    "RemoveLogoResult": [
      "LogoNotRemoved",
      "LogoRemoved"
    ],
    "RemoveSecondFactorResult": [
      "SecondFactorRefused",
      "SecondFactorRemoved"
    ],
    "RenewRecoveryCodesResult": [
      "RecoveryCodesMade",
      "SecondFactorRefused"
    ],
    "RequestAccessResult": [
      "AccessRefused",
      "AccessRequested"
    ],
    "ReviewDocumentResult": [
      "DocumentRefused",
      "SupportingDocument"
    ],
    "SaveRegulationResult": [
      "Regulation",
      "RegulationRefused"
    ],
    "SaveSignUpResult": [
      "SignUpDraft",
      "SignUpRefused"
    ],
    "SchoolClassResult": [
      "SchoolClass",
      "SchoolSetupRefused"
    ],
    "SchoolResult": [
      "School",
      "SchoolSetupRefused"
    ],
    "ServiceCostResult": [
      "TariffService",
      "TariffsRefused"
    ],
    "ServiceSetupResult": [
      "ServiceSetup",
      "ServiceSetupRefused"
    ],
    "SetCapacityResult": [
      "CalendarRefused",
      "CapacitySet"
    ],
    "SetFamilyQuotientResult": [
      "QuotientRefused",
      "QuotientSet"
    ],
    "SetIdentityProviderResult": [
      "IdentityProviderRefused",
      "IdentityProviderSettings"
    ],
    "SetPriceApprovalResult": [
      "PriceApproval",
      "PriceApprovalRefused"
    ],
    "SetRetentionResult": [
      "RetentionRefused",
      "RetentionRule"
    ],
    "SettleNoteResult": [
      "AttendanceNote",
      "AttendanceRefused"
    ],
    "SignInByIdentityResult": [
      "SecondFactorAsked",
      "ShownIdentity",
      "SignInRefused",
      "SignedIn"
    ],
    "SignInResult": [
      "SecondFactorAsked",
      "SignInRefused",
      "SignedIn"
    ],
    "SituationSetupResult": [
      "SituationSetup",
      "SituationSetupRefused"
    ],
    "StaffResult": [
      "StaffChanged",
      "StaffRefused"
    ],
    "StandingPreviewResult": [
      "StandingPlan",
      "StandingRefused"
    ],
    "StartPasskeyResult": [
      "PasskeyStarted",
      "SecondFactorRefused"
    ],
    "StartTotpResult": [
      "SecondFactorRefused",
      "TotpStarted"
    ],
    "StopStandingBookingResult": [
      "StandingBookingSaved",
      "StandingRefused"
    ],
    "TakeBackDecisionResult": [
      "DecisionRefused",
      "DecisionTakenBack"
    ],
    "TopUpResult": [
      "TopUpRefused",
      "TopUpStarted"
    ],
    "TransfersReceivedResult": [
      "DeskRefused",
      "TransfersReceived"
    ],
    "UndoDecisionsResult": [
      "DecisionRefused",
      "DecisionsUndone"
    ],
    "UndoYearResult": [
      "YearRefused",
      "YearUndone"
    ],
    "UnlinkIdentityResult": [
      "IdentityRefused",
      "IdentityUnlinked"
    ],
    "WebhookResult": [
      "WebhookRefused",
      "WebhookSaved"
    ],
    "WithdrawHandoverResult": [
      "HandoverRefused",
      "HandoverWithdrawn"
    ],
    "WithdrawRegulationResult": [
      "RegulationRefused",
      "RegulationWithdrawn"
    ]
  }
};
      export default result;
    