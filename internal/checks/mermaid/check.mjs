// Reads diagrams with Mermaid's own parser. Beside a Gantt chart may stand a JSON
// file that says which title and tasks have to be read from it: a name counts as
// read if its letters and digits are.
import { JSDOM } from 'jsdom'
import { existsSync, readFileSync } from 'node:fs'
const { window } = new JSDOM('')
globalThis.window = window; globalThis.document = window.document
const mermaid = (await import('mermaid')).default

const letters = (text) => text.normalize('NFC').replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '')
const shown = (text) => letters(text) || 'untitled'
const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-')

// compare returns what a chart should have and has not.
async function compare(text, want) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  const problems = []
  const title = db.getDiagramTitle()
  if (want.title === '' ? title !== '' : shown(title) !== shown(want.title)) problems.push(`title ${JSON.stringify(title)}, want ${JSON.stringify(want.title)}`)
  const tasks = new Map(db.getTasks().map((t) => [t.id, t]))
  if (tasks.size !== want.tasks.length) problems.push(`${tasks.size} tasks, want ${want.tasks.length}`)
  for (const w of want.tasks) {
    const t = tasks.get(w.id)
    if (!t) { problems.push(`no task ${w.id}, ${JSON.stringify(w.name)}`); continue }
    const name = shown(t.task)
    if (name !== shown(w.name)) problems.push(`task ${JSON.stringify(t.task)}, want ${JSON.stringify(w.name)}`)
    if (day(t.startTime) !== w.start || day(t.endTime) !== w.end) problems.push(`task ${w.id} from ${day(t.startTime)} to ${day(t.endTime)}, want ${w.start} to ${w.end}`)
    if (Boolean(t.done) !== w.done || Boolean(t.crit) !== w.late) problems.push(`task ${w.id} done ${t.done}, critical ${t.crit}, want ${w.done}, ${w.late}`)
  }
  return problems
}

let bad = 0, compared = 0
const types = {}
for (const file of process.argv.slice(2)) {
  try {
    const text = readFileSync(file, 'utf8')
    const { diagramType } = await mermaid.parse(text)
    types[diagramType] = (types[diagramType] ?? 0) + 1
    const beside = file.replace(/\.mmd$/, '.json')
    if (diagramType !== 'gantt' || !existsSync(beside)) continue
    compared++
    for (const problem of await compare(text, JSON.parse(readFileSync(beside, 'utf8')))) {
      bad++
      console.error(`${file}: ${problem}`)
    }
  } catch (e) { bad++; console.error(`${file}: ${e.message}`) }
}
console.log(`Mermaid reads ${Object.entries(types).map(([type, n]) => `${n} of type ${type}`).join(', ')}; ${compared} compared with what they should say`)
process.exit(bad ? 1 : 0)
