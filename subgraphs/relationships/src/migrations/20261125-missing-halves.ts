import { mendMissingHalves } from '../repair/missingHalves';

/** Relationships of before say from now on whether their customer lacks a partner of the other kind. */
export const up = (): Promise<void> => mendMissingHalves();
