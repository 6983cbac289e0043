import type { IdentityProviderKind } from '@generated'
import { messages } from '../i18n/messages'

export const providerName: Readonly<Record<IdentityProviderKind, string>> = {
  FRANCECONNECT: 'FranceConnect',
  PROCONNECT: 'ProConnect',
}

/** Where the State explains it. */
export const providerSite: Readonly<Record<IdentityProviderKind, string>> = {
  FRANCECONNECT: 'https://franceconnect.gouv.fr/',
  PROCONNECT: 'https://www.proconnect.gouv.fr/',
}

export const t = messages({
  signInBy: 'S’identifier avec {provider}',
  what: 'Qu’est-ce que {provider} ?',
  or: 'ou',
  // coming back
  title: 'Identification',
  checking: 'Vérification de votre identité…',
  cancelled: 'Vous avez annulé l’identification : rien n’a changé.',
  failed:
    'L’identification n’a pas abouti. Réessayez dans quelques minutes, ou connectez-vous avec votre adresse e-mail et votre mot de passe.',
  toSignIn: 'Aller à la connexion',
  goOn: 'Continuer',
  known: '{provider} vous a reconnu : {name}',
  notLinked:
    'Cette identité n’ouvre encore aucun compte. Si vous avez déjà un compte usager, connectez-vous une fois pour la relier : ensuite, {provider} suffira.',
  notLinkedStaff:
    'Cette identité n’ouvre encore aucun compte. Connectez-vous une fois avec votre mot de passe pour la relier : ensuite, {provider} suffira.',
  email: 'Adresse e-mail de votre compte',
  password: 'Mot de passe de votre compte',
  signInAndLink: 'Se connecter et relier',
  secondStep: 'Double authentification',
  noAccount: 'Vous n’avez pas encore de compte usager ?',
  createAccount: 'Créer votre compte',
  linkTitle: 'Relier {provider} à votre compte ?',
  linkWhy: '{name} pourra ouvrir votre compte avec {provider}. Votre mot de passe reste le même.',
  link: 'Relier {provider}',
  notNow: 'Ne pas relier',
  // in one’s account
  identities: 'Connexion par FranceConnect ou ProConnect',
  lead: 'Reliez une identité que l’État vérifie : elle ouvre votre compte sans mot de passe à retenir.',
  none: 'Aucune identité n’ouvre votre compte : seul votre mot de passe le fait.',
  linkedOn: 'Reliée le {at}',
  usedOn: 'Dernière utilisation le {at}',
  remove: 'Retirer',
  removeTitle: 'Retirer {provider} ?',
  removeWhy: '{provider} n’ouvrira plus votre compte. Votre mot de passe reste le même.',
})
