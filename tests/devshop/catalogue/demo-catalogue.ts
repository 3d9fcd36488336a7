import type { CatalogueProduct, CatalogueVariant } from './catalogue-product.ts'

/**
 * Twenty-four goods of an invented seller between Shenzhen and Yiwu. Names, prices and weights are made up; HS codes
 * are six-digit headings that fit the goods. What is null is missing on purpose, each kind more than once, so that the
 * app has something to ask for.
 */
interface Goods {
  title: string
  type: string
  tags: string
  vendor: string
  about: string
  hs: string | null
  origin: string | null
  options: string[]
  /** Option values, SKU, price, unit cost, grams. */
  variants: [string, string | null, string, string | null, number | null][]
}

const goods: Goods[] = [
  {
    title: 'Heavy Cotton T-Shirt', type: 'T-shirts', tags: 'apparel,cotton,unisex', vendor: 'Loom & Harbor', hs: '610910', origin: 'CN',
    about: '220 g/m² combed cotton, knitted, ribbed collar. Fits true to size.', options: ['Color', 'Size'],
    variants: [
      ['White/S', 'TSH-WHT-S', '24.00', '4.10', 190], ['White/M', 'TSH-WHT-M', '24.00', '4.20', 205], ['White/L', 'TSH-WHT-L', '24.00', '4.30', 220],
      ['Black/S', 'TSH-BLK-S', '24.00', '4.10', 190], ['Black/M', 'TSH-BLK-M', '24.00', '4.20', 205], ['Black/L', 'TSH-BLK-L', '24.00', '4.30', 220],
    ],
  },
  {
    title: 'Merino Crew Sweater', type: 'Sweaters', tags: 'apparel,wool,knit', vendor: 'Loom & Harbor', hs: '611011', origin: 'CN',
    about: 'Fine-gauge merino wool, knitted. Hand wash.', options: ['Size'],
    variants: [['S', 'SWT-MER-S', '89.00', '23.50', 310], ['M', 'SWT-MER-M', '89.00', '24.00', 335], ['L', 'SWT-MER-L', '89.00', '24.50', 360]],
  },
  {
    title: 'Wide-Leg Linen Trousers', type: 'Trousers', tags: 'apparel,linen,women', vendor: 'Loom & Harbor', hs: '620469', origin: 'CN',
    about: 'Woven linen, elastic waist at the back, side pockets.', options: ['Size'],
    variants: [['XS', 'TRS-LIN-XS', '59.00', '13.20', 300], ['S', 'TRS-LIN-S', '59.00', '13.40', 315], ['M', 'TRS-LIN-M', '59.00', '13.60', null], ['L', 'TRS-LIN-L', '59.00', '13.80', null]],
  },
  {
    title: 'Ribbed Beanie', type: 'Hats', tags: 'apparel,winter,knit', vendor: 'Loom & Harbor', hs: '650500', origin: 'CN',
    about: 'Acrylic rib knit, one size.', options: ['Color'],
    variants: [['Oat', 'HAT-RIB-OAT', '16.00', '2.10', 85], ['Forest', 'HAT-RIB-FOR', '16.00', '2.10', 85], ['Rust', 'HAT-RIB-RUS', '16.00', '2.10', 85]],
  },
  {
    title: 'Trail Running Shoes', type: 'Footwear', tags: 'footwear,sports', vendor: 'Ridgeway', hs: '640411', origin: 'VN',
    about: 'Textile upper, rubber outsole, 6 mm drop.', options: ['Size'],
    variants: [
      ['EU 38', 'SHO-TRL-38', '98.00', '27.00', 620], ['EU 40', 'SHO-TRL-40', '98.00', '27.00', 660], ['EU 42', 'SHO-TRL-42', '98.00', '27.50', 700],
      ['EU 44', 'SHO-TRL-44', '98.00', '27.50', 740],
    ],
  },
  {
    title: 'Canvas City Backpack', type: 'Backpacks', tags: 'bags,travel', vendor: 'Ridgeway', hs: '420292', origin: 'CN',
    about: 'Waxed cotton canvas, 18 L, sleeve for a 15-inch laptop.', options: ['Color'],
    variants: [['Olive', 'BAG-CTY-OLV', '72.00', '16.80', 780], ['Navy', 'BAG-CTY-NVY', '72.00', '16.80', 780], ['Sand', 'BAG-CTY-SND', '72.00', '16.80', 780]],
  },
  {
    title: 'Crossbody Phone Bag', type: 'Handbags', tags: 'bags,women', vendor: 'Ridgeway', hs: '420222', origin: 'CN',
    about: 'Outer of plastic sheeting on textile, adjustable strap.', options: ['Color'],
    variants: [['Black', 'BAG-PHN-BLK', '34.00', '6.40', 230], ['Cream', 'BAG-PHN-CRM', '34.00', '6.40', 230], ['Plum', 'BAG-PHN-PLM', '34.00', null, 230]],
  },
  {
    title: 'Packing Cubes, Set of Four', type: 'Travel accessories', tags: 'bags,travel', vendor: 'Ridgeway', hs: null, origin: 'CN',
    about: 'Ripstop polyester with mesh windows.', options: ['Color'],
    variants: [['Grey', 'PKC-GRY', '28.00', '5.20', 360], ['Teal', 'PKC-TEA', '28.00', '5.20', 360]],
  },
  {
    title: 'Gold-Tone Hoop Earrings', type: 'Jewellery', tags: 'jewellery,women', vendor: 'Small Tide', hs: '711719', origin: 'CN',
    about: 'Plated brass, hypoallergenic posts.', options: ['Diameter'],
    variants: [['20 mm', 'EAR-HOP-20', '18.00', '1.60', 18], ['30 mm', 'EAR-HOP-30', '19.00', '1.80', 20], ['45 mm', 'EAR-HOP-45', '21.00', '2.10', 24]],
  },
  {
    title: 'Sterling Silver Pendant', type: 'Jewellery', tags: 'jewellery,silver', vendor: 'Small Tide', hs: '711311', origin: 'CN',
    about: '925 silver on a 45 cm chain.', options: ['Shape'],
    variants: [['Wave', 'PEN-SIL-WAV', '48.00', '11.30', 16], ['Moon', 'PEN-SIL-MOO', '48.00', '11.30', 16], ['Leaf', 'PEN-SIL-LEF', '48.00', '11.30', 16]],
  },
  {
    title: 'Beaded Stretch Bracelet', type: 'Jewellery', tags: 'jewellery', vendor: 'Small Tide', hs: '711790', origin: null,
    about: 'Glass beads on elastic cord.', options: ['Color'],
    variants: [['Sea', 'BRC-BEA-SEA', '12.00', '0.90', 14], ['Clay', 'BRC-BEA-CLY', '12.00', '0.90', 14]],
  },
  {
    title: 'Wooden Stacking Blocks', type: 'Toys', tags: 'toys,kids,wood', vendor: 'Pinecub', hs: '950300', origin: 'CN',
    about: 'Beech wood, water-based paint, from 18 months.', options: ['Pieces'],
    variants: [['30', 'TOY-BLK-30', '29.00', '6.90', 780], ['60', 'TOY-BLK-60', '49.00', '12.40', 1520]],
  },
  {
    title: 'Plush Otter', type: 'Toys', tags: 'toys,kids,plush', vendor: 'Pinecub', hs: '950300', origin: 'CN',
    about: 'Polyester plush, embroidered eyes.', options: ['Size'],
    variants: [['25 cm', 'TOY-OTR-25', '19.00', '3.30', 210], ['40 cm', 'TOY-OTR-40', '32.00', '5.90', 460]],
  },
  {
    title: 'Magnetic Tile Set', type: 'Toys', tags: 'toys,kids', vendor: 'Pinecub', hs: '950300', origin: null,
    about: 'ABS tiles with sealed magnets.', options: ['Pieces'],
    variants: [['42', 'TOY-MAG-42', '39.00', '9.80', 1150], ['72', 'TOY-MAG-72', '62.00', null, 1980]],
  },
  {
    title: 'Wireless Earbuds', type: 'Audio', tags: 'electronics,audio', vendor: 'Nanshan Audio', hs: '851830', origin: 'CN',
    about: 'Bluetooth 5.3, 28 hours with the case. Contains lithium cells.', options: ['Color'],
    variants: [['Black', 'AUD-BUD-BLK', '45.00', '11.20', 120], ['White', 'AUD-BUD-WHT', '45.00', '11.20', 120], ['Mint', 'AUD-BUD-MNT', '45.00', '11.20', 120]],
  },
  {
    title: 'Power Bank 10,000 mAh', type: 'Chargers', tags: 'electronics,battery', vendor: 'Nanshan Audio', hs: '850760', origin: 'CN',
    about: 'USB-C in and out, 20 W. Contains a lithium battery.', options: ['Color'],
    variants: [['Graphite', 'PWR-10K-GRA', '32.00', '9.10', 240], ['Sky', 'PWR-10K-SKY', '32.00', '9.10', 240]],
  },
  {
    title: 'USB-C Wall Charger 30 W', type: 'Chargers', tags: 'electronics', vendor: 'Nanshan Audio', hs: '850440', origin: 'CN',
    about: 'One port, folding plug.', options: ['Plug'],
    variants: [['US', 'CHG-30W-US', '19.00', '4.60', 95], ['EU', 'CHG-30W-EU', '19.00', '4.60', 95], ['UK', 'CHG-30W-UK', '19.00', '4.80', 110], ['AU', 'CHG-30W-AU', '19.00', '4.70', 100]],
  },
  {
    title: 'LED Desk Lamp', type: 'Lighting', tags: 'home,lighting', vendor: 'Housekind', hs: '940521', origin: 'CN',
    about: 'Dimmable, three colour temperatures, USB power.', options: ['Color'],
    variants: [['White', 'LMP-DSK-WHT', '42.00', '10.70', 920], ['Black', 'LMP-DSK-BLK', '42.00', '10.70', 920]],
  },
  {
    title: 'Waffle Cotton Towel', type: 'Bath', tags: 'home,bath,cotton', vendor: 'Housekind', hs: '630260', origin: 'IN',
    about: 'Cotton waffle weave.', options: ['Size'],
    variants: [['Hand', 'TWL-WAF-HND', '14.00', '2.70', 150], ['Bath', 'TWL-WAF-BTH', '32.00', '6.80', 420], ['Sheet', 'TWL-WAF-SHT', '44.00', '9.60', null]],
  },
  {
    title: 'Stoneware Mug', type: 'Kitchen', tags: 'kitchen,tableware', vendor: 'Housekind', hs: '691200', origin: 'CN',
    about: 'Reactive glaze, 350 ml, dishwasher safe.', options: ['Glaze'],
    variants: [['Ash', 'MUG-STW-ASH', '18.00', '2.90', 390], ['Ink', 'MUG-STW-INK', '18.00', '2.90', 390], ['Moss', 'MUG-STW-MOS', '18.00', '2.90', 390]],
  },
  {
    title: 'Stainless Steel Lunch Box', type: 'Kitchen', tags: 'kitchen,steel', vendor: 'Housekind', hs: '732393', origin: 'CN',
    about: 'Two tiers, clip lid, 1.2 L.', options: ['Title'],
    variants: [['Default Title', 'LNB-STL-12', '36.00', '8.20', 610]],
  },
  {
    title: 'Silicone Baking Mat', type: 'Kitchen', tags: 'kitchen,baking', vendor: 'Housekind', hs: null, origin: null,
    about: 'Reusable, 40 x 30 cm, to 230 °C.', options: ['Pack'],
    variants: [['Single', 'BKM-SIL-1', '13.00', null, 140], ['Pair', null, '22.00', null, 280]],
  },
  {
    title: 'Padded Dog Harness', type: 'Pet supplies', tags: 'pet', vendor: 'Good Paws', hs: '420100', origin: 'CN',
    about: 'Breathable mesh, reflective stitching.', options: ['Size'],
    variants: [
      ['S', 'PET-HRN-S', '26.00', '4.90', 160], ['M', 'PET-HRN-M', '28.00', '5.30', 200], ['L', 'PET-HRN-L', '30.00', '5.70', 245], ['XL', 'PET-HRN-XL', '32.00', '6.10', 290],
    ],
  },
  {
    title: 'Resistance Band Set', type: 'Fitness', tags: 'sports,fitness', vendor: 'Ridgeway', hs: '950691', origin: 'CN',
    about: 'Five natural latex bands with a carry bag.', options: ['Strength'],
    variants: [
      ['Light', 'FIT-BND-LGT', '22.00', '3.80', 320], ['Medium', 'FIT-BND-MED', '24.00', '4.20', 400], ['Heavy', 'FIT-BND-HVY', '26.00', '4.60', 480],
      ['Full set', 'FIT-BND-SET', '48.00', '9.40', 1150],
    ],
  },
  {
    title: 'Insulated Water Bottle', type: 'Drinkware', tags: 'sports,drinkware', vendor: 'Ridgeway', hs: '961700', origin: 'CN',
    about: 'Double-walled steel vacuum bottle.', options: ['Volume'],
    variants: [
      ['500 ml', 'BTL-INS-05', '27.00', '6.10', 330], ['750 ml', 'BTL-INS-07', '31.00', '7.00', 410], ['1 l', 'BTL-INS-10', '35.00', '7.90', 520],
    ],
  },
]

function handleOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

function variantOf({ hs, origin, options }: Goods, [values, sku, price, cost, grams]: Goods['variants'][number]): CatalogueVariant {
  return {
    optionValues: options.length > 1 ? values.split('/') : [values], sku, barcode: null, price, compareAtPrice: null, cost, grams,
    harmonizedSystemCode: hs, countryCodeOfOrigin: origin, inventoryQuantity: 120, tracked: true, taxable: true, requiresShipping: true, image: null,
  }
}

export function demoCatalogue(): CatalogueProduct[] {
  return goods.map(item => ({
    handle: handleOf(item.title), title: item.title, descriptionHtml: `<p>${item.about}</p>`, vendor: item.vendor, productType: item.type,
    tags: item.tags.split(','), status: 'ACTIVE', optionNames: item.options, images: [{ src: '', alt: item.title }],
    variants: item.variants.map(variant => variantOf(item, variant)),
  }))
}
