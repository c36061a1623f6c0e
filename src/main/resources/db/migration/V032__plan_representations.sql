-- What the family said of a draft, and what came of it.
create table plan_representation (
  id                     uuid        not null primary key,
  version_id             uuid        not null references plan_version (id),
  outcome                varchar(20) not null,
  received_on            date,
  views                  varchar(20000),
  meeting_held_on        date,
  requested_setting      varchar(250),
  requested_setting_type varchar(30),
  next_step              varchar(12) not null,
  recorded_by            varchar(64) not null,
  recorded_at            timestamp(6) with time zone not null
);
create index plan_representation_version on plan_representation (version_id, recorded_at);
