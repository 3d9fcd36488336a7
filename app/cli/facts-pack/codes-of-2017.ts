/** HS 2022 codes of the pack that are new or renumbered, and the HS 2017 codes that held the same goods. */
export const codesOf2017: Readonly<Record<string, readonly string[]>> = {
  // Detergents for retail were renumbered; goods of wood and tufted carpets were split by material.
  '340250': ['340220'],
  '441490': ['441400'],
  '442019': ['442010'],
  '570339': ['570330'],
  // Overcoats and anoraks of one fibre became one code.
  '620130': ['620112', '620192'],
  '620140': ['620113', '620193'],
  '620220': ['620211', '620291'],
  '620230': ['620212', '620292'],
  '620240': ['620213', '620293'],
  '851713': ['851712'],
  '852589': ['852580'],
  '853952': ['853950'],
  '854143': ['854140'],
  // Drones were cameras or aircraft.
  '880622': ['852580', '880220'],
  '940139': ['940130'],
  // Quilts left the other bedding.
  '940440': ['940490'],
  // Lights were split by source.
  '940511': ['940510'],
  '940521': ['940520'],
  '940531': ['940530'],
  '940542': ['940540'],
}
