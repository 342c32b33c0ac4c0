import { z } from 'zod';

const ON_THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

export const isOnThisMachine = (address: string) => ON_THIS_MACHINE.includes(new URL(address).hostname);

/** Keys and codes travel to it, so only this machine's own directories are reached without TLS. */
export const directoryAddress = z
  .url({ protocol: /^https?$/ })
  .refine((address) => new URL(address).protocol === 'https:' || isOnThisMachine(address), 'needs https');

export const directoryKey = z.string().min(16, 'needs a key of 16 characters and more');
