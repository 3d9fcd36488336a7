/** Technical standards that have names of their own in other languages: id | pattern sources. A change of one is a change of the goods. */
const table = `
USB-C|usb[-_]?(?:type[-_]?)?c(?![a-z]) type[-_]?c(?![a-z]) usb-c-\\w+ タイプ\\s?c c타입
Micro-USB|micro[-_]?usb マイクロusb 마이크로\\s?(?:usb|5핀)
Lightning|lightning(?=[-_](?:kabel|cable|port|anschluss|connector|adapter|c[aâ]ble|端子|接口|ケーブル|케이블)|接口|ケーブル|端子|数据线)
Bluetooth|bluetooth 蓝牙 藍牙 ブルートゥース 블루투스
Wi-Fi|wi-?fi wlan 无线网络 ワイファイ 와이파이
HDMI|hdmi
NFC|nfc
GPS|gps
Zigbee|zigbee
OLED|oled 有机发光
`

const standards = table.trim().split('\n').map((row) => {
  const bar = row.indexOf('|')
  const words = row.slice(bar + 1).split(' ').map((word) => word.replaceAll('_', ' '))
  return { id: row.slice(0, bar), pattern: new RegExp(`(?<![a-z])(?:${words.join('|')})`, 'giu') }
})

export function standardsIn(text: string): { readonly id: string; readonly text: string }[] {
  return standards.flatMap(({ id, pattern }) => {
    const hit = text.match(pattern)
    return hit === null ? [] : [{ id, text: hit[0] }]
  })
}
