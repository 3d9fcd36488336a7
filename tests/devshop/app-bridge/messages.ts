/** What the app's frame and the admin around it say to each other. Each side checks where a message came from. */

export interface Button {
  id: string
  label: string
  variant: string | null
  tone: string | null
  disabled: boolean
  loading: boolean
}

export interface NavItem {
  href: string
  label: string
  home: boolean
}

export type FromApp =
  | { type: 'path'; path: string }
  | { type: 'nav'; items: NavItem[] }
  | { type: 'title'; title: string | null; buttons: Button[] }
  | { type: 'save-bar'; bar: { id: string; discardConfirmation: boolean; buttons: Button[] } | null }
  | { type: 'toast'; id: string; message: string; isError: boolean; action: string | null; duration: number }
  | { type: 'toast-hide'; id: string }
  | { type: 'loading'; on: boolean }
  | { type: 'id-token'; request: number }
  | { type: 'leave'; request: number }
  | { type: 'pick'; request: number; kind: string; multiple: boolean; query: string }

export type FromAdmin =
  | { type: 'navigate'; href: string }
  | { type: 'press'; id: string }
  | { type: 'save-bar-left' }
  | { type: 'toast-action'; id: string }
  | { type: 'toast-gone'; id: string }
  | { type: 'answer'; request: number; value: unknown }

export const mark = 'landfall-devshop'
