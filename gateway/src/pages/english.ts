/** Why a link is worthless, and what to do about it. */
const links = {
  UNKNOWN: {
    title: 'This link does not work',
    text: 'There is no such link. Perhaps a part of it was lost on the way: copy it whole from the mail, from the first character to the last.',
  },
  EXPIRED: {
    title: 'This link has run out',
    text: 'It was not used in time. Ask whoever caused the mail to have it sent again; the new mail has a new link.',
  },
  USED: {
    title: 'This link was used already',
    text: 'It works once, and its answer is with us. There is nothing left to do here.',
  },
  REPLACED: {
    title: 'There is a newer link',
    text: 'A newer mail has another link, and this one stopped working when it was sent. Open the link of the latest mail.',
  },
  WITHDRAWN: {
    title: 'The invitation was taken back',
    text: 'Whoever sent it has thought better of it. Ask them, if you did not expect that.',
  },
  OTHER_TENANT: {
    title: 'This link is for others',
    text: 'It is for people of the organisation that sent it. Sign in with your account there, and open the link again.',
  },
};

const faults = {
  unavailable: {
    title: 'Not available at present',
    text: 'A part of the system does not answer. Nothing was changed. Try again in a moment.',
  },
  broken: {
    title: 'Something went wrong on our side',
    text: 'Nothing needs to be done by you. Try again later; if it happens again, report this request id:',
  },
  forged: {
    title: 'The answer was not taken',
    text: 'It did not come from the page that we had shown to this browser, or the browser keeps no cookies for it. Nothing was changed. Open the link of the mail again, and answer there.',
  },
  tooOften: {
    title: 'Too often',
    text: (seconds: number) => `There were too many visits from this address. Try again in ${seconds} seconds.`,
  },
  method: {
    title: 'Not like this',
    text: 'This page can be looked at, and where it has a form, the form can be sent.',
  },
  unreadable: { title: 'The answer cannot be read', text: 'Open the link of the mail again, and answer there.' },
};

const verify = {
  title: (organization: string) => `Confirm the application of ${organization}`,
  lead: (contact: string, organization: string) =>
    `Hello ${contact}. ${organization} applied to take part in the partner programme and named you as its primary contact. Before anybody reviews the application, please answer two questions.`,
  organization: 'Who applied',
  kind: 'As',
  kinds: { PROVIDER: 'Indirect provider', RESELLER: 'Indirect reseller' },
  email: 'Your address',
  expiresAt: 'This link works until',
  signedUp: {
    question: (organization: string) => `Did ${organization} sign up for the programme, and do you know of it?`,
    yes: 'Yes, we signed up',
    no: 'No, we did not',
  },
  belongs: {
    question: (organization: string, email: string) => `Does the address ${email} belong to ${organization}?`,
    yes: 'Yes, it is an address of the organisation',
    no: 'No, it is not',
  },
  hint: 'Two times yes, and the review begins. A no to either stops the application, and tells the applicant and the reviewers. You can answer once.',
  submit: 'Send my answers',
  incomplete: 'Please answer both questions. Nothing was sent yet.',
  problem: 'Not complete',
  confirmed: {
    title: 'Thank you, the review has begun',
    text: (organization: string) =>
      `Your answers are with us, and the application of ${organization} is being reviewed.`,
    expected: (instant: string) => `The reviewers are to have answered by ${instant}. You will get a mail.`,
  },
  stopped: {
    title: 'Thank you, the application is stopped',
    text: (organization: string) =>
      `Because of your answers, the application of ${organization} goes no further. The applicant and the reviewers are told. There is nothing else for you to do.`,
  },
};

const join = {
  title: (organization: string) => `Join ${organization}`,
  lead: (invitedBy: string, organization: string) =>
    `${invitedBy} invites you to act for ${organization} in the partner programme.`,
  organization: 'Organisation',
  name: 'For',
  roles: 'As',
  expiresAt: 'This link works until',
  roleNames: {
    GLOBAL_ADMIN: 'Global administrator',
    ADMIN_AGENT: 'Admin agent',
    SALES_AGENT: 'Sales agent',
    HELPDESK_AGENT: 'Helpdesk agent',
    BILLING_ADMIN: 'Billing administrator',
    USER_ADMIN: 'User administrator',
    REVIEWER: 'Reviewer',
  },
  signInHint: (organization: string) =>
    `To accept, sign in with your account at ${organization}. You are asked once more before anything changes.`,
  signIn: 'Sign in',
  signedIn: (name: string) => `You are signed in as ${name}.`,
  question: (organization: string) => `Do you want to work for ${organization} with this account?`,
  accept: 'Yes, join',
  another: 'Sign in as somebody else',
  leaving: 'Going on to sign in',
  leavingText: 'If nothing happens, go on here:',
  noSignIn: { title: 'Nobody can sign in here', text: 'This gateway was not told where people sign in.' },
  over: {
    title: 'This sign-in is over',
    text: 'It took longer than ten minutes, was used already, or another browser began it. Open the link of the mail and begin again.',
  },
  declined: { title: 'You are not signed in', text: 'The sign-in was broken off. Nothing was changed.' },
  back: 'Back to the invitation',
  joined: {
    title: (organization: string) => `You work for ${organization} now`,
    text: 'Sign in to the application with the same account from now on. You can close this page.',
  },
  refused: {
    title: 'This account cannot accept the invitation',
    LINK_NOT_VALID: (name: string, organization: string) =>
      `You are signed in as ${name}. The invitation is for somebody of ${organization}: sign in with an account of that organisation.`,
    USER_EXISTS: (name: string, organization: string) =>
      `You are signed in as ${name}, who works for ${organization} already, or shares an address with somebody who does.`,
    ACCOUNT_SUSPENDED: (_name: string, organization: string) =>
      `The account of ${organization} is suspended by the programme: nobody can join it at present.`,
    other: (name: string, organization: string) =>
      `You are signed in as ${name}, and the invitation of ${organization} is not for you to accept.`,
  },
};

const directory = {
  title: 'Signed in to the membership directory',
  lead: 'Copy both values to where you began, and finish there with completeMembershipSignIn. They work once, for ten minutes, and only for whoever began.',
  code: 'code',
  state: 'state',
  both: 'Both, as the input of completeMembershipSignIn',
  failed: {
    title: 'The membership directory did not sign you in',
    text: 'Begin again with startMembershipSignIn. What the directory said:',
    unsaid: 'nothing',
  },
  empty: {
    title: 'Nothing to show',
    text: 'The sign-in to the membership directory leads back here. Begin with startMembershipSignIn.',
  },
};

/** What the pages say. Plain text: the templates escape it, and what it is filled with. */
export const english = { language: 'Language', programme: 'Partner programme', links, faults, verify, join, directory };

export type Texts = typeof english;
