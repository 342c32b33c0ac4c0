import { runInScope } from '@twotier/subgraph-kit';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { createErrorFormatter } from './formatError';

function format(error: GraphQLError) {
  const lines: unknown[] = [];
  const logger = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return runInScope('request-0001', async () => ({
    formatted: createErrorFormatter(logger)(error.toJSON(), error),
    lines,
  }));
}

describe('formatError', () => {
  it('masks a fault of ours and logs it once, with the request id', async () => {
    const originalError = new TypeError('Cannot read properties of undefined (reading "secret")');
    const error = new GraphQLError(originalError.message, {
      path: ['viewer'],
      originalError,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });

    const { formatted, lines } = await format(error);

    expect(formatted).toEqual({
      message: 'Something went wrong on our side. Report the request id.',
      path: ['viewer'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(lines).toEqual([expect.objectContaining({ level: 50, requestId: 'request-0001', msg: 'fault' })]);
  });

  it.each(['SOMETHING_NEW', undefined])('masks what has the code %s', async (code) => {
    const { formatted } = await format(new GraphQLError('secret', { extensions: { code } }));
    expect(formatted.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  });

  it('shows of a refusal its message, its place and its code, and no more', async () => {
    const extensions = { code: 'INVALID_INPUT', serviceName: 'partners', stacktrace: ['at x'], http: { status: 400 } };
    const { formatted, lines } = await format(new GraphQLError('first is 0', { path: ['viewer'], extensions }));
    expect(formatted).toEqual({ message: 'first is 0', path: ['viewer'], extensions: { code: 'INVALID_INPUT' } });
    expect(lines).toEqual([]);
  });
});
