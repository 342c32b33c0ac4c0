export { HistoryModel } from '@twotier/history';
