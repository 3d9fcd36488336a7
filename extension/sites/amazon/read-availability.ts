import { elementText } from '../text/element-text.ts'
import { plainText } from '../text/plain-text.ts'
import { selectors } from './selectors.ts'
import { elementAt, elementsAt } from '../page-places.ts'
import type { Availability } from '../page-reading.ts'

/** To come, for the invited, or not sent to where the visitor is: neither in stock nor out of it. */
const later =
  /by invitation|auf einladung|sur invitation|su invito|por invitación|por convite|op uitnodiging|招待|can(?:not|'t| not) be (?:shipped|delivered)|nicht (?:an|nach|zu) .*(?:geliefert|versandt|versendet)|ne peut (?:pas )?être (?:livré|expédié)|non può essere (?:spedit|consegnat)|no (?:se )?puede (?:ser )?(?:envia|entrega)|não pode ser (?:envia|entreg)|pre-?order|not yet (?:been )?released|will be released|releases? on|(?:available|in stock) (?:from|on|by) (?=.*\d)|erscheint am|noch nicht erschienen|vorbestell|(?:verfügbar|lieferbar|auf lager) ab (?=.*\d)|wieder (?:auf lager|verfügbar) am|para[iî]tra|pas encore (?:paru|sorti)|sortira|précommand|(?:disponible|en stock) (?:à partir d|a partir d|le|el|em) ?(?=.*\d)|verrà (?:rilasciato|pubblicato)|non (?:è )?ancora (?:uscito|stato)|preordin|disponibile (?:a partire )?dal |se (?:lanzará|publicará)|todavía no|aún no|reserva(?:r)? (?:ahora|ya)|preventa|será lançado|pré-?venda|ainda não|verschijnt op|nog niet (?:verschenen|uit)|släpps|förbeställ|ännu inte|przedsprzeda|premiera|jeszcze nie|ön sipariş|henüz|発売予定|予約|尚未|预售|预订|预购|即将|سيصدر|سيتم إصدار|الطلب المسبق|لم يصدر/u
const gone =
  /unavailable|no longer|not yet available|out of stock|not available|sold out|nicht (?:mehr )?(?:verfügbar|auf lager|lieferbar|vorrätig)|ausverkauft|indisponible|n'est (?:pas|plus)|rupture de stock|épuisé|non (?:è |più |ancora |è più )?disponibil|esaurito|no (?:est[áa] |ya )?disponible|agotado|sin stock|niet (?:meer |langer |op dit moment )?(?:beschikbaar|verkrijgbaar|leverbaar|op voorraad)|uitverkocht|inte (?:längre )?tillgänglig|otillgänglig|ej i lager|slutsåld|slut i lager|tillfälligt slut|inte på lager|niedostępn|brak w magazynie|indisponível|sem estoque|não (?:está )?disponível|esgotado|mevcut değil|stoklarımızda yok|stokta bulunm|stokta yok|tükendi|在庫切れ|品切れ|お取り扱いできません|入荷時期は未定|无货|缺货|无库存|暂无|不可用|품절|이용할 수 없|לא זמין|غير متوفر|نفد|غير متاح|temin edilemi|недоступ|अनुपलब्ध|स्टॉक में नहीं|不可售|нет в наличии/u
const here =
  /in stock|left in stock|available|usually (?:ships|dispatched)|ships within|dispatched within|auf lager|vorrätig|versandfertig|verfügbar|en stock|expédié|disponible|disponibil|immediata|disponib|queda|spedizione|op voorraad|verkrijgbaar|leverbaar|i lager|finns|dostępn|w magazynie|em estoque|em stock|stokta|mevcut|在庫あり|残り|通常|お届け|现货|有货|库存|متوفر|متاح|स्टॉक में|उपलब्ध|pozostał|kaldı|geriye/u

/** What most pages say and nothing else, a full stop aside: the long patterns above need not be made for it. */
const plainlyHere = new Set(
  'in stock|auf lager|en stock|disponibilità immediata|disponibile|disponible|em estoque|em stock|op voorraad|i lager|w magazynie|stokta var|在庫あり|متوفر|现货|有现货|स्टॉक में'.split('|'),
)

/** Whether the product can be bought now. Words decide before colours: some shops print "unavailable" in green. */
export function readAvailability(document: Document, hasPrice: boolean): Availability {
  const texts = elementsAt(document, selectors.availability)
    .filter((element) => !element.closest('[id*="used" i]'))
    .map(spokenText)
    .filter((text) => text !== '')
  if (elementAt(document, selectors.outOfStock)) return 'out_of_stock'
  const [text] = texts
  if (text !== undefined) {
    const words = text.toLowerCase().replaceAll('’', "'")
    if (plainlyHere.has(words.replace(/[.。]$/, ''))) return 'in_stock'
    if (later.test(words)) return 'unknown'
    if (gone.test(words)) return 'out_of_stock'
    if (here.test(words)) return 'in_stock'
  }
  if (elementAt(document, selectors.allOffers)) return 'in_stock'
  const mayBeBought = text === undefined ? hasPrice : elementAt(document, selectors.addToCart) !== null
  return mayBeBought ? 'in_stock' : 'unknown'
}

function spokenText(element: Element): string {
  return plainText(elementText(element).replace(/\{.*\}/g, ''))
}
