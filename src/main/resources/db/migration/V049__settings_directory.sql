-- The settings an authority works with. What the public register says is taken from it; the email is our own.
create table setting (
  id           uuid         not null primary key,
  authority_id uuid         not null references authority (id),
  urn          varchar(6),
  name         varchar(200) not null,
  name_key     varchar(200) not null,
  kind         varchar(30)  not null,
  type_name    varchar(100),
  phase        varchar(60),
  la_code      varchar(3),
  la_name      varchar(200),
  address      varchar(1000),
  town         varchar(100),
  phone        varchar(40),
  email        varchar(250),
  closed_on    date,
  changed_by   varchar(64)  not null,
  changed_at   timestamp(6) with time zone not null,
  constraint setting_urn unique (authority_id, urn)
);
create index setting_name on setting (authority_id, name_key);
create index setting_la on setting (authority_id, la_code, name_key);

-- Term dates: of one setting, or of all maintained settings of the authority where setting_id is null.
create table setting_term (
  id              uuid         not null primary key,
  authority_id    uuid         not null references authority (id),
  setting_id      uuid         references setting (id),
  name            varchar(100) not null,
  opens_on        date         not null,
  last_session_on date         not null,
  constraint setting_term_order check (last_session_on >= opens_on)
);
create index setting_term_of on setting_term (authority_id, setting_id, opens_on);

-- Other times a setting is closed; closed_from is the day after the last session (timetable 3.2).
create table setting_closure (
  id          uuid         not null primary key,
  setting_id  uuid         not null references setting (id),
  reason      varchar(200) not null,
  closed_from date         not null,
  reopens_on  date         not null,
  constraint setting_closure_order check (reopens_on > closed_from)
);
create index setting_closure_of on setting_closure (setting_id, closed_from);

-- Who changed what by hand; an import keeps its own account.
create table setting_change (
  id           uuid          not null primary key,
  authority_id uuid          not null references authority (id),
  setting_id   uuid          references setting (id),
  what         varchar(4000) not null,
  changed_by   varchar(64)   not null,
  changed_at   timestamp(6) with time zone not null
);
create index setting_change_of on setting_change (authority_id, setting_id, changed_at);

-- Files of the public register: looked at first, then taken over or left; the content goes once it has been used.
create table setting_import (
  id           uuid         not null primary key,
  authority_id uuid         not null references authority (id),
  file_name    varchar(200) not null,
  own_only     boolean      not null,
  content      ${blob},
  checked_by   varchar(64)  not null,
  checked_at   timestamp(6) with time zone not null,
  applied_by   varchar(64),
  applied_at   timestamp(6) with time zone,
  added        integer,
  changed      integer,
  closed       integer,
  left_out     integer
);
create index setting_import_of on setting_import (authority_id, checked_at);
