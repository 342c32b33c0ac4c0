import { faultsOfLine, type InputFault } from '@twotier/subgraph-kit';

const LONGEST_NAME = 160;

/** Everything that is wrong with the name of an organisation, its outer space already gone. */
export const faultsOfName = (name: string): InputFault[] => faultsOfLine('name', name, LONGEST_NAME);
