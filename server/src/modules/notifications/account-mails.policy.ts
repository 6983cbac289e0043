import { type Day, dayInWords, instantInWords } from '../../platform/day.js'
import { HOME_ZONE } from '../../platform/home-zone.js'
import type { Mail } from '../../platform/mail.js'
import type { IdentityProviderKind, SecondFactorNews } from '../accounts/index.js'

/** Pure: what is known of the reader in, a mail out. `site` is the public address, without a slash at its end. */
export interface Reader {
  email: string
  firstName: string
}

const hello = ({ firstName }: Reader) => `Bonjour ${firstName},`

export const confirmEmail = (to: Reader, site: string, token: string): Mail => ({
  to: to.email,
  subject: 'Confirmez votre adresse e-mail',
  paragraphs: [
    hello(to),
    'Vous venez de créer un compte Cantine Facile. Confirmez que cette adresse est la vôtre : votre mairie pourra ensuite valider votre compte.',
    'Ce lien est valable 48 heures. Si vous n’avez rien demandé, ne faites rien : le compte ne sera pas ouvert.',
  ],
  link: { label: 'Confirmer mon adresse', url: `${site}/confirmer?token=${encodeURIComponent(token)}` },
})

export const addressKnown = (to: Reader, site: string): Mail => ({
  to: to.email,
  subject: 'Vous avez déjà un compte',
  paragraphs: [
    hello(to),
    'Quelqu’un, sans doute vous, a voulu créer un compte Cantine Facile avec cette adresse. Vous en avez déjà un : connectez-vous, ou choisissez un nouveau mot de passe si vous l’avez oublié.',
    'Si ce n’était pas vous, ne faites rien : votre compte n’a pas changé.',
  ],
  link: { label: 'Choisir un nouveau mot de passe', url: `${site}/mot-de-passe-oublie` },
})

export const resetPassword = (to: Reader, site: string, token: string): Mail => ({
  to: to.email,
  subject: 'Choisissez un nouveau mot de passe',
  paragraphs: [
    hello(to),
    'Vous avez demandé à changer le mot de passe de votre compte Cantine Facile.',
    'Ce lien est valable une heure et ne sert qu’une fois. Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.',
  ],
  link: { label: 'Choisir mon mot de passe', url: `${site}/mot-de-passe?token=${encodeURIComponent(token)}` },
})

/** Whose account was made from the file of a commune. */
export const familyInvited = (to: Reader & { commune: string }, site: string, token: string): Mail => ({
  to: to.email,
  subject: `${to.commune} : votre compte Cantine Facile est prêt`,
  paragraphs: [
    hello(to),
    `Votre commune, ${to.commune}, utilise maintenant Cantine Facile. Elle a repris votre famille de son ancien logiciel : vos enfants, leurs accès et votre solde, s’il y en avait un, sont déjà là.`,
    'Choisissez votre mot de passe pour vous connecter ; vous acceptez alors les conditions générales. Vérifiez ensuite vos coordonnées, et déclarez vous-même ce qui touche à la santé de vos enfants : rien n’en a été repris.',
    'Ce lien est valable 7 jours et ne sert qu’une fois. Passé ce délai, « Mot de passe oublié » vous en envoie un autre.',
  ],
  link: { label: 'Choisir mon mot de passe', url: `${site}/mot-de-passe?token=${encodeURIComponent(token)}` },
})

/** To those who set a commune up: its day came, and something it needs was missing. */
export const openingHeld = (
  to: Reader & { commune: string },
  site: string,
  { day, why }: { day: Day; why: string },
): Mail => ({
  to: to.email,
  subject: `${to.commune} n’a pas pu ouvrir`,
  paragraphs: [
    hello(to),
    `${to.commune} devait ouvrir aux familles le ${dayInWords(day)} ${day.slice(0, 4)}. ${why}`,
    'Les familles ne la voient pas encore. Complétez ce qui manque : elle ouvrira d’elle-même dans la minute qui suit.',
  ],
  link: { label: 'Voir ce qui manque', url: `${site}/admin/ouverture` },
})

export const communeOpened = (to: Reader & { commune: string }, site: string, { day }: { day: Day }): Mail => ({
  to: to.email,
  subject: `${to.commune} est ouverte`,
  paragraphs: [
    hello(to),
    `${to.commune} est ouverte aux familles depuis le ${dayInWords(day)} ${day.slice(0, 4)} : elles peuvent demander un accès et réserver.`,
    'Celles que vous avez importées reçoivent leur invitation quand vous l’envoyez, dans « Import ».',
  ],
  link: { label: 'Ouvrir la console', url: `${site}/admin/` },
})

/** Somebody who was invited to the staff of communes, or of the agglomeration when there is none. */
export interface Invited extends Reader {
  invitedBy: string
  communes: string[]
}

export const staffInvited = (to: Invited, site: string, token: string): Mail => ({
  to: to.email,
  subject: `${to.communes.join(', ') || 'Agglomération'} : votre invitation dans l’équipe`,
  paragraphs: [
    hello(to),
    `${to.invitedBy} vous invite à travailler avec Cantine Facile pour ${to.communes.join(', ') || 'l’agglomération'}.`,
    'Ce lien est valable 72 heures et ne sert qu’une fois. Si vous n’attendiez pas cette invitation, ne faites rien.',
  ],
  link: { label: 'Accepter l’invitation', url: `${site}/admin/invitation?token=${encodeURIComponent(token)}` },
})

const SECOND_FACTOR: Record<SecondFactorNews, [subject: string, what: string]> = {
  added: [
    'Double authentification ajoutée',
    'Un moyen de double authentification vient d’être ajouté à votre compte : il vous est demandé à chaque connexion, après le mot de passe.',
  ],
  removed: [
    'Double authentification retirée',
    'Un moyen de double authentification vient d’être retiré de votre compte.',
  ],
  'codes-renewed': [
    'Nouveaux codes de secours',
    'De nouveaux codes de secours viennent d’être créés pour votre compte. Ceux d’avant ne servent plus.',
  ],
  'codes-tried': [
    'Des codes faux sont essayés sur votre compte',
    'Quelqu’un qui connaît votre mot de passe vient d’essayer dix codes de double authentification, tous faux. Votre compte n’a pas été ouvert. Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe.',
  ],
  'code-used': [
    'Un code de secours a servi',
    'Quelqu’un, sans doute vous, vient de se connecter à votre compte avec un code de secours. Il ne servira plus.',
  ],
  reset: [
    'Double authentification retirée par la mairie',
    'À votre demande, la mairie a retiré la double authentification de votre compte. Votre mot de passe suffit jusqu’à ce que vous en ajoutiez une nouvelle.',
  ],
}
export const secondFactorChanged = (to: Reader, site: string, news: SecondFactorNews): Mail => ({
  to: to.email,
  subject: SECOND_FACTOR[news][0],
  paragraphs: [
    hello(to),
    SECOND_FACTOR[news][1],
    'Si ce n’était pas vous, changez votre mot de passe sans attendre, et prévenez votre mairie.',
  ],
  link: { label: 'Voir mon compte', url: `${site}/mon-compte` },
})

const PROVIDERS: Record<IdentityProviderKind, string> = { FRANCECONNECT: 'FranceConnect', PROCONNECT: 'ProConnect' }

export const identityChanged = (
  to: Reader,
  site: string,
  { provider, news }: { provider: IdentityProviderKind; news: 'linked' | 'unlinked' },
): Mail => ({
  to: to.email,
  subject: `${PROVIDERS[provider]} ${news === 'linked' ? 'ouvre maintenant votre compte' : 'n’ouvre plus votre compte'}`,
  paragraphs: [
    hello(to),
    news === 'linked'
      ? `Votre compte peut maintenant être ouvert par ${PROVIDERS[provider]}, en plus de votre mot de passe.`
      : `Votre compte ne peut plus être ouvert par ${PROVIDERS[provider]}. Votre mot de passe reste le même.`,
    'Si ce n’était pas vous, changez votre mot de passe sans attendre, et prévenez votre mairie.',
  ],
  link: { label: 'Voir mon compte', url: `${site}/mon-compte` },
})

/** `at`: an instant, ISO 8601; `from`: a network address. */
export const newDevice = (to: Reader, site: string, { at, from }: { at: string; from: string }): Mail => ({
  to: to.email,
  subject: 'Connexion depuis un nouvel appareil',
  paragraphs: [
    hello(to),
    `Votre compte a été ouvert sur un appareil que nous ne connaissions pas, le ${instantInWords(new Date(at), HOME_ZONE)}, depuis l’adresse ${from}.`,
    'Si c’était vous, il n’y a rien à faire. Sinon, changez votre mot de passe : cela déconnecte tous les autres appareils.',
  ],
  link: { label: 'Voir mes appareils', url: `${site}/mon-compte` },
})

export const passwordChanged = (to: Reader, site: string): Mail => ({
  to: to.email,
  subject: 'Votre mot de passe a changé',
  paragraphs: [
    hello(to),
    'Le mot de passe de votre compte Cantine Facile vient d’être changé, et vos autres appareils ont été déconnectés.',
    'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez votre mairie.',
  ],
  link: { label: 'Choisir un nouveau mot de passe', url: `${site}/mot-de-passe-oublie` },
})

export const accountValidated = (to: Reader, site: string): Mail => ({
  to: to.email,
  subject: 'Votre compte est validé',
  paragraphs: [
    hello(to),
    'Votre mairie a validé votre compte Cantine Facile. Dès que vos demandes d’accès seront validées elles aussi, vous pourrez réserver.',
  ],
  link: { label: 'Aller à mon compte', url: `${site}/` },
})

export const accountRefused = (to: Reader, site: string, reason: string): Mail => ({
  to: to.email,
  subject: 'Votre compte n’a pas été validé',
  paragraphs: [
    hello(to),
    `Votre mairie n’a pas validé votre compte Cantine Facile. Motif : ${reason}`,
    'Si vous pensez que c’est une erreur, adressez-vous à votre mairie.',
  ],
  link: { label: 'Voir la page d’accueil', url: `${site}/` },
})

/** To who asked for a copy of their data; it is also how the owner learns that somebody else did. */
export const dataExportReady = (to: Reader, site: string): Mail => ({
  to: to.email,
  subject: 'La copie de vos données est prête',
  paragraphs: [
    hello(to),
    'La copie de vos données que vous avez demandée est prête. Téléchargez-la dans « Mon compte », « Mes données », pendant 7 jours ; elle est ensuite supprimée.',
    'Si vous n’avez rien demandé, changez tout de suite votre mot de passe et prévenez votre mairie.',
  ],
  link: { label: 'Voir mes données', url: `${site}/mon-compte/donnees` },
})
