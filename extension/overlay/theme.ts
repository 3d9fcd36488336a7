/** Whether the page behind the panel is dark: the first painted background from the body outwards decides. */
export function pageIsDark(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
    const painted = /rgb/.test(getComputedStyle(element).backgroundColor) && alpha > 0.5
    if (painted) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110
  }
  return false
}
