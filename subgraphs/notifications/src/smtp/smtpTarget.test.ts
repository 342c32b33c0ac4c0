import { parseSmtpUrl } from './smtpTarget';

describe('parseSmtpUrl', () => {
  it.each([
    ['smtp://127.0.0.1:4025', { host: '127.0.0.1', port: 4025, secure: false, requireTls: false, auth: null }],
    ['smtp://mail.example.com', { host: 'mail.example.com', port: 587, secure: false, requireTls: true, auth: null }],
    ['smtps://mail.example.com/', { host: 'mail.example.com', port: 465, secure: true, requireTls: true, auth: null }],
    [
      'smtp://me%40example.com:p%2Fw@relay:25?tls=none',
      { host: 'relay', port: 25, secure: false, requireTls: false, auth: { user: 'me@example.com', pass: 'p/w' } },
    ],
  ])('reads %s, and speaks without TLS to this machine alone unless told so', (url, target) => {
    expect(parseSmtpUrl(url)).toEqual(target);
  });

  it.each(['', 'mail.example.com', 'http://mail.example.com', 'smtp://', 'smtp://a/path', 'smtp://a?logger=true'])(
    'knows nothing of %j',
    (url) => {
      expect(parseSmtpUrl(url)).toBeNull();
    },
  );
});
