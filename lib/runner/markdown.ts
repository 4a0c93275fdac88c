import { oneLine } from '../base/errors.ts';
import { visible } from '../base/foreign-text.ts';

/** Where GitHub renders the summary it reads names, numbers and addresses out of plain text, entities or not. */
const BREAK = '<!-- -->';
/** No literal: lib/base/foreign-text.ts tells why. */
const DOT_OF_A_NAME = '\\.(?=\\p{L})';

/**
 * Text of services and users must neither format, nor link, nor name people or issues, nor break out of a table cell,
 * nor hide anything. Copied from the page it is what it was. pitfalls.md I12
 */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text, 2000)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]|~!]/g, (character) => `&#${character.charCodeAt(0)};`)
      // Addresses with a scheme, mail addresses and people, issues by either name.
      .replace(/:(?=\/\/)/g, `&#58;${BREAK}`)
      .replace(/@/g, `&#64;${BREAK}`)
      .replace(/(?<!&)#/g, `&#35;${BREAK}`)
      .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
      // `www.` and names of hosts.
      .replace(new RegExp(DOT_OF_A_NAME, 'gu'), '&#46;')
      // What would begin a list or a line when it comes first.
      .replace(/^[-+=]/, (character) => `&#${character.charCodeAt(0)};`)
      .replace(/^(\d+)([.)])/, (_, number, mark) => `${number}&#${mark.charCodeAt(0)};`)
  );
}

/** Such a text in fixed width, also in a table's cell, where backticks could not hold every text. */
export function codeMarkdown(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** All that an address of ours holds: nothing that ends a link, or is no part of one. */
const ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::[0-9]+)?\/[A-Za-z0-9._~/?=&%#+-]*$/;

/** A link where the address is one that code of ours has made (lib/base/console-links.ts); else the text alone. */
export function linkMarkdown(text: string, address: string | undefined): string {
  const shown = escapeMarkdown(text);
  return address === undefined || !ADDRESS.test(address) ? shown : `[${shown}](${address})`;
}

/** A block to copy: lines of a command or a file. Nothing in them ends the block, or is hidden. */
export function blockMarkdown(language: 'sh' | 'yaml' | 'mermaid', lines: readonly string[]): string[] {
  const safe = lines.map((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return `${indent}${oneLine(visible(line), 2000)}`.replaceAll('`', "'");
  });
  return [`\`\`\`${language}`, ...safe, '```'];
}
