create index partners_of_customer on reseller_relationships (customer_id, partner_id, status);
create index organizations_by_name on organizations (name_key, id);
create index partnerships_page on partnerships (reseller_id, status, provider_key, provider_id);
create unique index one_per_triple on shared_customers (reseller_id, provider_id, customer_id);
create index by_name on shared_customers (reseller_id, provider_id, name_key, customer_id);
