import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Provider as ProviderEntity, Reseller as ResellerEntity, Customer as CustomerEntity } from '../organization/organization';
import type { User as UserEntity, ViewerDesk as ViewerDeskEntity } from '../user/user';
import type { Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country or territory, ISO 3166-1 alpha-2, e.g. DE. XK stands for Kosovo. */
  CountryCode: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC, e.g. 2026-11-23T09:30:00Z. */
  DateTime: { input: Date; output: Date; }
  /** An e-mail address as RFC 5322 defines it, lower-cased domain. */
  EmailAddress: { input: string; output: string; }
  /** A language and region, BCP 47, e.g. en-US or zh-CN. */
  Locale: { input: string; output: string; }
  /** An absolute https URL. */
  URL: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A company that uses the services. */
export type Customer = Node & Organization & {
  __typename?: 'Customer';
  /** Where its tenant is registered. */
  countryCode: Scalars['CountryCode']['output'];
  id: Scalars['ID']['output'];
  /** The name it trades under. */
  name: Scalars['String']['output'];
  /** The tenant's main domain, e.g. wingtip.example. Null while its details cannot be had. */
  primaryDomain?: Maybe<Scalars['String']['output']>;
};

/** Stable for ever: codes are added, never removed or reused. Each is explained in docs/errors.md. */
export type ErrorCode =
  /** The viewer's roles do not allow this. A user with one of the required roles can. */
  | 'FORBIDDEN'
  /** Our fault. Report the request id. */
  | 'INTERNAL_SERVER_ERROR'
  /** Something in the input cannot be used; the message names it. */
  | 'INVALID_INPUT'
  /** The request breaks a limit of size, depth or number. Ask for less at once. */
  | 'LIMIT_EXCEEDED'
  /** Not there, or not for the viewer to see: the same answer. */
  | 'NOT_FOUND'
  /** A service is out of reach at present. Try again in a moment. */
  | 'SUBGRAPH_UNAVAILABLE'
  /** The operation needs a signed-in user, or the token is not accepted. */
  | 'UNAUTHENTICATED';

/** The viewer lacks the right. */
export type ForbiddenError = UserError & {
  __typename?: 'ForbiddenError';
  code: ErrorCode;
  message: Scalars['String']['output'];
  /** The roles any one of which would do. */
  requiredRoles: Array<Role>;
};

/** One fault of an input. */
export type InvalidField = {
  __typename?: 'InvalidField';
  message: Scalars['String']['output'];
  /** Where in the input, e.g. address.postalCode. */
  path: Scalars['String']['output'];
};

/** Something in the input cannot be used. One error lists every fault. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  code: ErrorCode;
  /** Every fault, in the order of the input. */
  fields: Array<InvalidField>;
  message: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Change the name under which the viewer's own organisation trades. Needs GLOBAL_ADMIN or ADMIN_AGENT.
   * Every list that shows or sorts by the name follows within seconds. Repeating the call changes nothing more.
   */
  renameOrganization: RenameOrganizationResult;
};


export type MutationRenameOrganizationArgs = {
  input: RenameOrganizationInput;
};

/**
 * What can be fetched again by its id: organisations and edges.
 * The id tells the type by its prefix: prv_ provider, rsl_ reseller, cus_ customer, pts_ partnership, rel_ reseller relationship.
 */
export type Node = {
  id: Scalars['ID']['output'];
};

/** Not there, or not for the viewer to see: the same answer. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** A company that takes part in the programme. */
export type Organization = {
  /** Where its tenant is registered. */
  countryCode: Scalars['CountryCode']['output'];
  id: Scalars['ID']['output'];
  /** The name it trades under. */
  name: Scalars['String']['output'];
};

/**
 * Where a page stands among its neighbours (Relay cursor connections).
 * Every list takes first with after, or last with before, 1 to 100. Neither given: the first 20. Both: INVALID_INPUT.
 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry, for first/after. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has entries before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry, for last/before. Null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A distributor: buys from the vendor, bills and supports. */
export type Provider = Node & Organization & {
  __typename?: 'Provider';
  /** Where its tenant is registered. */
  countryCode: Scalars['CountryCode']['output'];
  id: Scalars['ID']['output'];
  /** The name it trades under. */
  name: Scalars['String']['output'];
  /** What it offers its resellers. Empty until it says; null while its details cannot be had. */
  services?: Maybe<Array<ProviderService>>;
  /** How its resellers get help. Null until it says. */
  support?: Maybe<SupportProfile>;
};

/** What a provider offers. */
export type ProviderService =
  /** Answers its resellers' customers in its own name. */
  | 'CUSTOMER_SUPPORT'
  /** Credit lines and payment terms. */
  | 'FINANCING'
  /** Campaigns, material and funds for its resellers. */
  | 'MARKETING'
  /** Engineers who help its resellers with technical questions. */
  | 'TECHNICAL_ASSISTANCE';

export type Query = {
  __typename?: 'Query';
  /** Who is calling. Null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
};

/** What `renameOrganization` needs. */
export type RenameOrganizationInput = {
  /** The new name: 1 to 160 characters on one line, at least one of them a letter or digit. Space around it is removed. */
  name: Scalars['String']['input'];
};

/** The organisation under its new name, or why not. */
export type RenameOrganizationResult = ForbiddenError | InvalidInputError | RenameOrganizationSuccess;

/** The organisation bears the new name. */
export type RenameOrganizationSuccess = {
  __typename?: 'RenameOrganizationSuccess';
  /** As it is now. */
  organization: Organization;
};

/** A company that sells to customers and leaves billing and support to its providers. */
export type Reseller = Node & Organization & {
  __typename?: 'Reseller';
  /** Where its tenant is registered. */
  countryCode: Scalars['CountryCode']['output'];
  id: Scalars['ID']['output'];
  /** The name it trades under. */
  name: Scalars['String']['output'];
  /** Where its customers get help. Null until it says. */
  support?: Maybe<SupportProfile>;
};

/** What a user may do for the organisation. */
export type Role =
  /** Everything but answering invitations and what touches GLOBAL_ADMIN. */
  | 'ADMIN_AGENT'
  /** Reads. */
  | 'BILLING_ADMIN'
  /** Everything of the organisation, and alone answers invitations. */
  | 'GLOBAL_ADMIN'
  /** Reads. */
  | 'HELPDESK_AGENT'
  /** Staff of the programme, without organisation: enrollments and suspension only. Never granted by an organisation. */
  | 'REVIEWER'
  /** Creates, edits, renews and cancels invitations of its own; reads customers. */
  | 'SALES_AGENT'
  /** Manages users whose roles are SALES_AGENT, HELPDESK_AGENT or BILLING_ADMIN. */
  | 'USER_ADMIN';

/** Where customers get help. */
export type SupportProfile = {
  __typename?: 'SupportProfile';
  /** The address that answers questions. */
  email: Scalars['EmailAddress']['output'];
  /** In international form, e.g. +49 89 1234567. Null until it is given. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The page with help and opening hours. Null until it is given. */
  website?: Maybe<Scalars['URL']['output']>;
};

/** A person who acts for an organisation. */
export type User = {
  __typename?: 'User';
  /** The name to show. Null when hidden from the viewer. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Where messages reach the person. Null when hidden from the viewer. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  id: Scalars['ID']['output'];
  /** The language of mails, pages and notifications. Null when hidden from the viewer. */
  locale?: Maybe<Scalars['Locale']['output']>;
  /** What the person may do for the organisation. Null when hidden from the viewer. */
  roles?: Maybe<Array<Role>>;
};

/** A refusal that the caller can act on. New codes may come: clients show `message` for those they do not know. */
export type UserError = {
  code: ErrorCode;
  message: Scalars['String']['output'];
};

/** The signed-in user, seen from their desk. */
export type Viewer = {
  __typename?: 'Viewer';
  /** True for staff of the programme. */
  isStaff: Scalars['Boolean']['output'];
  /** Whom the person acts for. Null for staff, and while the organisation is not registered. */
  organization?: Maybe<Organization>;
  /** The person. Null for somebody whose organisation is not registered. */
  user?: Maybe<User>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Customer: Customer;
  Provider: Provider;
  Reseller: Reseller;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  Reseller:
    ( { __typename: 'Reseller' }
    & GraphQLRecursivePick<FederationTypes['Reseller'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RenameOrganizationResult:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<RenameOrganizationSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'RenameOrganizationSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CustomerEntity & { __typename: 'Customer' } )
    | ( ProviderEntity & { __typename: 'Provider' } )
    | ( ResellerEntity & { __typename: 'Reseller' } )
  ;
  Organization:
    | ( CustomerEntity & { __typename: 'Customer' } )
    | ( ProviderEntity & { __typename: 'Provider' } )
    | ( ResellerEntity & { __typename: 'Reseller' } )
  ;
  UserError:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerEntity>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ErrorCode: ErrorCode;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Organization: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organization']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Provider: ResolverTypeWrapper<ProviderEntity>;
  ProviderService: ProviderService;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RenameOrganizationInput: RenameOrganizationInput;
  RenameOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenameOrganizationResult']>;
  RenameOrganizationSuccess: ResolverTypeWrapper<Omit<RenameOrganizationSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  Reseller: ResolverTypeWrapper<ResellerEntity>;
  Role: Role;
  SupportProfile: ResolverTypeWrapper<SupportProfile>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserEntity>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Viewer: ResolverTypeWrapper<ViewerDeskEntity>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CountryCode: Scalars['CountryCode']['output'];
  Customer: CustomerEntity;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  ForbiddenError: ForbiddenError;
  InvalidField: InvalidField;
  InvalidInputError: InvalidInputError;
  Locale: Scalars['Locale']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  Organization: ResolversInterfaceTypes<ResolversParentTypes>['Organization'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Provider: ProviderEntity;
  Query: Record<PropertyKey, never>;
  RenameOrganizationInput: RenameOrganizationInput;
  RenameOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['RenameOrganizationResult'];
  RenameOrganizationSuccess: Omit<RenameOrganizationSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  Reseller: ResellerEntity;
  SupportProfile: SupportProfile;
  URL: Scalars['URL']['output'];
  User: UserEntity;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: ViewerDeskEntity;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ForbiddenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredRoles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidField'] = ResolversParentTypes['InvalidField']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['InvalidField']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  renameOrganization?: Resolver<ResolversTypes['RenameOrganizationResult'], ParentType, ContextType, RequireFields<MutationRenameOrganizationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Customer' | 'Provider' | 'Reseller', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Customer' | 'Provider' | 'Reseller', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Maybe<Array<ResolversTypes['ProviderService']>>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['SupportProfile']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RenameOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameOrganizationResult'] = ResolversParentTypes['RenameOrganizationResult']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'RenameOrganizationSuccess', ParentType, ContextType>;
};

export type RenameOrganizationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameOrganizationSuccess'] = ResolversParentTypes['RenameOrganizationSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reseller'] = ResolversParentTypes['Reseller'], FederationReferenceType extends FederationReferenceTypes['Reseller'] = FederationReferenceTypes['Reseller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reseller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['SupportProfile']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProfile'] = ResolversParentTypes['SupportProfile']> = {
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  isStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CountryCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RenameOrganizationResult?: RenameOrganizationResultResolvers<ContextType>;
  RenameOrganizationSuccess?: RenameOrganizationSuccessResolvers<ContextType>;
  Reseller?: ResellerResolvers<ContextType>;
  SupportProfile?: SupportProfileResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

