import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ROOT } from '../../tools/project.ts';

/** A page of a run as GitHub shows it: the Markdown by a renderer of GitHub's flavour, diagrams by Mermaid, in a real browser. */

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Why these tests cannot run here; undefined where they can. */
export const NO_BROWSER = CHROMIUM.some(existsSync)
  ? undefined
  : 'there is no Chromium (apt-get install chromium)';

/** Pixels: what GitHub gives a run's summary on a usual screen. */
const WIDTH = 1012;

export type Theme = 'light' | 'dark';

/** What matters of GitHub's own style sheet: widths, tables that scroll by themselves, colours of both themes. */
const STYLE = `
:root { --ink: #1f2328; --ground: #ffffff; --line: #d1d9e0; --row: #f6f8fa; --link: #0969da; --code: #818b981f; }
[data-theme=dark] { --ink: #f0f6fc; --ground: #0d1117; --line: #3d444d; --row: #151b23; --link: #4493f8; --code: #656c7633; }
* { box-sizing: border-box }
body { margin: 0; padding: 24px; background: var(--ground); color: var(--ink); word-wrap: break-word;
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji" }
h3 { font-size: 1.25em; margin: 24px 0 16px; line-height: 1.25 } h3:first-child { margin-top: 0 }
p, table, pre, .diagram { margin: 0 0 16px }
a { color: var(--link) }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; border-spacing: 0 }
tr { border-top: 1px solid var(--line) } tr:nth-child(2n) { background: var(--row) }
th, td { padding: 6px 13px; border: 1px solid var(--line) } th { font-weight: 600 } th:empty { padding: 0 13px }
code { padding: .2em .4em; font: 85% ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; background: var(--code); border-radius: 6px }
pre { padding: 16px; overflow: auto; background: var(--row); border-radius: 6px } pre code { padding: 0; background: none }
sub { font-size: 75%; line-height: 0; vertical-align: baseline; position: relative; bottom: -.25em }
.diagram { border: 1px solid var(--line); border-radius: 6px; padding: 16px; text-align: center } .diagram svg { max-width: 100%; height: auto }
`;

const MERMAID = join(ROOT, 'node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js');

export class Viewer implements AsyncDisposable {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(): Promise<Viewer> {
    const executablePath = CHROMIUM.find(existsSync) ?? '';
    // Root has no sandbox; nothing foreign is shown, and nothing is fetched.
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 400 }, offline: true });
    await page.setContent('<!doctype html><html><head></head><body></body></html>');
    await page.addStyleTag({ content: STYLE });
    for (const file of [MERMAID, join(import.meta.dirname, 'in-browser.mjs')])
      await page.addScriptTag({ content: readFileSync(file, 'utf8') });
    return new Viewer(browser, page);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#browser.close();
  }

  /** Shows the Markdown; gives what can be asked of it. */
  async show(markdown: string, theme: Theme = 'light'): Promise<Seen> {
    const html = await marked.parse(markdown, { gfm: true });
    // in-browser.mjs; what it is handed is text of ours.
    const errors: string[] = await this.#page.evaluate(`draw(${JSON.stringify({ html, theme })})`);
    const seen: Omit<Seen, 'errors'> = await this.#page.evaluate('look()');
    return { errors, ...seen };
  }

  /** PNG of what is shown. */
  picture(): Promise<Buffer> {
    return this.#page.screenshot({ fullPage: true, type: 'png' });
  }
}

export interface Seen {
  /** What Mermaid could not draw, and why. */
  readonly errors: readonly string[];
  readonly text: string;
  readonly titles: readonly string[];
  readonly links: readonly string[];
  /** Rows of each table, cells of each row. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Words of each diagram. */
  readonly diagrams: readonly string[];
  /** Elements that are wider than the page, and tables that would scroll; a block to copy may. */
  readonly wide: readonly string[];
  /** The least contrast of ink and ground in boxes of diagrams, as WCAG counts it. */
  readonly contrast: number;
}
