import { createElement, Fragment } from 'react'
import type { PolicyFinding } from '#shared/returns/policy/policy-finding.ts'
import type { PolicyField } from '#shared/returns/policy/return-policy.ts'
import { FindingText } from './finding-text.tsx'

const texts = (findings: readonly PolicyFinding[]) =>
  createElement(Fragment, null, ...findings.map((finding) => createElement('div', { key: finding.code }, createElement(FindingText, { finding }))))

/** What a form field shows of the findings at it: errors where any block, else notes as a help text. */
export function fieldFinding(findings: readonly PolicyFinding[], field: PolicyField) {
  const own = findings.filter((finding) => finding.field === field)
  const blocking = own.filter(({ severity }) => severity === 'blocks')
  if (blocking.length > 0) return { error: texts(blocking) }
  return field === 'window.days' || own.length === 0 ? {} : { helpText: texts(own) }
}
