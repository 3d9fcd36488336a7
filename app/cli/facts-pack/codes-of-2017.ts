/** HS 2022 codes of the pack that are new or renumbered, and the HS 2017 codes that held the same goods. */
export const codesOf2017: Readonly<Record<string, readonly string[]>> = {
  // Overcoats and anoraks of man-made fibres became one code.
  '620140': ['620113', '620193'],
  '620240': ['620213', '620293'],
  '851713': ['851712'],
  '852589': ['852580'],
  // Quilts left the other bedding.
  '940440': ['940490'],
  // Lights were split by source.
  '940511': ['940510'],
  '940521': ['940520'],
  '940542': ['940540'],
}
