import { showSelfTest } from '../../self-test/self-test-page.ts'

const root = document.getElementById('self-test')
if (root) void showSelfTest(root)
