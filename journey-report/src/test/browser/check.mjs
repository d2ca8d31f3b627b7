// Opens every .html and .svg file of a folder in Chromium and says what is wrong with it, a line each.
// Usage: node check.mjs FOLDER NODE_MODULES CHROMIUM
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, modules, chromium] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'here.js'));
const playwright = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core'), 'utf8');

const problems = [];
let checks = 0;
const say = (what, problem) => problems.push(`${what}: ${problem}`);

/** Runs in the page: texts that overlap, that leave their picture, and a page that scrolls sideways. */
function layout() {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    found.push(`the page is ${root.scrollWidth} wide on a screen of ${root.clientWidth}`);
  }
  const boxes = [];
  // what is scrolled out of its region is not seen
  const clipped = (rect, element) => {
    const region = element.closest('.scroll');
    if (!region) return rect;
    const frame = region.getBoundingClientRect();
    const left = Math.max(rect.left, frame.left);
    const right = Math.min(rect.right, frame.right);
    return { left, right, top: rect.top, bottom: rect.bottom, width: right - left, height: rect.height };
  };
  const add = (rect, text, svg, scrolls) => {
    if (rect.width > 0.5 && rect.height > 0.5) {
      boxes.push({
        left: rect.left + 0.5, right: rect.right - 0.5,
        top: rect.top + rect.height * 0.16, bottom: rect.bottom - rect.height * 0.2,
        text, svg, scrolls,
      });
    }
  };
  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  for (const text of document.querySelectorAll('svg text')) {
    if (!isShown(text)) continue;
    const lines = text.querySelectorAll('tspan');
    for (const line of lines.length ? lines : [text]) {
      const node = [...line.childNodes].find((each) => each.nodeType === Node.TEXT_NODE);
      if (!node) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rotated = text.getAttribute('transform');
      add(rotated ? text.getBoundingClientRect() : line.getBoundingClientRect(), node.data,
          text.ownerSVGElement, false);
    }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('svg, script, style') || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      add(clipped(rect, element), node.data, null, element.closest('.scroll') !== null);
    }
  }
  for (const box of boxes) {
    const at = `'${box.text.trim().slice(0, 40)}'`;
    if (box.svg) {
      const frame = box.svg.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1
          || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        found.push(`${at} leaves its picture`);
      }
    } else if (!box.scrolls && (box.left < -1 || box.right > root.clientWidth + 1)) {
      found.push(`${at} leaves the page`);
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom; j++) {
      const a = boxes[i];
      const b = boxes[j];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) {
        found.push(`'${a.text.trim().slice(0, 40)}' overlaps '${b.text.trim().slice(0, 40)}'`);
      }
    }
  }
  return found.slice(0, 10);
}

async function open(browser, file, width, colorScheme) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const what = `${file} at ${width}, ${colorScheme}`;
  const own = pathToFileURL(join(resolve(folder), file)).href;
  page.on('request', (request) => request.url() === own || say(what, `asks for ${request.url()}`));
  page.on('dialog', async (dialog) => { say(what, `runs a script: ${dialog.message()}`); await dialog.dismiss(); });
  page.on('pageerror', (error) => say(what, `fails: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && say(what, message.text()));
  if (file.endsWith('.svg')) {
    await page.setContent(`<!doctype html><body style="margin:0">${readFileSync(join(folder, file), 'utf8')}`);
  } else {
    await page.goto(own);
  }
  return { page, what };
}

async function accessible(page, what) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  for (const violation of result.violations) {
    const node = violation.nodes[0];
    say(what, `${violation.id}, ${violation.nodes.length} times: ${node.html.slice(0, 160)} ${(node.any[0] || node.all[0] || node.none[0] || {}).message || ''}`);
  }
}

async function printed(page, file, format) {
  const pdf = (await page.pdf({ format, landscape: true, printBackground: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)/g)];
  if (boxes.length === 0) say(`${file} on ${format}`, 'has no pages');
  for (const box of boxes) {
    if (+box[3] <= +box[4]) say(`${file} on ${format}`, `is not landscape: ${box[3]} by ${box[4]}`);
  }
}

const browser = await playwright.chromium.launch({ executablePath: chromium, args: ['--no-sandbox'] });
for (const file of readdirSync(folder).filter((name) => /\.(html|svg)$/.test(name)).sort()) {
  const isPage = file.endsWith('.html');
  for (const [width, scheme] of isPage ? [[1280, 'light'], [390, 'light'], [1280, 'dark']] : [[1600, 'light']]) {
    const { page, what } = await open(browser, file, width, scheme);
    if (isPage) await page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
    if (isPage || width === 1600) (await page.evaluate(layout)).forEach((problem) => say(what, problem));
    checks++;
    if (isPage) {
      await accessible(page, what);
      checks++;
    }
    if (isPage && width === 1280 && scheme === 'light') {
      await printed(page, file, 'A3');
      await printed(page, file, 'A4');
      checks += 2;
    }
    await page.close();
  }
}
await browser.close();
problems.forEach((problem) => console.log(problem));
console.log(`${checks} checks, ${problems.length} problems`);
process.exit(problems.length === 0 && checks > 0 ? 0 : 1);
