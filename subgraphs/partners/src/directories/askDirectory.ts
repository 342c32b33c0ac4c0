import type { Logger } from '@twotier/subgraph-kit';
import type { z } from 'zod';
import { boundedFetch } from './boundedFetch';
import { DirectoryUnavailable } from './errors';

interface Question {
  url: string;
  /** Of ours, or of somebody who has signed in there. */
  key: string;
  /** Makes it a POST. */
  body?: object;
}

/** Says in the log why a directory is of no use at present; whoever asked us learns only that it is not. */
export function unavailable(logger: Logger, directory: string, reason: unknown): DirectoryUnavailable {
  logger.warn({ err: reason, directory }, 'a directory is unavailable');
  return new DirectoryUnavailable(`The ${directory} directory does not answer at present.`, { cause: reason });
}

/** Asks one directory over HTTP. Whatever cannot be understood counts as no answer. */
export const createAsk = (logger: Logger, directory: string) =>
  async function ask<Answers extends Record<number, z.ZodType>>(
    { url, key, body }: Question,
    answers: Answers,
  ): Promise<{ [Status in keyof Answers]: { status: Status; body: z.output<Answers[Status]> } }[keyof Answers]> {
    try {
      const response = await boundedFetch(url, {
        headers: { authorization: `Bearer ${key}`, accept: 'application/json', 'content-type': 'application/json' },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      });
      const answer = answers[response.status];
      if (!answer) throw new Error(`It answered ${response.status}.`);
      return { status: response.status, body: answer.parse(await response.json()) } as never;
    } catch (error) {
      throw unavailable(logger, directory, error);
    }
  };
