import { type ServiceError, UserError } from '../base/errors.ts';

/** What a refusal of the classic API means for the user. Matched by exception class first, then by text. */
interface Meaning {
  readonly code?: RegExp;
  readonly text?: RegExp;
  readonly as: `E_${string}`;
  readonly why: string;
  readonly fix: string;
}

const AUTH_FIX =
  'check classic-username and classic-api-key, or use the API key of a user (not of a service ID) as ibmcloud-api-key';

/** softlayer-api.md 2, 4, 12, 17. The first row that fits wins; the class is stable, the text is free. */
const MEANINGS: readonly Meaning[] = [
  {
    code: /AccessTokenValidation|InvalidLegacyToken|EncryptedToken_Expired/,
    as: 'E_CLASSIC_AUTH',
    why: 'the classic API does not accept these credentials',
    fix: AUTH_FIX,
  },
  {
    code: /InvalidUserStatus/,
    as: 'E_CLASSIC_AUTH',
    why: 'the user behind these credentials is disabled or being cancelled',
    fix: 'use the credentials of an active user',
  },
  {
    text: /invalid api token|invalid username|access denied|no valid authentication|failed to exchange token/i,
    as: 'E_CLASSIC_AUTH',
    why: 'the classic API does not accept these credentials, or the IBMid behind the key has lost its link to the account',
    fix: AUTH_FIX,
  },
  {
    code: /PermissionDenied|AccessDenied/,
    as: 'E_CLASSIC_PERMISSION',
    why: 'the user lacks a classic infrastructure permission (ordering needs SERVER_ADD, a public interface PUBLIC_NETWORK_COMPUTE, reading servers VIRTUAL_GUEST_VIEW), or access to this device',
    fix: 'have the account owner grant the permission under Manage > Access (IAM) > Users > Classic infrastructure',
  },
  {
    text: /necessary .*permission|must be ordered with permission/i,
    as: 'E_CLASSIC_PERMISSION',
    why: 'the user lacks the classic infrastructure permission SERVER_ADD',
    fix: 'have the account owner grant it under Manage > Access (IAM) > Users > Classic infrastructure',
  },
  {
    code: /Virtual_Host_Pool_/,
    as: 'E_CAPACITY',
    why: 'there is not enough capacity there at the moment',
    fix: 'leave out public-vlan and private-vlan, take another datacenter or a smaller size, or try later',
  },
  {
    text: /insufficient (resources|capacity)/i,
    as: 'E_CAPACITY',
    why: 'there is not enough capacity there at the moment',
    fix: 'leave out public-vlan and private-vlan, take another datacenter or a smaller size, or try later',
  },
  {
    code: /RateLimitExceeded/,
    as: 'E_CLASSIC_RATE_LIMIT',
    why: 'other programs use the classic API of this account at the same time',
    fix: 'run it again later, or run fewer jobs at once',
  },
  {
    code: /ObjectNotFound/,
    as: 'E_CLASSIC_NOT_FOUND',
    why: 'the id is wrong, belongs to another account, or the object was deleted; objects that the user may not see look the same',
    fix: 'check the id and the rights of the user',
  },
  {
    text: /preset with key name .* could not be found/i,
    as: 'E_FLAVOR',
    why: 'no flavor of this name is sold',
    fix: 'take a flavor that `slcli vs create-options` lists, such as B1_2X4X100',
  },
  {
    text: /network vlan|subnet/i,
    as: 'E_NETWORK',
    why: 'the VLAN or subnet is unknown, lies in another datacenter, or its partner lies in another pod',
    fix: 'give ids of VLANs and subnets in the datacenter of the order, public and private in the same pod, or leave them out',
  },
  {
    text: /unable to find image template|globalIdentifier/i,
    as: 'E_TEMPLATE',
    why: 'the template is not usable by this account, or not finished',
    fix: 'wait until its import has finished, and check template-id',
  },
  {
    text: /operatingSystemReferenceCode|OS bits/i,
    as: 'E_OPERATING_SYSTEM',
    why: 'the operating system code is none that IBM imports today',
    fix: 'take a code of getVhdImportSoftwareDescriptions, such as DEBIAN_12_64',
  },
  {
    text: /network storage service resource protocol|cos:\/\/|bucket|object storage/i,
    as: 'E_IMPORT_SOURCE',
    why: 'the import cannot read the object: wrong region or name in the uri, or the import API key has no right on the bucket',
    fix: 'check the object-uri, and give the service ID of the import Reader on the bucket',
  },
  {
    text: /outstanding transaction|active transaction/i,
    as: 'E_CLASSIC_BUSY',
    why: 'something else is still running on this object',
    fix: 'wait a few minutes and run it again',
  },
  {
    text: /alphanumeric|hostname and domain/i,
    as: 'E_HOSTNAME',
    why: 'the hostname or domain breaks the rules of the classic infrastructure',
    fix: 'use letters, digits and single dashes; the domain has at least two labels and ends in letters',
  },
  {
    // IBM's own words for this are not published [inferred].
    text: /hourly (virtual )?(guests|servers|instances)|(limit|maximum number) of .*(guests|servers|instances)/i,
    as: 'E_LIMIT',
    why: 'the account may have only so many hourly servers at once (20 unless IBM has raised it)',
    fix: 'cancel servers that nobody needs, order with monthly billing, or ask IBM to raise the limit',
  },
  {
    code: /Order_InvalidLocation/,
    as: 'E_DATACENTER',
    why: 'the datacenter does not sell this configuration',
    fix: 'take another datacenter',
  },
  {
    code: /InvalidValue|MissingCreationProperty|InvalidDataLength|Order_|BadRequest/,
    as: 'E_CLASSIC_REFUSED',
    why: 'the classic API does not take one of the values, or not together with the others',
    fix: 'compare the value that it names with what `slcli vs create-options` (for an order) or `slcli image detail` (for a template) shows, and correct its input',
  },
];

/** The message for a failed call. `what` says in the action's words what was being done. */
export function explainClassic(error: ServiceError, what: string): UserError {
  const { status, serviceCode, text, outcome } = error.failure;
  const said = `${what}: ${error.message}`;
  if (outcome !== 'refused' && !serviceCode?.startsWith('SoftLayer_')) {
    return new UserError({
      code: 'E_CLASSIC_UNAVAILABLE',
      what: said,
      why:
        status === undefined
          ? 'the classic API could not be reached from this runner (network, proxy, endpoint, certificate)'
          : 'the classic API is overloaded, or something between it and this runner answers in its place',
      fix: 'check the network and endpoints inputs and the proxy, then run it again; it finds what this run has finished',
      cause: error,
    });
  }
  const meaning =
    MEANINGS.find((row) => (row.code?.test(serviceCode ?? '') ?? false) || (row.text?.test(text) ?? false)) ??
    byStatus(status);
  return new UserError({ code: meaning.as, what: said, why: meaning.why, fix: meaning.fix, cause: error });
}

function byStatus(status: number | undefined): Meaning {
  if (status === 401 || status === 403)
    return { as: 'E_CLASSIC_AUTH', why: 'the classic API does not accept these credentials', fix: AUTH_FIX };
  if (status === 404 || (status !== undefined && status >= 300 && status < 400)) {
    return {
      as: 'E_CLASSIC_ENDPOINT',
      why: 'the endpoint of the classic API is not its REST base',
      fix: 'give an endpoint that ends in /rest/v3.1',
    };
  }
  return {
    as: 'E_CLASSIC_REFUSED',
    why: 'the classic API refused for a reason that this action does not know',
    fix: 'run it again; if it stays, open a case at IBM support (classic infrastructure) with the words of the service and the time of the run',
  };
}
