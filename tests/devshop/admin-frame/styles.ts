export const adminStyles = `
:root { font: 14px/1.4 Inter, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", sans-serif; color: #303030 }
* { box-sizing: border-box }
body { margin: 0; display: grid; grid-template: 56px 1fr / 240px 1fr; height: 100vh; background: #1a1a1a; overflow: hidden }
.top { grid-column: 1 / -1; display: flex; align-items: center; gap: 16px; padding: 0 16px; color: #fff; position: relative }
.brand { font-weight: 650 }
.note { margin-left: auto; color: #c9c9c9; font-size: 12px }
.save-bar { display: flex; align-items: center; gap: 8px; background: #303030; border-radius: 10px; padding: 6px 8px 6px 14px; flex: 0 1 560px; margin: 0 auto }
.save-bar[hidden] { display: none }
.save-bar span { margin-right: auto; font-weight: 550 }
.loading { position: absolute; left: 0; bottom: 0; height: 3px; width: 60%; background: #36a3ff }
.loading[hidden] { display: none }
.side { background: #ebebeb; border-top-left-radius: 12px; padding: 12px; overflow-y: auto }
.side h2 { font-size: 12px; color: #555; margin: 16px 8px 4px; font-weight: 550 }
.side ul { list-style: none; margin: 0; padding: 0 }
.side ul ul { padding-left: 16px }
.side a { display: block; padding: 5px 8px; border-radius: 8px; color: #303030; text-decoration: none; font-weight: 550 }
.side ul ul a { font-weight: 450 }
.side a:hover, .side a[aria-current] { background: #fafafa }
main { background: #f1f1f1; border-top-right-radius: 12px; display: flex; flex-direction: column; min-width: 0; min-height: 0 }
.title { display: flex; align-items: center; gap: 12px; padding: 8px 16px; border-bottom: 1px solid #dcdcdc; background: #fff; border-top-right-radius: 12px }
.title h1 { font-size: 14px; margin: 0; font-weight: 650 }
.actions { display: flex; gap: 8px; margin-left: auto }
.frame { flex: 1; min-height: 0 }
.frame iframe { border: 0; width: 100%; height: 100%; display: block }
button { font: inherit; font-weight: 550; border: 1px solid #8a8a8a; border-radius: 8px; background: #fff; color: #303030; padding: 5px 12px; cursor: pointer }
button.primary { background: #303030; color: #fff; border-color: #303030 }
.save-bar button.primary { background: #fff; color: #303030; border-color: #fff }
.save-bar button { background: #4a4a4a; color: #fff; border-color: #6a6a6a }
button.critical { background: #c70a24; border-color: #c70a24; color: #fff }
button:disabled { opacity: .6; cursor: default }
dialog { border: 0; border-radius: 12px; padding: 20px; width: min(480px, calc(100vw - 32px)); color: #303030 }
dialog::backdrop { background: rgb(0 0 0 / .6) }
dialog h2 { font-size: 16px; margin: 0 0 12px }
dialog label { display: flex; justify-content: space-between; align-items: center; gap: 12px; margin: 8px 0 }
dialog .actions { justify-content: flex-end; margin-top: 16px }
dialog .list { max-height: 50vh; overflow-y: auto }
select, input { font: inherit; padding: 5px 8px; border: 1px solid #8a8a8a; border-radius: 8px; background: #fff; color: #303030 }
.toasts { position: fixed; bottom: 24px; left: 50%; transform: translateX(-50%); display: grid; gap: 8px; z-index: 10 }
.toast { background: #1a1a1a; color: #fff; border-radius: 8px; padding: 8px 14px; display: flex; gap: 12px; align-items: center; box-shadow: 0 4px 16px rgb(0 0 0 / .3) }
.toast.error { background: #8e0b21 }
.toast button { background: none; border: 0; color: #fff; padding: 0 4px }
.elsewhere { display: block; background: #f1f1f1; padding: 40px }
@media (max-width: 720px) {
  body { grid-template: 56px auto 1fr / 1fr }
  .side { border-radius: 12px 12px 0 0; padding: 4px 8px; display: flex; align-items: center; overflow-x: auto }
  .side h2, .side > ul:first-of-type, .note { display: none }
  .side ul, .side ul ul { display: flex; padding: 0 }
  .side a { white-space: nowrap }
  .side button { white-space: nowrap; margin-left: auto }
  main, .title { border-radius: 0 }
}
`
