/** Where each field stands, in order of trust. Data only: a newer set may be loaded without new code. */
export const selectors = {
  title: ['#productTitle', '#dmusicProductTitle_feature_div h1', '#ebooksProductTitle', '#title'],
  productId: ['input#ASIN', 'input[name="ASIN"]', 'input[name="ASIN.0"]', 'input[name="items[0.base][asin]"]'],
  /** The featured offer, in the box one buys from. The first that says a price wins. */
  buyBoxPrice: [
    '#newBuyBoxPrice',
    '#price_inside_buybox',
    '#buyNewSection .offer-price',
    '#newOfferAccordionRow .header-price',
    '#corePrice_feature_div .a-price:not(.a-text-price)',
    '#tp_price_block_total_price_ww .a-price',
  ],
  /** The featured offer, beside the pictures. */
  centerPrice: [
    '#priceblock_dealprice',
    '#priceblock_saleprice',
    '#priceblock_pospromoprice',
    '#priceblock_ourprice',
    '#actualPriceValue',
    '#corePriceDisplay_desktop_feature_div .priceToPay',
    '#corePriceDisplay_mobile_feature_div .priceToPay',
    '#corePrice_mobile_feature_div .priceToPay',
    '#corePrice_desktop .apexPriceToPay',
    '#corePrice_desktop .priceToPay',
    '#corePrice_feature_div .apexPriceToPay',
    '#apex_desktop .priceToPay',
    '#kindle-price',
  ],
  /** The chosen format of a book, film or record. */
  formatPrice: ['#tmmSwatches .swatchElement.selected', '#MediaMatrix .swatchElement.selected'],
  usedPrice: ['#usedBuySection .offer-price', '#usedPrice', '#usedOnlyBuybox .offer-price', '#usedOnlyBuybox #corePrice_feature_div .a-price:not(.a-text-price)'],
  usedOnly: '#usedOnlyBuybox, #usedBuySection',
  usedRow: '[id^="usedAccordionRow"]',
  subscription: '[id^="snsAccordionRow"]',
  newOffer: '[id^="newAccordionRow"], #buyNewSection, #newBuyBoxPrice',
  machinePrice: ['#twister-plus-price-data-price', 'input[name="items[0.base][customerVisiblePrice][amount]"]'],
  machineCurrency: 'input[name="items[0.base][customerVisiblePrice][currencyCode]"]',
  cerberusPrice: '#cerberus-data-metrics',
  offersData: '.twister-plus-buying-options-price-data',
  /** Struck, measured or ranging prices: none of them is what one pays. */
  notToPay: ['[data-a-strike="true"]', '.a-text-strike', '.priceBlockStrikePriceString', '.basisPrice', '.pricePerUnit', '.a-price-range'],
  /** Corners of the page that speak of other offers, other conditions or other products. */
  otherOffers: [
    '.a-carousel', '.a-popover-preload', '[id*="used" i]', '[id^="sns" i]', '[id*="_sns" i]', '[id*="subscri" i]',
    '[id*="upsell" i]', '[id*="tradeIn" i]', '[id*="installment" i]', '[id*="olp" i]', '[id^="aod" i]', '[id="mbc"]',
    '[id*="sims" i]', '[id*="quantityPrice" i]', '[id*="businessPric" i]', '[id*="rental" i]', '[id*="warranty" i]', '[id*="bundle" i]',
    '[id*="sponsored" i]', '[id^="sp_detail"]', '[id*="similar" i]', '[id*="compar" i]',
    '[id*="primeSavings" i]', '[id*="primeExclusive" i]', '[id*="prime" i][id*="AccordionRow" i]',
  ],
  /** One of several new offers stands open in the box; the others are closed. */
  closedOffer: '[id^="newAccordionRow"]:not(.a-accordion-active), .a-accordion > [id$="AccordionRow"]:not(.a-accordion-active)',
  openOffer: '[id^="newAccordionRow"].a-accordion-active, .a-accordion > [id$="AccordionRow"].a-accordion-active:not([id*="used" i]):not([id^="sns" i]):not([id*="prime" i])',
  /** Offers of which only Prime's members have the price: a row of the box, and the line that invites one to join. */
  membersOffer: '.a-accordion > [id*="prime" i][id*="AccordionRow" i], #pep_feature_div, [id*="primeExclusive" i], [id*="primeSavingsUpsell" i]',
  /** What kind of a deal the price beside the pictures is. */
  dealBadge: '#dealBadge_feature_div, #dealBadgeSupportingText, #dealBadge',
  /** What the price is compared with: recommended, former or usual. */
  listPrice: [
    '#corePriceDisplay_desktop_feature_div .basisPrice .a-price[data-a-strike="true"]',
    '#corePriceDisplay_mobile_feature_div .basisPrice .a-price[data-a-strike="true"]',
    '#corePrice_desktop .a-price[data-a-strike="true"]',
    '#price .priceBlockStrikePriceString',
    '#priceblock_listprice',
    '#price .a-text-strike',
    '#buyNewSection .a-text-strike',
    '#digital-list-price .a-text-strike',
  ],
  coupon: ['[id^="couponText"]', '#couponFeature .a-checkbox-label', '#promoPriceBlockMessage_feature_div label[id*="coupon" i]', '#vpcButton .couponLabelText', '.couponLabelText'],
  byline: '#bylineInfo',
  thumbnails: '#altImages li.imageThumbnail',
  bullets: ['#feature-bullets li .a-list-item', '#productFactsDesktopExpander li .a-list-item', '#feature-bullets li'],
  noBullet: '#replacementPartsFitmentBullet, .aok-hidden, .a-hidden',
  ratingText: ['#acrPopover'],
  histogramRating: '[data-hook="rating-out-of-text"]',
  reviewCount: '#acrCustomerReviewText',
  histogramCount: '[data-hook="total-review-count"]',
  sold: '#social-proofing-faceout-title-tk_bought',
  rankLinks: 'a[href*="pd_zg_ts"], a[href*="pd_zg_hrsr"]',
  /** Until about 2018 a sub-category was told as a ladder of links; its last step is the list. */
  rankLadder: '.zg_hrsr_ladder',
  rankRows: ['#SalesRank', '#detailBulletsWrapper_feature_div', '#detailBullets_feature_div', '#prodDetails', '[id^="productDetails_"]'],
  sellerMessage: '#merchantInfoFeature_feature_div .offer-display-feature-text-message',
  sellerLink: '#sellerProfileTriggerId',
  sellerTable: '#tabular-buybox tr, #tabular-buybox .tabular-buybox-container',
  sellerSentence: '#merchant-info',
  sellerProfile: '#merchant-info a[href*="seller="]',
  fulfiller: '#fulfillerInfoFeature_feature_div .offer-display-feature-text-message',
  availability: '#availability',
  outOfStock: '#outOfStock',
  addToCart: '#add-to-cart-button, #buy-now-button, #one-click-button, #buyOneClick',
  allOffers: '#buybox-see-all-buying-choices, #unqualifiedBuyBox [href*="offer-listing"]',
  image: ['#landingImage', '#imgBlkFront', '#ebooksImgBlkFront', '#main-image'],
  detailRows: [
    '#productDetails_techSpec_section_1 tr', '[id^="productDetails_"] tr', '.prodDetTable tr', '#prodDetails tr', '#detailBullets_feature_div li',
    '#detail_bullets_id li', '#detail-bullets li', '#productDetailsTable li', '#productOverview_feature_div tr',
  ],
  /** The first form that a page has; between 2018 and 2019 a card was known by its class alone. */
  searchResult: ['[data-component-type="s-search-result"][data-asin]', 'li.s-result-item[data-asin]', '.s-result-item[data-asin]'],
  /** Stands on a search page whether anything was found or not. */
  searchFrame: '[data-component-type="s-search-results"], #noResultsTitle, .s-main-slot.s-result-list',
  cardPrice: ['.a-price', '.sx-price', '.s-price'],
  sponsored: '.s-sponsored-info-icon, .s-sponsored-list-header, .s-sponsored-header, [data-component-type="sp-sponsored-result"], .puis-sponsored-label-text, .s-sponsored-label-text, .puis-sponsored-label-info-icon, a[href*="/sspa/click"]',
  bestSellerItem: '#gridItemRoot, .zg-carousel-general-faceout, .zg-item-immersion, .zg_itemImmersion',
  bestSellerFrame: '#zg_banner_text, #zg_banner_text_wrapper, #zg-ordered-list, #zg_centerListWrapper, #zg_browseRoot, #zg-left-col, #zg-right-col, #zg_left_colmask, [class*="zg-browse-root"], #gridItemRoot .zg-bdg-text',
} as const

/** Puts newer places over the build's own; names and shapes were checked where the pack was verified. */
export function useSelectors(newer: Readonly<Record<string, string | readonly string[]>>): void {
  Object.assign(selectors, newer)
}
