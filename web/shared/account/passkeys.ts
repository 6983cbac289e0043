import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

/** The only place that knows WebAuthn in a browser; a file of its own, loaded when it is needed. What the server sends and reads is JSON. */
export const knowsPasskeys = browserSupportsWebAuthn

export const makePasskey = async (options: string): Promise<string> =>
  JSON.stringify(
    await startRegistration({ optionsJSON: JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON }),
  )

export const usePasskey = async (options: string): Promise<string> =>
  JSON.stringify(
    await startAuthentication({ optionsJSON: JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON }),
  )
