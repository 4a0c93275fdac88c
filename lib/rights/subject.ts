/** Whose right is proved. */
export interface Subject {
  /** `IBMid-…`, `iam-ServiceId-…`: for the command that grants it. */
  readonly iamId: string;
  /** For people: `the owner of ibmcloud-api-key`. */
  readonly who: string;
}

/** For people, with the id that they look for. */
export const named = ({ who, iamId }: Subject): string => (iamId === '' ? who : `${who} (${iamId})`);
