/** A code to type into the extension, shown once. */
export interface PairingCode {
  readonly code: string
  /** ISO instant. */
  readonly expiresAt: string
}

/** An extension that was paired with the shop. Instants are ISO. */
export interface PairedExtension {
  /** Names the token for `revokeExtension`; the token itself is kept nowhere. */
  readonly tokenHash: string
  readonly name: string
  /** What the token lets in for. */
  readonly scope: string
  readonly createdBy: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
}
