export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'md' | 'lg'

const LOOKS: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-brand text-white hover:bg-brand-strong',
  secondary: 'border-line-2 bg-white text-brand-strong hover:bg-brand-soft',
  quiet: 'border-transparent bg-transparent text-brand-strong hover:bg-brand-soft',
  danger: 'border-transparent bg-bad text-white hover:brightness-90',
}
const OFF = 'border-transparent bg-off text-ink-3'

/** On paper nothing is pressed: a button is not printed. */
export function buttonLook(variant: ButtonVariant, size: ButtonSize, block: boolean, off = false): string {
  const height = size === 'lg' ? 'min-h-12 px-5' : 'min-h-11 px-4'
  const width = block ? 'w-full' : ''
  return `inline-flex items-center justify-center gap-2 rounded-md border py-2 text-center font-semibold no-underline transition-colors print:hidden ${height} ${width} ${off ? OFF : LOOKS[variant]}`
}
