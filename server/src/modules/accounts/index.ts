export { Account, AccountStatus, Gender } from './account.entity.js'
export { addAdministrator } from './add-administrator.command.js'
export { sendJoinLinks, sendLink } from './account-link.command.js'
export { holdAccount, isClosed } from './hold-account.command.js'
export { accountById } from './accounts.loaders.js'
export { COMPLETED_PER_ADDRESS } from './attempts.policy.js'
export { whyNotConfirmed } from './confirm-password.command.js'
export { makeProgramAccount } from './program-account.command.js'
export { PersonalDetailsInput } from './personal-details.input.js'
export { changedSince, emailKey, type Profile, profileOf, whatIsMissing } from './profile.policy.js'
export { forgetDraft } from './save-sign-up-details.command.js'
export { Session } from './session.entity.js'
export { openSession } from './open-session.command.js'
export { IdentityProviderKind } from './identities/identity-provider.entity.js'
export { identityRoutes } from './identities/identity.routes.js'
export { forgetIdentities } from './identities/link-identity.command.js'
export { hasSecondFactor } from './second-factors/second-factor.query.js'
export {
  RemoveSecondFactorResult,
  SecondFactorRefused,
  SecondFactorRemoved,
} from './second-factors/second-factor.result.js'
export { tellOwner } from './second-factors/tell-owner.command.js'
export { forgetFactors } from './second-factors/remove-factors.command.js'
export type { SecondFactorNews } from './second-factors/tell-owner.command.js'
export { signOut } from './close-session.command.js'
export { hashPassword, passwordMatches } from './password.gateway.js'
export { readActor, SESSION_COOKIE } from './session.query.js'
export { DRAFT_COLUMNS, DRAFT_COOKIE, DRAFT_ROW, readDraft } from './sign-up-draft.query.js'
export {
  CompleteSignUpResult,
  type DraftAccess,
  type DraftBeneficiary,
  SaveSignUpResult,
  SignUpDraft,
  SignUpReceived,
  SignUpRefused,
} from './sign-up.result.js'
export { StaffMember, StaffRole } from './staff-member.entity.js'
export { Viewer } from './viewer.result.js'
export { isOpened, makeFirstOpening } from './first-opening/make-first-opening.command.js'
