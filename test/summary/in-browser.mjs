// What test/summary/viewer.ts has the browser do: Node never runs this.

/** Shows a page with its diagrams; returns what Mermaid could not draw. */
globalThis.draw = async ({ html, theme }) => {
  const { document, mermaid } = globalThis;
  document.documentElement.dataset.theme = theme;
  document.body.innerHTML = html;
  // As GitHub sets it up.
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: theme === 'dark' ? 'dark' : 'default',
  });
  const errors = [];
  let count = 0;
  for (const code of document.querySelectorAll('code.language-mermaid')) {
    count += 1;
    const box = document.createElement('div');
    box.className = 'diagram';
    try {
      box.innerHTML = (await mermaid.render(`diagram-${theme}-${count}`, code.textContent)).svg;
    } catch (error) {
      errors.push(String(error));
    }
    code.parentElement.replaceWith(box);
  }
  return errors;
};

const all = (selector) => [...globalThis.document.querySelectorAll(selector)];
const textOf = (element) => element.textContent.trim();

/** As WCAG counts it, of `rgb(…)`. */
function luminance(color) {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Of ink and ground of a diagram's box. */
function contrast(node) {
  const { getComputedStyle } = globalThis;
  const shape = node.querySelector('rect, path, polygon, circle');
  const label = node.querySelector('.nodeLabel, text');
  const style = getComputedStyle(label);
  const ink = luminance(label.tagName === 'text' ? style.fill : style.color);
  const ground = luminance(getComputedStyle(shape).fill);
  return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
}

function isTooWide(element) {
  if (element.tagName === 'TABLE' && element.scrollWidth > element.clientWidth + 1) return true;
  const width = globalThis.document.documentElement.clientWidth;
  return element.getBoundingClientRect().right > width && !element.closest('table, pre');
}

/** What can be asked of the page that is shown. */
globalThis.look = () => ({
  // As it is shown, not as it stands in the document.
  // biome-ignore lint/performance/useDomNodeTextContent: people read what is shown.
  text: globalThis.document.body.innerText,
  titles: all('h1, h2, h3, h4').map(textOf),
  links: all('a').map((link) => link.href),
  tables: all('table').map((table) => [...table.rows].map((row) => [...row.cells].map(textOf))),
  // biome-ignore lint/performance/useDomNodeTextContent: lines of a label are words of their own.
  diagrams: all('.diagram').map((box) => box.innerText.replace(/\s+/g, ' ')),
  wide: all('body *')
    .filter(isTooWide)
    .map((element) => `${element.tagName} ${textOf(element).slice(0, 80)}`),
  contrast: Math.min(21, ...all('.diagram .node').map(contrast)),
});
