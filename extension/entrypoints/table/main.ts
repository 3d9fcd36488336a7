import { showTable } from '../../table/table-page.ts'

const root = document.getElementById('table')
if (root) void showTable(root)
