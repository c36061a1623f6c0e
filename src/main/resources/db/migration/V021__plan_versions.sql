-- The plan of a case and its versions. A version is frozen when it is sent and never changes after that.
create table plan (
  id       uuid        not null primary key,
  case_ref varchar(20) not null unique references case_file (ref),
  revision integer     not null,
  saved_by varchar(64) not null,
  saved_at timestamp(6) with time zone not null
);

create table plan_version (
  id                 uuid        not null primary key,
  plan_id            uuid        not null references plan (id),
  number             integer     not null,
  kind               varchar(5)  not null,
  state              varchar(7)  not null,
  section_a          varchar(20000),
  section_c          varchar(20000),
  section_d          varchar(20000),
  section_j          varchar(20000),
  co_production      varchar(8000),
  setting_name       varchar(250),
  setting_type       varchar(250),
  no_name_reason     varchar(4000),
  starts_on          date,
  health_agreed_by   varchar(250),
  health_agreed_on   date,
  changes            varchar(4000),
  reason_for_sending varchar(4000),
  early_reason       varchar(4000),
  signed_by          varchar(250),
  signed_on          date,
  frozen_at          timestamp(6) with time zone,
  sent_on            date,
  constraint plan_version_number unique (plan_id, number),
  constraint plan_version_kind check (kind in ('DRAFT', 'FINAL')),
  constraint plan_version_state check (state in ('WORKING', 'FROZEN', 'SENT'))
);

-- Section B.
create table plan_need (
  version_id uuid        not null references plan_version (id),
  number     integer     not null,
  need       varchar(4000),
  area       varchar(30),
  primary key (version_id, number)
);

-- Section E.
create table plan_outcome (
  version_id  uuid    not null references plan_version (id),
  number      integer not null,
  outcome     varchar(4000),
  need_number integer,
  by_when     varchar(250),
  primary key (version_id, number)
);

-- Sections F, G, H1 and H2, in the order in which they were written.
create table plan_provision (
  version_id             uuid    not null references plan_version (id),
  place                  integer not null,
  section                varchar(2),
  need_number            integer,
  what                   varchar(4000),
  who                    varchar(250),
  how_often              varchar(250),
  how_long               varchar(250),
  group_size             varchar(250),
  staff_qualification    varchar(250),
  review_point           varchar(250),
  source                 varchar(250),
  prepares_for_adulthood boolean not null,
  primary key (version_id, place)
);

-- Section K as it was when the version was frozen.
create table plan_advice (
  version_id  uuid         not null references plan_version (id),
  place       integer      not null,
  advice_id   uuid         not null,
  from_whom   varchar(300) not null,
  regulation  varchar(20),
  author      varchar(300),
  author_role varchar(300),
  received_on date,
  primary key (version_id, place)
);
