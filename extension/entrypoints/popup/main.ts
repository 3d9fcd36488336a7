import { showPopup } from '../../popup/popup.ts'

const root = document.getElementById('popup')
if (root) void showPopup(root)
