export interface CommuneTheme {
  brand: string
  brandStrong: string
  brandSoft: string
  brandLine: string
  selected: string
}

let sheet: CSSStyleSheet | null = null

/** Wears a commune's colours, or ours when there is none. A constructed sheet is allowed by the strict CSP. */
export function applyTheme(theme: CommuneTheme | null): void {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }
  sheet.replaceSync(theme ? `:root{${declarations(theme)}}` : '')
}

const HEX = /^#[\da-f]{6}$/i

/** Only colours that are colours: a theme can never carry other CSS. */
export function declarations(theme: CommuneTheme): string {
  return Object.entries({
    '--color-brand': theme.brand,
    '--color-brand-strong': theme.brandStrong,
    '--color-brand-soft': theme.brandSoft,
    '--color-brand-line': theme.brandLine,
    '--color-sel': theme.selected,
  })
    .filter(([, colour]) => HEX.test(colour))
    .map(([name, colour]) => `${name}:${colour}`)
    .join(';')
}
