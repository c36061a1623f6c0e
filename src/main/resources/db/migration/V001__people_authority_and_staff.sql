-- The authority, its teams, its staff with their roles, and who looked at what.
create table authority (
  id                uuid         not null primary key,
  name              varchar(200) not null,
  dfe_code          varchar(3)   not null unique,
  phone             varchar(40),
  email             varchar(200),
  address           varchar(1000),
  ias_name          varchar(200),
  ias_contact       varchar(500),
  mediation_adviser varchar(200),
  mediation_contact varchar(500),
  drs_contact       varchar(500),
  local_offer       varchar(300)
);

create table team (
  id           uuid         not null primary key,
  authority_id uuid         not null references authority (id),
  name         varchar(100) not null,
  constraint team_name unique (authority_id, name)
);

create table staff_member (
  id                   uuid         not null primary key,
  username             varchar(64)  not null unique,
  name                 varchar(200) not null,
  email                varchar(200),
  phone                varchar(40),
  authority_id         uuid         not null references authority (id),
  team_id              uuid         references team (id),
  agency               varchar(20),
  enabled              boolean      not null,
  password_hash        varchar(200) not null,
  must_change_password boolean      not null,
  constraint staff_member_agency check (agency in ('education', 'health', 'social-care', 'psychology', 'commissioning'))
);
create index staff_member_authority on staff_member (authority_id, name);

create table staff_role (
  staff_id uuid        not null references staff_member (id),
  role     varchar(20) not null,
  primary key (staff_id, role)
);
create index staff_role_role on staff_role (role);

-- Wrong tries by what was typed, whether or not such a person exists, so that no answer tells which it was.
create table sign_in_try (
  username_hash varchar(64) not null primary key,
  failed        integer     not null,
  last_failed   timestamp(6) with time zone not null,
  locked_until  timestamp(6) with time zone
);

-- Who signed in and who opened which case file; rows are only ever added.
create table access_log (
  id       uuid        not null primary key,
  at       timestamp(6) with time zone not null,
  username varchar(64) not null,
  action   varchar(30) not null,
  case_ref varchar(20),
  detail   varchar(200)
);
create index access_log_case on access_log (case_ref, at);
create index access_log_person on access_log (username, at);
