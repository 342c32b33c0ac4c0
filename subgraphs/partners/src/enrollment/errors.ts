import { defineError } from '@twotier/subgraph-kit';
import type { EnrollmentStep } from '../__generated__/schema';
import { nextStepOf, type EnrollmentRecord } from './enrollment';

export const tenantAdministratorRequired = () =>
  defineError(
    ['TenantAdministratorRequiredError', 'TENANT_ADMINISTRATOR_REQUIRED'],
    'Only a global administrator of the tenant may enroll it. Sign in as one, or ask one to do it.',
  );

export const tenantTaken = () =>
  defineError(
    ['TenantTakenError', 'TENANT_TAKEN'],
    'The tenant takes part already. Ask an administrator of its organisation to add you, or enroll another tenant.',
  );

export const countryNotServed = (countryCode: string) =>
  defineError(
    ['CountryNotServedError', 'COUNTRY_NOT_SERVED'],
    `The programme does not exist in ${countryCode}, where the tenant is registered.`,
    { countryCode },
  );

export const directoryUnavailable = () =>
  defineError(
    ['DirectoryUnavailableError', 'DIRECTORY_UNAVAILABLE'],
    'The directory does not answer at present. Try again in a moment: nothing is done twice.',
  );

export const enrollmentIncomplete = (missing: EnrollmentStep[]) =>
  defineError(
    ['EnrollmentIncompleteError', 'ENROLLMENT_INCOMPLETE'],
    `Steps are missing: ${missing.join(', ')}. Take them first.`,
    { missing },
  );

export const stepOutOfTurn = (enrollment: EnrollmentRecord) => {
  const nextStep = nextStepOf(enrollment);
  const advice = nextStep === null ? 'Nothing is left to do.' : `Next comes ${nextStep}.`;
  return defineError(
    ['StepOutOfTurnError', 'STEP_OUT_OF_TURN'],
    `This cannot be done while the enrollment is ${enrollment.state}. ${advice}`,
    { state: enrollment.state, nextStep },
  );
};

export const staleEdit = (currentVersion: number) =>
  defineError(
    ['StaleEditError', 'STALE_EDIT'],
    `It has been changed since: it is at version ${currentVersion} now. Load it again, and decide anew.`,
    { currentVersion },
  );

export const accountSuspended = () =>
  defineError(
    ['AccountSuspendedError', 'ACCOUNT_SUSPENDED'],
    'The account is suspended by the programme: it can be read, not changed. Its primary contact was told why.',
  );
