import { messages } from '@shared/i18n/messages'
import type { PersonalData, StaffRightName, StaffRole } from '@generated'

/** In the order of the columns. */
export const ROLES = [
  'AGENT',
  'CANTEEN',
  'REGISSEUR',
  'DEPUTY',
  'COMMUNE_ADMIN',
  'READER',
  'AGGLOMERATION_ADMIN',
] as const satisfies readonly StaffRole[]
/** Those that are given in a commune, in the order of the form. */
export const COMMUNE_ROLES = ROLES.filter((role) => role !== 'AGGLOMERATION_ADMIN')

/** A role at the head of a column. */
export const roleColumn: (role: StaffRole) => string = messages(
  {
    AGENT: 'Agent',
    CANTEEN: 'Cantine',
    REGISSEUR: 'Régisseur',
    DEPUTY: 'Mandataire',
    COMMUNE_ADMIN: 'Admin. commune',
    READER: 'Lecture seule',
    AGGLOMERATION_ADMIN: 'Admin. agglo.',
  },
  {
    en: {
      AGENT: 'Agent',
      CANTEEN: 'Canteen',
      REGISSEUR: 'Money officer',
      DEPUTY: 'Deputy',
      READER: 'Read only',
      COMMUNE_ADMIN: 'Commune admin.',
      AGGLOMERATION_ADMIN: 'Agglo. admin.',
    },
  },
)

export const rightWord: (right: StaffRightName) => string = messages(
  {
    DECIDE_FAMILIES: 'Valider ou refuser les comptes, les accès, les pièces et les changements déclarés',
    ACT_FOR_FAMILIES: 'Agir pour une famille au guichet : dossier, quotient, demandes, réservations, paiement',
    FIND_FAMILIES: 'Chercher une famille et ouvrir son dossier',
    READ_CALENDAR: 'Voir les calendriers, les fermetures et les places',
    SET_CALENDAR: 'Changer les jours, les fermetures et les places',
    READ_REGISTER: 'Voir qui est attendu, qui est venu, et les effectifs de la cuisine',
    MARK_ATTENDANCE: 'Pointer les présences',
    SETTLE_NOTES: 'Dire qui était un enfant noté par son nom, ce qui facture sa famille',
    TAKE_MONEY: 'Encaisser au guichet et voir les reçus',
    CANCEL_TAKINGS: 'Annuler un encaissement : un mandataire, les siens du jour ; le régisseur, tous',
    DEPOSIT_TAKINGS: 'Faire les remises en banque',
    KEEP_TILL: 'Tenir la caisse : arrêtés, remises confirmées, chèques impayés, virements, demandes d’annulation',
    ASK_REFUNDS: 'Demander pour une famille le remboursement de son porte-monnaie',
    REFUND: 'Rembourser, approuver et envoyer les virements, décider des contestations',
    READ_REPORTS: 'Lire la balance et le bordereau de versement, qui ne nomment personne',
    KEEP_BOOKS: 'Lire et arrêter les comptes, rapprocher la banque, exporter',
    READ_REGIE: 'Voir la régie de la commune : SIRET, codes des comptes, régisseur et mandataires',
    SET_UP_REGIE: 'Changer la régie de la commune, quand elle n’est pas partagée',
    SET_CARD_PAYMENTS: 'Configurer le paiement par carte',
    READ_REGULATIONS: 'Lire et essayer les règlements, brouillons compris',
    WRITE_REGULATIONS: 'Écrire, publier et retirer les règlements et leurs prix',
    SET_UP_SERVICES:
      'Ajouter, changer et archiver les services, les situations, les pièces à demander et les informations du dossier de la commune',
    READ_TARIFFS: 'Lire tous les tarifs, passés et prévus',
    SET_TARIFFS: 'Publier et retirer les tarifs votés par le conseil, indiquer le coût par usager',
    SET_UP_SCHOOLS: 'Ajouter, changer et archiver les écoles et les classes de la commune',
    IMPORT_FAMILIES: 'Importer des familles depuis un fichier, annuler un import, exporter les familles',
    ADMINISTER_CLIENTS: 'Donner un accès API à un programme, et y mettre fin',
    ADMINISTER_STAFF: 'Gérer l’équipe de la commune : inviter, changer les rôles, suspendre',
    SET_UP_COMMUNE: 'Changer le nom, le logo, la couleur et les coordonnées de la commune',
    ADMINISTER_AGGLOMERATION:
      'Ajouter, changer, ouvrir et archiver les communes et leurs régies, nommer l’agglomération',
    READ_AUDIT: 'Lire le journal des actions : qui a fait quoi, quand et d’où',
  },
  {
    en: {
      DECIDE_FAMILIES: 'Accept or refuse accounts, accesses, documents and declared changes',
      ACT_FOR_FAMILIES: 'Act for a family at the desk: file, quotient, requests, bookings, payment',
      FIND_FAMILIES: 'Find a family and open its file',
      READ_CALENDAR: 'See calendars, closures and places',
      SET_CALENDAR: 'Change days, closures and places',
      READ_REGISTER: 'See who is expected, who came, and the kitchen counts',
      MARK_ATTENDANCE: 'Mark attendance',
      SETTLE_NOTES: 'Say who a child noted by name was, which charges the family',
      TAKE_MONEY: 'Take money at the desk and see receipts',
      CANCEL_TAKINGS: 'Cancel a taking: a deputy, their own of the day; the money officer, any',
      DEPOSIT_TAKINGS: 'Make deposits',
      KEEP_TILL: 'Keep the till: closings, confirmed deposits, bounced cheques, transfers, asked reversals',
      ASK_REFUNDS: 'Ask for a family’s wallet to be refunded',
      REFUND: 'Refund, approve and send transfers, decide on disputes',
      READ_REPORTS: 'Read the balance and the remittance sheet, which name nobody',
      KEEP_BOOKS: 'Read and close the books, match the bank, export',
      READ_REGIE: 'See the till office of the commune: SIRET, account codes, money officer and deputies',
      SET_UP_REGIE: 'Change the till office of the commune, when it is not shared',
      SET_CARD_PAYMENTS: 'Set card payments up',
      READ_REGULATIONS: 'Read and try regulations, drafts included',
      WRITE_REGULATIONS: 'Write, publish and withdraw regulations and their prices',
      SET_UP_SERVICES:
        'Add, change and archive the services, the situations, the documents to ask for and the custom fields of the commune',
      READ_TARIFFS: 'Read every tariff, past and planned',
      SET_TARIFFS: 'Publish and withdraw the tariffs that the council voted, say what a user costs',
      SET_UP_SCHOOLS: 'Add, change and archive the schools and the classes of the commune',
      IMPORT_FAMILIES: 'Import families from a file, undo an import, export families',
      ADMINISTER_CLIENTS: 'Let a program into the API, and end it',
      ADMINISTER_STAFF: 'Administer the team of the commune: invite, change roles, suspend',
      SET_UP_COMMUNE: 'Change the name, the logo, the colour and the contacts of the commune',
      ADMINISTER_AGGLOMERATION: 'Add, change, open and archive communes and their tills, name the agglomeration',
      READ_AUDIT: 'Read the audit log: who did what, when and from where',
    },
  },
)

export const dataWord: (data: PersonalData) => string = messages(
  {
    FAMILY: 'Comptes, filiations, types de repas, demandes et liste des pièces',
    CARE_PLAN: 'Projets d’accueil individualisé (PAI) : leur existence, leur texte et leur document',
    DOCUMENTS: 'Contenu des autres pièces justificatives',
    CUSTOM_FIELDS: 'Informations du dossier, demandées pour le règlement',
    MONEY: 'Porte-monnaie, commandes, paiements, quittances, prix et quotients',
    ATTENDANCE: 'Qui est attendu, qui est venu, et les notes du pointage',
  },
  {
    en: {
      FAMILY: 'Accounts, filiations, types of meal, requests and the list of documents',
      CARE_PLAN: 'Care plans (PAI): that there is one, its text and its document',
      DOCUMENTS: 'Content of the other documents',
      CUSTOM_FIELDS: 'Custom fields, asked for the rules',
      MONEY: 'Wallets, orders, payments, receipts, prices and quotients',
      ATTENDANCE: 'Who is expected, who came, and the notes of the register',
    },
  },
)
