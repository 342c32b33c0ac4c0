-- The three tables one would write first, with the indexes that their questions need.
create table organizations (
  id text collate "C" primary key,
  name text not null,
  name_key text collate "C" not null,
  country_code text not null
);
create table partnerships (
  provider_id text collate "C" not null,
  reseller_id text collate "C" not null,
  provider_key text collate "C" not null,
  status text not null,
  primary key (reseller_id, provider_id)
);
create table reseller_relationships (
  partner_id text collate "C" not null,
  customer_id text collate "C" not null,
  status text not null,
  since timestamptz not null,
  primary key (partner_id, customer_id)
);
-- Ours beside them: one row for each customer of a pair.
create table shared_customers (
  reseller_id text collate "C" not null,
  provider_id text collate "C" not null,
  customer_id text collate "C" not null,
  name text not null,
  name_key text collate "C" not null,
  country_code text not null,
  reseller_since timestamptz not null,
  provider_since timestamptz not null
);
