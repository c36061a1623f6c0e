-- The bodies an authority works with, each with the lead it turns to when the body is late.
create table organisation (
  id           uuid         not null primary key,
  authority_id uuid         not null references authority (id),
  kind         varchar(20)  not null,
  name         varchar(200) not null,
  address      varchar(1000),
  email        varchar(200),
  lead_title   varchar(100),
  lead_name    varchar(200),
  lead_email   varchar(200),
  constraint organisation_kind check (kind in ('HEALTH', 'PSYCHOLOGY', 'SOCIAL_CARE', 'SENSORY', 'YOUTH_JUSTICE',
    'OTHER')),
  constraint organisation_name unique (authority_id, name)
);
create index organisation_authority_kind on organisation (authority_id, kind, name);
