import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/project.ts';
import { OWN_HOSTS } from './kit.ts';
import { closePages, PAGES, type PageName } from './pages.ts';
import { smallPng } from './small-png.ts';
import { NO_BROWSER, type Seen, type Theme, Viewer } from './viewer.ts';

/** Summaries in a real browser. With SUMMARY_PICTURES set, the pictures of docs/summaries.md are made anew. */

const pictures = process.env['SUMMARY_PICTURES'] ? join(ROOT, 'docs/pictures/summaries') : undefined;
/** A page for each thing that docs/summaries.md explains. */
const PICTURED: Readonly<Partial<Record<PageName, Theme>>> = {
  ordered: 'light',
  refused: 'light',
  encrypted: 'dark',
  inputs: 'light',
};

describe.skipIf(NO_BROWSER !== undefined)(
  `summaries in Chromium${NO_BROWSER ? ` (${NO_BROWSER})` : ''}`,
  () => {
    let viewer: Viewer;
    const markdown = new Map<string, string>();
    beforeAll(async () => {
      viewer = await Viewer.open();
      for (const [name, make] of Object.entries(PAGES)) markdown.set(name, await make());
    });
    afterAll(async () => {
      await viewer[Symbol.asyncDispose]();
      closePages();
    });

    const seen = async (name: PageName, theme: Theme): Promise<Seen> => {
      const shown = await viewer.show(markdown.get(name) ?? '', theme);
      if (pictures && PICTURED[name] === theme) {
        mkdirSync(pictures, { recursive: true });
        writeFileSync(join(pictures, `${name}.png`), smallPng(await viewer.picture()));
      }
      return shown;
    };

    it.each(Object.keys(PAGES) as PageName[])('%s: reads well in both themes', async (name) => {
      for (const theme of ['light', 'dark'] as const) {
        const { errors, text, titles, links, tables, wide, contrast } = await seen(name, theme);
        expect(errors).toEqual([]);
        expect(titles).toHaveLength(1);
        // Nothing of the markup is left in what people read.
        expect(text).not.toMatch(/\|---|\*\*|&#?\w+;|```|<\/?(code|sub|b)>|<!--|\]\(/);
        expect(tables.length).toBeGreaterThan(0);
        for (const rows of tables) for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
        for (const link of links) expect(link).toMatch(OWN_HOSTS);
        expect(wide).toEqual([]);
        expect(contrast).toBeGreaterThan(4.5);
      }
    });

    it('the picture of the pipeline has each stage with its time, and what each has made', async () => {
      const { diagrams } = await seen('ordered', 'light');
      for (const words of [
        'wrap-key 4.1 s',
        'encrypt-image 2 min 3 s',
        'upload-import 11 min 30 s, adopted 90000082',
        'order-instance',
        'web.example.com',
      ])
        expect(diagrams.join()).toContain(words);
      const refused = await seen('refused', 'light');
      expect(refused.diagrams.join()).toContain('E_PRICE');
    });

    it('the timeline of an audit is drawn', async () => {
      const { diagrams } = await seen('audited', 'light');
      expect(diagrams.join()).toContain('wrap');
    });
  },
);
