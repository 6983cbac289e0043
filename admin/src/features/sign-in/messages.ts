import { messages } from '@shared/i18n/messages'

export const t = messages({
  product: 'Cantine Facile',
  title: 'Connexion des agents',
  portal: 'Aller au portail',
  emailBad: 'Indiquez une adresse complète, par exemple nom@commune.fr.',
  intro: 'Cette console est réservée au personnel des communes.',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  submit: 'Se connecter',
  emailMissing: 'Indiquez votre adresse e-mail.',
  passwordMissing: 'Indiquez votre mot de passe.',
  forgotten: 'Mot de passe oublié ?',
  noRole: 'Ce compte n’est pas un compte d’agent',
  noRoleWhy:
    'Vous êtes connecté avec le compte de {name}, qui n’a pas de rôle dans une commune. Si vous travaillez à la mairie, demandez à l’administrateur de votre commune d’ajouter votre rôle.',
  again: 'Se reconnecter',
  other: 'Se connecter avec un autre compte',
  openTitle: 'Ouvrir votre compte',
  openIntro: 'Vous administrerez l’agglomération : ses communes, leurs agents et leurs réglages.',
  firstName: 'Prénom',
  lastName: 'Nom',
  newPassword: 'Choisissez un mot de passe',
  open: 'Ouvrir mon compte',
  firstNameMissing: 'Indiquez votre prénom.',
  lastNameMissing: 'Indiquez votre nom.',
  linkOver: 'Ce lien n’ouvre plus rien',
  linkOverWhy:
    'Il a déjà servi, ou il a plus de 72 heures. Si votre compte est ouvert, connectez-vous ; sinon, demandez un nouveau lien à la personne qui a installé Cantine Facile.',
  toSignIn: 'Se connecter',
  secondStep: 'Double authentification',
  guard: 'Protégez votre compte',
  guardWhy:
    'Votre rôle donne accès à l’argent ou à la santé des familles : votre agglomération demande la double authentification pour ouvrir la console.',
  suspended: 'Votre accès à la console est suspendu',
  suspendedWhy:
    'Le compte de {name} reste ouvert sur le portail des familles. Si c’est une erreur, adressez-vous à l’administrateur de votre commune.',
  invitationTitle: 'Bienvenue {name}',
  invitationFor: 'Vous êtes invité dans l’équipe {ofWhere}.',
  ofAgglomeration: 'de l’agglomération',
  hasAccount: 'Vous avez déjà un compte avec cette adresse : gardez son mot de passe.',
  signUpWaits:
    'Une inscription de famille avait été commencée avec cette adresse, sans être confirmée. Elle devient votre compte : le mot de passe choisi alors ne servira plus.',
  otherSignedIn:
    '{name} est connecté sur cet appareil. Accepter cette invitation vous connecte à sa place : sa session s’y termine.',
  yourPassword: 'Votre mot de passe',
  accept: 'Accepter l’invitation',
  invitationOverWhy:
    'Il a déjà servi, il a plus de 72 heures, ou l’invitation a été retirée. Si votre compte est ouvert, connectez-vous ; sinon, demandez une nouvelle invitation à votre mairie.',
})
