import type { Loan, LoanDeps } from '../../lib/lent-key/loan.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';

/** The key that IBM's import is lent, by the inputs. */
export function importLoan({ importKey, apiKey, timeout }: UploadImportInputs): Loan {
  return { purpose: 'import', ...importKey, ownKey: apiKey, timeout };
}

/** What the loan touches; `post` is left its notes. */
export function loanDeps(deps: Deps): LoanDeps {
  const { saveState } = deps;
  return {
    ...deps,
    keep: { id: (value) => saveState('import-key', value), tag: (value) => saveState('key-tag', value) },
  };
}
