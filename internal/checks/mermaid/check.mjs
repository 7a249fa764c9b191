import { JSDOM } from 'jsdom'
import { readFileSync } from 'node:fs'
const { window } = new JSDOM('')
globalThis.window = window; globalThis.document = window.document
const mermaid = (await import('mermaid')).default
let bad = 0
for (const file of process.argv.slice(2)) {
  try { const r = await mermaid.parse(readFileSync(file, 'utf8')); console.log(`${file}: ${r.diagramType}`) }
  catch (e) { bad++; console.error(`${file}: ${e.message}`) }
}
process.exit(bad ? 1 : 0)
