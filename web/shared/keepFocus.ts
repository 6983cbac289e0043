/** When what had the focus is gone (a removed card, a closed form), it goes to the title of the page instead of nowhere. */
export function keepFocus(): void {
  // a dialog gives the focus back after its closing animation
  setTimeout(() => {
    const lost = document.activeElement === null || document.activeElement === document.body
    if (lost) document.getElementById('titre')?.focus()
  }, 250)
}
