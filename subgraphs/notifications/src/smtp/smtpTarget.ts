/** A mail server, as SMTP_URL names it. */
export interface SmtpTarget {
  host: string;
  port: number;
  /** TLS from the first byte (smtps). */
  secure: boolean;
  /** Without TLS nothing is said: links in mails are as good as keys. */
  requireTls: boolean;
  auth: { user: string; pass: string } | null;
}

const PORTS: Record<string, number> = { 'smtp:': 587, 'smtps:': 465 };
const LOOPBACK = /^(localhost|127(?:[.]\d+){3}|\[::1\])$/;

/** Null for what is no such address. Plain text needs this machine, or `?tls=none`. */
export function parseSmtpUrl(text: string): SmtpTarget | null {
  const url = URL.parse(text);
  const standardPort = url && PORTS[url.protocol];
  if (
    !url ||
    !standardPort ||
    !url.hostname ||
    !['', '/'].includes(url.pathname) ||
    !['', '?tls=none'].includes(url.search)
  )
    return null;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || standardPort),
    secure: url.protocol === 'smtps:',
    requireTls: url.search === '' && !LOOPBACK.test(url.hostname),
    auth: url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : null,
  };
}
