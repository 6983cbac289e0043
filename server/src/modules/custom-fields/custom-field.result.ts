import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { OWN_FAMILY } from '../../platform/actor.js'
import { Refusal } from '../../platform/refusal.js'
import { CustomFieldSetup } from './custom-field.entity.js'
import { CustomValue } from './custom-value.entity.js'
import { worded } from '../../platform/worded.js'

export const CustomFieldRefusalReason = {
  LABEL_TAKEN: 'LABEL_TAKEN',
  NAME_TAKEN: 'NAME_TAKEN',
  NAME_MALFORMED: 'NAME_MALFORMED',
  NAME_OF_THE_PRODUCT: 'NAME_OF_THE_PRODUCT',
  TYPE_OF_FACT: 'TYPE_OF_FACT',
  CHOICES_MISSING: 'CHOICES_MISSING',
  CHOICE_TWICE: 'CHOICE_TWICE',
  CHOICE_USED: 'CHOICE_USED',
  FIELD_USED: 'FIELD_USED',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
} as const
export type CustomFieldRefusalReason = keyof typeof CustomFieldRefusalReason
registerEnumType(CustomFieldRefusalReason, {
  name: 'CustomFieldRefusalReason',
  valuesConfig: worded({
    CHOICES_MISSING: 'A CHOICE needs two choices at least.',
    CHOICE_TWICE: 'A choice is there twice.',
    CHOICE_USED: 'Families gave this choice, or a règlement reads it: keep it.',
    FIELD_USED: 'A règlement reads it: publish one that does not first.',
    NAME_MALFORMED: 'The name is letters without accents and digits, beginning with a small one.',
    NAME_OF_THE_PRODUCT: 'Règlements know this fact without a field.',
    TYPE_OF_FACT: 'Règlements expect another type under this name.',
  }),
})

const SENTENCES: Record<CustomFieldRefusalReason, string> = {
  LABEL_TAKEN: 'Une autre information de la commune porte déjà ce nom : choisissez-en un autre.',
  NAME_TAKEN:
    'Une autre information de la commune, peut-être archivée, a déjà ce nom dans le règlement : remettez-la en place, ou choisissez-en un autre.',
  NAME_MALFORMED:
    'Écrivez le nom pour le règlement avec des lettres sans accent et des chiffres, en commençant par une minuscule, par exemple « navette ».',
  NAME_OF_THE_PRODUCT:
    'Le logiciel connaît déjà cette information : un règlement peut la lire sans qu’elle soit ajoutée ici.',
  TYPE_OF_FACT:
    'Un règlement attend une autre sorte de réponse sous ce nom : oui ou non pour « resident » et « fileComplete », un nombre pour « income », « daysPerWeek » et « yearGroup », une réponse parmi plusieurs pour les autres.',
  CHOICES_MISSING: 'Proposez au moins deux réponses.',
  CHOICE_TWICE: 'Une réponse est proposée deux fois.',
  CHOICE_USED: 'Une réponse déjà donnée par des familles ne peut pas être retirée.',
  FIELD_USED: 'Un règlement lit cette information.',
  CHANGED_MEANWHILE:
    'Cette information a été modifiée entre-temps. Relisez ses valeurs, puis refaites votre changement.',
}

const named = (services: readonly string[]): string => services.map((name) => `« ${name} »`).join(', ')

@ObjectType({ implements: Refusal })
export class CustomFieldRefused extends Refusal {
  @Field(() => CustomFieldRefusalReason)
  reason: CustomFieldRefusalReason

  @Field(() => CustomFieldSetup, {
    nullable: true,
    description: 'As it is now, when somebody else changed it; null: nobody did.',
  })
  current: CustomFieldSetup | null

  static because(reason: CustomFieldRefusalReason, message = SENTENCES[reason]): CustomFieldRefused {
    return Object.assign(new CustomFieldRefused(), { reason, message, current: null })
  }

  static changedMeanwhile(current: CustomFieldSetup): CustomFieldRefused {
    const message = current.changedBy
      ? `« ${current.field.label} » a été modifiée entre-temps par ${current.changedBy}. Relisez ses valeurs, puis refaites votre changement.`
      : SENTENCES.CHANGED_MEANWHILE
    return Object.assign(CustomFieldRefused.because('CHANGED_MEANWHILE', message), { current })
  }

  static choiceUsed(label: string): CustomFieldRefused {
    return CustomFieldRefused.because(
      'CHOICE_USED',
      `« ${label} » a déjà été donnée pour des familles : gardez cette réponse, vous pouvez changer son nom.`,
    )
  }

  static choiceRead(label: string, services: readonly string[]): CustomFieldRefused {
    return CustomFieldRefused.because(
      'CHOICE_USED',
      `Le règlement de ${named(services)} lit cette information : gardez la réponse « ${label} », vous pouvez changer son nom.`,
    )
  }

  static readBy(services: readonly string[]): CustomFieldRefused {
    return CustomFieldRefused.because(
      'FIELD_USED',
      `Le règlement de ${named(services)} lit cette information : publiez d’abord une version qui ne la lit plus.`,
    )
  }
}

export const CustomFieldResult = createUnionType({
  name: 'CustomFieldResult',
  types: () => [CustomFieldSetup, CustomFieldRefused] as const,
})

export const CustomValueRefusalReason = {
  VALUE_MALFORMED: 'VALUE_MALFORMED',
  DAY_OUT_OF_BOUNDS: 'DAY_OUT_OF_BOUNDS',
  PERSON_MISSING: 'PERSON_MISSING',
  STAFF_ONLY: 'STAFF_ONLY',
  OWN_FAMILY: 'OWN_FAMILY',
  ARCHIVED: 'ARCHIVED',
  ACCOUNT_CLOSED: 'ACCOUNT_CLOSED',
  NOT_PENDING: 'NOT_PENDING',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  REASON_REQUIRED: 'REASON_REQUIRED',
} as const
export type CustomValueRefusalReason = keyof typeof CustomValueRefusalReason
registerEnumType(CustomValueRefusalReason, {
  name: 'CustomValueRefusalReason',
  valuesConfig: worded({
    ARCHIVED: 'The commune no longer asks for it.',
    DAY_OUT_OF_BOUNDS: 'The day is before today (staff: a year ago), or more than a year ahead.',
    STAFF_ONLY: 'The staff alone writes it.',
    VALUE_MALFORMED: 'Not a value of the field.',
  }),
})

const VALUE_SENTENCES: Record<CustomValueRefusalReason, string> = {
  VALUE_MALFORMED: 'Choisissez une des réponses proposées, ou un nombre entier de 0 à 1 000 000.',
  DAY_OUT_OF_BOUNDS: 'Choisissez une date d’aujourd’hui à un an ; la mairie peut remonter d’un an.',
  PERSON_MISSING: 'Dites de qui il s’agit : cette information est connue pour chaque personne.',
  STAFF_ONLY: 'Seule la mairie peut changer cette information : contactez-la.',
  OWN_FAMILY,
  ARCHIVED: 'La commune ne demande plus cette information.',
  ACCOUNT_CLOSED: 'Ce compte est fermé.',
  NOT_PENDING: 'Cette réponse n’attend plus. Rechargez la page pour la voir.',
  CHANGED_MEANWHILE: 'La famille a donné une autre réponse entre-temps : relisez-la avant de décider.',
  REASON_REQUIRED: 'Écrivez pourquoi la réponse est refusée, en 3 caractères au moins : la famille lira cette phrase.',
}

@ObjectType({ implements: Refusal })
export class CustomValueRefused extends Refusal {
  @Field(() => CustomValueRefusalReason)
  reason: CustomValueRefusalReason

  static because(reason: CustomValueRefusalReason): CustomValueRefused {
    return Object.assign(new CustomValueRefused(), { reason, message: VALUE_SENTENCES[reason] })
  }
}

export const CustomValueResult = createUnionType({
  name: 'CustomValueResult',
  types: () => [CustomValue, CustomValueRefused] as const,
})
