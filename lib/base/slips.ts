import type { Problem } from './errors.ts';
import { holdsControl } from './foreign-text.ts';
import { problem } from './problems.ts';

// biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's sign of an expression.
const EXPRESSION = '${{ … }}';

/**
 * What is wrong with a text whatever it is meant for: characters that nobody sees, and what GitHub or a shell should have
 * put something else for. Nothing of the text is shown: it may be a secret.
 */
export function slipOf(text: string): Problem | undefined {
  return unseen(text) ?? notEvaluated(text) ?? placeholder(text);
}

function unseen(text: string): Problem | undefined {
  if (text.startsWith('\ufeff'))
    return problem(
      'begins with a byte order mark (U+FEFF)',
      'it comes from a file that an editor saved as UTF-8 with BOM',
      'save that file without BOM, or type the value anew',
    );
  if (/\r?\n$/.test(text) && !holdsControl(text.trimEnd()))
    return problem(
      'ends with a newline',
      'it was stored from a file or by `echo`, or stands in a YAML block `|`: all of them end with one',
      'give it without: `printf %s` and the YAML block `|-` add none',
    );
  if (text !== text.trim()) {
    const where = text === text.trimStart() ? 'end' : 'beginning';
    return problem(
      `has white space at its ${where}`,
      'it was copied with a space, tab or newline too much',
      `remove what stands at its ${where}, and store it again`,
    );
  }
  if (/[\r\n]/.test(text))
    return problem(
      'holds a newline inside',
      'several values were given where one is taken, or a long line was broken when it was copied',
      'give one value, on one line',
    );
  return holdsControl(text)
    ? problem(
        'holds a control character',
        'it was copied from a terminal or a document, or a file is not the text that it should be',
        'type the value anew',
      )
    : undefined;
}

function notEvaluated(text: string): Problem | undefined {
  if (text.includes(EXPRESSION.slice(0, 3)))
    return problem(
      `holds an expression ${EXPRESSION} that nobody evaluated`,
      'GitHub evaluates expressions in a workflow file only, not in variables, secrets, files or scripts',
      'write the expression into the workflow itself, or put its value here',
    );
  if (/^(\$[A-Za-z_][A-Za-z0-9_]*|\$\{[A-Za-z_][A-Za-z0-9_]*\}|%[A-Za-z_]+%)$/.test(text))
    return problem(
      'is the name of a shell variable, not its value',
      'inputs are no shell: nothing puts values for variables there',
      `use ${EXPRESSION} with env.NAME, vars.NAME or secrets.NAME in the workflow`,
    );
  return /^(secrets|vars|env|inputs|steps|needs|github)\.[A-Za-z_][\w.-]*$/.test(text)
    ? problem(
        `is an expression without ${EXPRESSION} around it`,
        'without these signs GitHub takes it for plain text',
        `write ${EXPRESSION} around it in the workflow`,
      )
    : undefined;
}

function placeholder(text: string): Problem | undefined {
  if (/^\*{3,}$/.test(text))
    return problem(
      'is *** only',
      "it was copied from a log, where GitHub shows *** for a secret's value",
      'give the value itself, from where it was made',
    );
  return /^(<[^<>]+>|\.{3}|…|YOUR[_-][A-Z_-]+|(REPLACE|CHANGE)[_-]?ME|TODO)$/i.test(text)
    ? problem(
        'is the placeholder of an example',
        'an example was copied and this line was not filled in',
        'put your own value there',
      )
    : undefined;
}

/** Quotes that belong to the value: of those that take free text, none is asked. */
export function quotesOf(text: string): Problem | undefined {
  return /^(".*"|'.*'|`.*`)$/.test(text)
    ? problem(
        'has quotes around it that belong to the value',
        'it was quoted twice, or comes from a file or variable in which quotes stand',
        'give it without those quotes',
      )
    : undefined;
}
