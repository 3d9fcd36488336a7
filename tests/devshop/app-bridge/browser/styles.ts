/** Adopted, not inserted: the app may hydrate its whole document, and a stray style element would not match. */
export function adoptStyles(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    ui-nav-menu, s-app-nav, ui-title-bar, ui-save-bar, ui-modal { display: none }
    .devshop-modal { border: 0; border-radius: 12px; padding: 0; width: min(620px, calc(100vw - 32px)); color: #303030; background: #fff; box-shadow: 0 8px 40px rgb(0 0 0 / .35) }
    .devshop-modal[data-variant=small] { width: min(380px, calc(100vw - 32px)) }
    .devshop-modal[data-variant=large] { width: min(980px, calc(100vw - 32px)) }
    .devshop-modal::backdrop { background: rgb(0 0 0 / .6) }
    .devshop-modal header { display: flex; justify-content: space-between; align-items: center; padding: 12px 16px; background: #f3f3f3 }
    .devshop-modal header h2 { font-size: 14px; margin: 0; font-weight: 650 }
    .devshop-modal header button { border: 0; background: none; font-size: 14px; cursor: pointer; color: #4a4a4a }
    .devshop-modal footer { display: flex; justify-content: flex-end; gap: 8px; padding: 12px 16px; border-top: 1px solid #e3e3e3 }
    .devshop-modal footer button { border: 1px solid #8a8a8a; border-radius: 8px; background: #fff; color: #303030; padding: 6px 12px; font-weight: 550; cursor: pointer }
    .devshop-modal footer button.primary { background: #303030; color: #fff; border-color: #303030 }
    .devshop-modal footer button.critical { background: #c70a24; color: #fff; border-color: #c70a24 }
    .devshop-modal footer button:disabled { opacity: .6; cursor: default }
  `)
  document.adoptedStyleSheets.push(sheet)
}
