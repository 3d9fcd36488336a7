import { showOptions } from '../../options/options-page.ts'

const root = document.getElementById('options')
if (root) void showOptions(root)
