export { startMailProcess, type MailProcess, type MailProcessOptions } from './startMailProcess';
