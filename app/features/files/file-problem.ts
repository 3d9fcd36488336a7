/** What stops a file, at the line its owner sees in a spreadsheet; `code` has a sentence among the problems. */
export interface FileProblem {
  readonly line: number
  readonly column: string | null
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}
