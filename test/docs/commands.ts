/**
 * What the commands of others that our pages tell people to type look like: each with its flags, and how many words
 * stand between. From IBM's CLI reference (cloud.ibm.com/docs/cli: `ibmcloud`, `iam`, `resource`, `sl`), those of the
 * plug-ins key-protect, cloud-object-storage and atracker, and `gh help`.
 */
interface Shape {
  /** Flags; `=` stands behind those that take a value. */
  readonly flags: string;
  readonly words: readonly [least: number, most: number];
}

const POLICY =
  '--file= --roles= --service-name= --service-instance= --region= --resource-type= --resource= --resource-group-name= --resource-group-id= --attributes= --account-management -f --force --output=';

const COMMANDS: Readonly<Record<string, Shape>> = {
  'ibmcloud login': {
    flags: '-a= --apikey= --sso -u= -p= -c= -g= -r= --no-region --no-account',
    words: [0, 0],
  },
  'ibmcloud target': { flags: '-r= -g= -c= --unset-region', words: [0, 0] },
  'ibmcloud account show': { flags: '--output=', words: [0, 0] },
  'ibmcloud account users': { flags: '--output=', words: [0, 0] },
  'ibmcloud plugin install': { flags: '-r= -v= -f', words: [1, 1] },
  'ibmcloud iam roles': { flags: '--service= --output=', words: [0, 0] },
  'ibmcloud iam api-key-create': { flags: '-d= --file= --lock --output=', words: [1, 1] },
  'ibmcloud iam api-key-delete': { flags: '-f --force', words: [1, 1] },
  'ibmcloud iam api-keys': { flags: '--uuid --output=', words: [0, 0] },
  'ibmcloud iam oauth-tokens': { flags: '--output=', words: [0, 0] },
  'ibmcloud iam service-ids': { flags: '--uuid -n= --name= --output=', words: [0, 0] },
  'ibmcloud iam service-id': { flags: '--uuid --output=', words: [1, 1] },
  'ibmcloud iam service-id-create': { flags: '-d= --description= --lock --output=', words: [1, 1] },
  'ibmcloud iam service-id-delete': { flags: '-f --force', words: [1, 1] },
  'ibmcloud iam service-id-unlock': { flags: '-f --force', words: [1, 1] },
  'ibmcloud iam service-api-key-create': {
    flags: '-d= --description= --file= --lock -f --force --output=',
    words: [2, 2],
  },
  'ibmcloud iam service-api-key-delete': { flags: '-f --force', words: [2, 2] },
  'ibmcloud iam service-api-keys': { flags: '--uuid --output=', words: [1, 1] },
  'ibmcloud iam service-policies': { flags: '--output=', words: [1, 1] },
  'ibmcloud iam service-policy-create': { flags: POLICY, words: [1, 1] },
  'ibmcloud iam user-policies': { flags: '--output=', words: [1, 1] },
  'ibmcloud iam user-policy-create': { flags: POLICY, words: [1, 1] },
  'ibmcloud iam access-group-policy-create': { flags: POLICY, words: [1, 1] },
  'ibmcloud iam authorization-policies': { flags: '--output=', words: [0, 0] },
  'ibmcloud iam authorization-policy-create': {
    flags:
      '--source-service-instance-name= --source-service-instance-id= --target-service-instance-name= --target-service-instance-id= --source-service-account= --source-resource-type= --target-resource-type= --file= --output=',
    words: [3, 3],
  },
  'ibmcloud resource groups': { flags: '--default --output=', words: [0, 0] },
  'ibmcloud resource service-instances': {
    flags: '--service-name= --location= --type= -g= --all-resource-groups --long --output=',
    words: [0, 0],
  },
  'ibmcloud resource service-instance': { flags: '--location= --id --output=', words: [1, 1] },
  'ibmcloud resource service-instance-create': {
    flags: '-d= --deployment= -p= --parameters= -g= --service-endpoints= --output=',
    words: [4, 4],
  },
  'ibmcloud resource service-instance-delete': { flags: '-f --force --recursive', words: [1, 1] },
  'ibmcloud resource service-key-create': {
    flags: '--instance-name= --instance-id= --service-id= -p= --parameters= --output= -f',
    words: [1, 2],
  },
  'ibmcloud kp keys': { flags: '-i= --instance-id= --output=', words: [0, 0] },
  'ibmcloud kp region-set': { flags: '-i= --instance-id=', words: [0, 1] },
  'ibmcloud kp key create': {
    flags:
      '-i= --instance-id= -a= --key-alias= -k= --key-material= -s --standard-key --key-ring= --expires= --output=',
    words: [1, 1],
  },
  'ibmcloud kp key delete': { flags: '-i= --instance-id= --key-ring= -f --force --output=', words: [1, 1] },
  'ibmcloud kp key enable': { flags: '-i= --instance-id= --key-ring=', words: [1, 1] },
  'ibmcloud kp key restore': { flags: '-i= --instance-id= --key-ring=', words: [1, 1] },
  'ibmcloud kp key show': { flags: '-i= --instance-id= --key-ring= --output=', words: [1, 1] },
  'ibmcloud cos config crn': { flags: '--crn= --force --list', words: [0, 0] },
  'ibmcloud cos bucket-create': {
    flags: '--bucket= --class= --ibm-service-instance-id= --region= --output=',
    words: [0, 0],
  },
  'ibmcloud cos bucket-delete': { flags: '--bucket= --region= --force', words: [0, 0] },
  'ibmcloud cos bucket-location-get': { flags: '--bucket= --region= --output=', words: [0, 0] },
  'ibmcloud catalog service': { flags: '--global --output=', words: [1, 1] },
  'ibmcloud cos objects': { flags: '--bucket= --region= --prefix= --output=', words: [0, 0] },
  'ibmcloud cos object-delete': { flags: '--bucket= --key= --region= --force', words: [0, 0] },
  'ibmcloud atracker target ls': { flags: '--output=', words: [0, 0] },
  'ibmcloud atracker route ls': { flags: '--output=', words: [0, 0] },
  'ibmcloud sl user list': { flags: '--column=', words: [0, 0] },
  'ibmcloud sl user permissions': { flags: '', words: [1, 1] },
  'ibmcloud sl user permission-edit': { flags: '--permission= --enable= --from-user=', words: [1, 1] },
  'ibmcloud sl vs list': { flags: '-H= --hostname= -D= --domain= --column=', words: [0, 0] },
  'ibmcloud sl vs detail': { flags: '', words: [1, 1] },
  'ibmcloud sl vs cancel': { flags: '-f --force', words: [1, 1] },
  'ibmcloud sl vlan list': {
    flags: '-d= --datacenter= -n= --number= --name= --order= --column=',
    words: [0, 0],
  },
  'ibmcloud sl subnet list': {
    flags: '-d= --datacenter= --identifier= --subnet-type= --column=',
    words: [0, 0],
  },
  'ibmcloud sl security sshkey-add': { flags: '-f= --in-file= -k= --key= --note=', words: [1, 1] },
  'ibmcloud sl image list': { flags: '--name= --private --public', words: [0, 0] },
  'ibmcloud sl image detail': { flags: '', words: [1, 1] },
  'ibmcloud sl image delete': { flags: '', words: [1, 1] },

  'gh auth login': { flags: '-h= --hostname= -w --web --with-token -s= --scopes=', words: [0, 0] },
  'gh repo create': { flags: '--private --public --clone -c --add-readme -d= --description=', words: [1, 1] },
  'gh secret set': {
    flags: '-b= --body= -e= --env= -o= --org= -R= --repo= -f= --env-file=',
    words: [0, 1],
  },
  'gh variable set': {
    flags: '-b= --body= -e= --env= -o= --org= -R= --repo= -f= --env-file=',
    words: [0, 1],
  },
  'gh workflow run': { flags: '-r= --ref= -f= --raw-field= -F= --field= -R= --repo= --json', words: [1, 1] },
  'gh run watch': { flags: '--exit-status -i= --interval= -R= --repo= --compact', words: [0, 1] },
  'gh run view': { flags: '--web -w --log --log-failed -j= --job= -R= --repo=', words: [0, 1] },
  'gh api': {
    flags: '-X= --method= -f= --raw-field= -F= --field= -H= --header= -q= --jq= --paginate --input= --silent',
    words: [1, 1],
  },
};

/** In running text a command, or a whole family, is just named: `ibmcloud kp key show`, `ibmcloud sl`. */
const FAMILIES = new Set(Object.keys(COMMANDS).flatMap((name) => prefixesOf(name.split(' '))));

function prefixesOf(words: readonly string[]): string[] {
  return words.slice(1).map((_word, index) => words.slice(0, index + 1).join(' '));
}

/** What is wrong with a command, in words; nothing for one of a program that is not in the table. */
export function commandProblem(command: string, { mayBeName = false } = {}): string | undefined {
  const words = wordsOf(command);
  if (words[0] !== 'ibmcloud' && words[0] !== 'gh') return undefined;
  if (mayBeName && (FAMILIES.has(words.join(' ')) || words.join(' ') in COMMANDS)) return undefined;
  const name = Object.keys(COMMANDS)
    .filter((known) => `${words.join(' ')} `.startsWith(`${known} `))
    .sort((a, b) => b.length - a.length)[0];
  const shape = name === undefined ? undefined : COMMANDS[name];
  if (name === undefined || !shape) return `no such command is known: ${command}`;
  const given = words.slice(name.split(' ').length);
  // Running text also names a flag: `ibmcloud iam api-key-create --file`.
  if (mayBeName && given.length === 1 && ` ${shape.flags} `.includes(` ${given[0]}=`)) return undefined;
  return judgeWords(given, shape, command);
}

function judgeWords(given: readonly string[], { flags, words }: Shape, command: string): string | undefined {
  const known = new Map(flags.split(' ').map((flag) => [flag.replace('=', ''), flag.endsWith('=')]));
  let plain = 0;
  for (let index = 0; index < given.length; index++) {
    const word = given[index] ?? '';
    if (!word.startsWith('-') || word === '-') {
      plain++;
      continue;
    }
    const [flag = '', inline] = word.split(/=(.*)/s);
    const takesValue = known.get(flag);
    if (takesValue === undefined) return `${flag} is no flag of: ${command}`;
    if (!takesValue || inline !== undefined) continue;
    index++;
    if (given[index] === undefined || /^-./.test(given[index] ?? ''))
      return `${flag} has no value: ${command}`;
  }
  const [least, most] = words;
  return plain < least || plain > most
    ? `${plain} words instead of ${least} to ${most}: ${command}`
    : undefined;
}

/** The words as a shell takes them, without quotes; what it would put in stays as it is. */
function wordsOf(command: string): string[] {
  const parts = command.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\$\([^)]*\)|[^\s"'])+/g) ?? [];
  return parts.map((part) => part.replace(/^(["'])([\s\S]*)\1$/, '$2'));
}

/** The commands of a script: what stands behind `|`, `&&`, `;` and in `$(…)` too; here-documents left out. */
export function commandsOf(script: string): string[] {
  const plain = script
    .replace(/<<-?\s*['"]?(\w+)['"]?([^\n]*)\n[\s\S]*?\n\s*\1\n/g, '$2\n')
    .replace(/\s*\\\n\s*/g, ' ')
    .replace(/(^|\s)#[^\n]*/g, '$1');
  const inner = [...plain.matchAll(/\$\(([^()]+)\)/g)].map(([, text = '']) => text);
  const outer = plain
    .replace(/\$\([^()]*\)/g, '…')
    .replace(/'[^']*'|"[^"]*"/g, (text) => text.replace(/[|&;\n]/g, '_'));
  return [...inner, outer]
    .flatMap((text) => text.split(/\n|&&|\|\||[|;&]/))
    .map((command) =>
      command
        .replace(/[<>]\s*\S+/g, '')
        .trim()
        .replace(/^(?:\w+=\S*(?:\s+|$))+/, ''),
    )
    .filter((command) => command !== '');
}
