/**
 * What stands between the brackets of a pattern for a letter of the scripts that marketplaces are written in: Latin,
 * Greek, Cyrillic, Hebrew, Arabic, those of India, Thai, kana, Chinese, Hangul. `\p{L}` says the same of every script,
 * and takes a page's thread five times as long to make a pattern of.
 */
export const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0300-\\u036f\\u0370-\\u0373\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u0481\\u048a-\\u052f' +
  '\\u05d0-\\u05f2\\u0620-\\u065f\\u066e-\\u06d3\\u06d5\\u06e5-\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f\\u08a0-\\u08c9\\u0900-\\u0963\\u0971-\\u0df3\\u0e01-\\u0e3a\\u0e40-\\u0e4e' +
  '\\u1e00-\\u1ffc\\u3005-\\u3007\\u303b\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u318e\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3' +
  '\\uf900-\\ufaff\\ufb50-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc'
