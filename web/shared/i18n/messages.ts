/** A sentence, or its singular and plural: the form is chosen by the parameter `n`. */
export type Message = string | { one: string; other: string }
export type Params = Record<string, string | number>
export type Translate<K extends string> = (key: K, params?: Params) => string

const LOCALES = ['fr', 'en'] as const
export type Locale = (typeof LOCALES)[number]
let locale: Locale = 'fr'

/** To be called before the first page is shown; a catalogue without this language stays in French. */
export function setLocale(next: string): void {
  locale = LOCALES.find((known) => known === next) ?? 'fr'
}

const plurals: Record<Locale, Intl.PluralRules> = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') }

/**
 * The sentences of one feature, beside the feature: `export const t = messages({ title: 'Mes filiations' })`.
 * Keys are checked by the compiler; another language must hold every key of the French.
 */
export function messages<const M extends Record<string, Message>>(
  fr: M,
  others: Partial<Record<Exclude<Locale, 'fr'>, { [K in keyof M]: Message }>> = {},
): Translate<Extract<keyof M, string>> {
  return (key, params = {}) => {
    const translated = locale === 'fr' ? undefined : others[locale]
    const message: Message = translated?.[key] ?? fr[key] ?? key
    return filled(form(message, params['n'], translated ? locale : 'fr'), params)
  }
}

function form(message: Message, n: string | number | undefined, language: Locale): string {
  if (typeof message === 'string') return message
  return plurals[language].select(Number(n ?? 0)) === 'one' ? message.one : message.other
}

const filled = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
