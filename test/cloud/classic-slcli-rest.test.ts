import { slcliSuite } from './classic-slcli-suite.ts';

slcliSuite('REST');
