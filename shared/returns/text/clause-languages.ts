import { z } from 'zod'
import de from './clauses/de.json' with { type: 'json' }
import en from './clauses/en.json' with { type: 'json' }
import es from './clauses/es.json' with { type: 'json' }
import fr from './clauses/fr.json' with { type: 'json' }
import it from './clauses/it.json' with { type: 'json' }
import ja from './clauses/ja.json' with { type: 'json' }
import ko from './clauses/ko.json' with { type: 'json' }
import nl from './clauses/nl.json' with { type: 'json' }
import pl from './clauses/pl.json' with { type: 'json' }
import ptBR from './clauses/pt-BR.json' with { type: 'json' }
import sv from './clauses/sv.json' with { type: 'json' }
import zh from './clauses/zh.json' with { type: 'json' }
import type { ClauseLanguage } from './clause-language.ts'

type Sentences<Key extends string> = Readonly<Record<Key, string>>

/** Sentences of one language. A person's review turns `machine-drafted` into `reviewed`. */
export interface Clauses {
  readonly review: 'machine-drafted' | 'reviewed'
  readonly title: string
  /** By plural category of the language. */
  readonly time: Readonly<Record<keyof typeof en.time, Readonly<Record<string, string>>>>
  readonly headings: Sentences<keyof typeof en.headings>
  readonly clauses: Sentences<keyof typeof en.clauses>
  readonly exceptions: Sentences<keyof typeof en.exceptions>
  readonly outcomes: Sentences<keyof typeof en.outcomes>
}

const review = z.enum(['machine-drafted', 'reviewed'])
const told = (clauses: Omit<Clauses, 'review'> & { readonly review: string }): Clauses => ({ ...clauses, review: review.parse(clauses.review) })

export const clausesOf: Readonly<Record<ClauseLanguage, Clauses>> = {
  en: told(en), zh: told(zh), de: told(de), fr: told(fr), es: told(es), it: told(it),
  nl: told(nl), pl: told(pl), sv: told(sv), ja: told(ja), ko: told(ko), 'pt-BR': told(ptBR),
}
