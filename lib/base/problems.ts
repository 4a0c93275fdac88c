import { type Problem, threeSentences, UserError } from './errors.ts';

/** A problem of one value: `what` is what stands behind the name of its input, such as `must be a region`. */
export function problem(what: string, why: string, fix: string): Problem {
  return { what, why, fix };
}

/** Some problems of one kind as one error. Several are numbered, each with its cause and cure; all on one line. */
export function problemsError(code: `E_${string}`, lead: string, problems: readonly Problem[]): UserError {
  const [first, ...more] = problems;
  if (first && more.length === 0) return new UserError({ code, ...first });
  const numbered = (text: (problem: Problem) => string) =>
    problems.map((each, index) => `(${index + 1}) ${text(each)}`).join(' ');
  const head = `${lead}: ${problems.length} problems:`;
  return new UserError({
    code,
    what: `${head} ${numbered(({ what }) => what)}`,
    why: numbered(({ why }) => why),
    fix: numbered(({ fix }) => fix),
    message: `${head} ${numbered(threeSentences)}`,
  });
}
