// Prints what the real Mermaid makes of each diagram in a folder, as JSON by file name.
// node read.mjs NODE_MODULES FOLDER
import { createRequire } from 'node:module';
import { readdirSync, readFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, folder] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'here.js'));
const { JSDOM } = require('jsdom');

const { window } = new JSDOM('<!DOCTYPE html><body></body>', {
  pretendToBeVisual: true,
  url: 'http://localhost/',
});
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) {
    globalThis[name] = window[name];
  }
}
globalThis.window = window;
globalThis.document = window.document;
console.error = console.warn = console.log = console.debug = console.info = () => {};
// there is no layout here, and none is needed
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 1, height: 1 });
window.SVGElement.prototype.getComputedTextLength = () => 1;

const mermaid = (await import(pathToFileURL(join(resolve(modules), 'mermaid/dist/mermaid.core.mjs'))))
  .default;
mermaid.initialize({ startOnLoad: false, logLevel: 'fatal', maxTextSize: 100_000_000 });

// as a drawing decodes what stands for an entity, and then a browser what stands for a character
const cell = window.document.createElement('div');
function shown(text) {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  cell.innerHTML = escaped.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
  return cell.textContent;
}
const name = (text) => shown(text.trim());

async function read(text) {
  let diagram;
  try {
    diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  } catch (refused) {
    return { refused: String(refused.message ?? refused).slice(0, 300) };
  }
  if (diagram.type !== 'journey') {
    return { refused: 'a diagram of type ' + diagram.type };
  }
  const { db } = diagram;
  const answer = {
    sections: db.getSections().map(name),
    tasks: db.getTasks().map((task) => ({
      section: name(task.section),
      name: name(task.task),
      score: Number.isFinite(task.score) ? task.score : null,
      actors: task.people.map(name),
    })),
    accTitle: name(db.getAccTitle()),
    accDescription: name(db.getAccDescription()),
  };
  if (text.trimStart().startsWith('---')) {
    // only drawing looks at the front matter's title
    try {
      await mermaid.render('drawn', text);
    } catch {
      // what cannot be drawn without a layout has been read all the same
    }
  }
  answer.title = name(db.getDiagramTitle());
  return answer;
}

const answers = {};
for (const file of readdirSync(folder).sort()) {
  if (file.endsWith('.mmd')) {
    answers[file] = await read(readFileSync(join(folder, file), 'utf8'));
  }
}
writeSync(1, JSON.stringify(answers) + '\n');
