import { Matches, MaxLength, registerDecorator } from 'class-validator'

/** Decorators of inputs, with sentences that say what to do. Values that are missing are skipped: nullability is GraphQL's. */
const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) =>
    decorators.forEach((decorate) => decorate(target, key))

/**
 * No control, direction-changing or invisible character: those of Unicode that are drawn as nothing (a Hangul filler is a letter),
 * and the empty Braille cell. The sign that colours an emoji is one of them, and stays.
 */
const VISIBLE = /^(?:(?!\p{Default_Ignorable_Code_Point})[^\p{C}\p{Zl}\p{Zp}\u2800]|\ufe0f)*$/u

/** One line that may be left blank. */
export const OptionalLine = (what: string, max: number): PropertyDecorator =>
  all(
    MaxLength(max, { message: `Raccourcissez ${what} : ${max} caractères au plus.` }),
    Matches(VISIBLE, { message: `Retirez les caractères invisibles dans ${what}.` }),
  )

/** One line that says something. `what` reads after « Indiquez ». */
export const Line = (what: string, max: number): PropertyDecorator =>
  all(OptionalLine(what, max), Matches(/\S/, { message: `Indiquez ${what}.` }))

/** What something is called: it has a letter or a digit, to be read aloud and looked for. */
export const Name = (what: string, max: number): PropertyDecorator =>
  all(Line(what, max), Matches(/[\p{L}\p{N}]|^\s*$/u, { message: `Écrivez ${what} avec des lettres ou des chiffres.` }))

/**
 * A person's name: letters of any alphabet, but no address that a mail program would turn into a link (our mails greet
 * people by the name they gave, whoever's e-mail they gave), and no pile of accents that runs over the lines around.
 */
export const PersonName = (what: string, max: number): PropertyDecorator =>
  all(
    Line(what, max),
    Matches(/\p{L}|^\s*$/u, { message: `Écrivez ${what} avec des lettres.` }),
    Matches(NO_SITE, { message: `Écrivez ${what} sans adresse web ni e-mail.` }),
    Matches(NO_ADDRESS, { message: `Écrivez ${what} sans adresse web ni e-mail.` }),
    Matches(NO_PILE, { message: `Retirez les accents superposés de ${what}.` }),
  )

const NO_SITE = /^(?!.*([\p{L}\p{N}]\.\p{Ll}{2}|[\p{L}\p{N}]{3}\.\p{Lu}{2}))/u
const NO_ADDRESS = /^(?!.*(:\/\/|www\.|@))/i
const NO_PILE = /^(?!.*\p{M}{5})/u

/** The same, for a name that comes in a file: letters, short enough, and nothing that a mail would turn into a link. */
export const isPersonName = (text: string, max: number): boolean =>
  /\p{L}/u.test(text) &&
  text.length <= max &&
  [VISIBLE, NO_SITE, NO_ADDRESS, NO_PILE].every((pattern) => pattern.test(text))

/** Several lines that may be left blank. */
export const Paragraphs = (what: string, max: number): PropertyDecorator =>
  all(
    MaxLength(max, { message: `Raccourcissez ${what} : ${max} caractères au plus.` }),
    Matches(/^(\P{C}|[\n\r\t])*$/u, { message: `Retirez les caractères invisibles dans ${what}.` }),
  )

/** Blank means none. */
export const PHONE = /^\s*$|^\s*\+?[0-9](?:[ .()-]{0,2}[0-9]){5,14}\s*$/
export const PhoneNumber = (): PropertyDecorator =>
  Matches(PHONE, {
    message: 'Écrivez le téléphone avec des chiffres, par exemple 06 12 34 56 78.',
  })

export const PostalCode = (): PropertyDecorator =>
  Matches(/^\s*$|^\s*\d{5}\s*$/, { message: 'Le code postal a 5 chiffres, par exemple 43700.' })

export const Siret = (): PropertyDecorator => (target, key) =>
  registerDecorator({
    name: 'siret',
    target: target.constructor,
    propertyName: String(key),
    options: { message: 'Vérifiez le SIRET : 14 chiffres, le dernier dépend des autres.' },
    validator: { validate: (value: unknown) => typeof value === 'string' && (!value.trim() || isSiret(value)) },
  })

/** 14 digits whose weighted sum is a multiple of 10 (Luhn); of 5 for La Poste, which has its own rule. */
export function isSiret(text: string): boolean {
  const digits = text.replace(/\s/g, '')
  if (!/^\d{14}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, at) => {
    const weighted = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (weighted > 9 ? weighted - 9 : weighted)
  }, 0)
  const plain = [...digits].reduce((total, digit) => total + Number(digit), 0)
  return sum % 10 === 0 || (digits.startsWith('356000000') && plain % 5 === 0)
}
