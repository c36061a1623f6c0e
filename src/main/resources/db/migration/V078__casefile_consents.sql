-- Advocates and supporters: what sort they are, and what those who hold the rights agreed that they may.
alter table case_person add column support varchar(30);

-- Only ever added to and ended. given_by is who in the case gave it, or the child who has no line there yet;
-- ended_on is the first day it no longer holds.
create table case_consent (
  id          uuid         not null primary key,
  case_ref    varchar(20)  not null references case_file (ref),
  person_id   uuid         not null references case_person (id),
  given_by    uuid         not null,
  giver       varchar(200) not null,
  given_on    date         not null,
  how         varchar(20)  not null,
  purposes    varchar(60)  not null,
  until       date,
  recorded_by varchar(64)  not null,
  recorded_at timestamp(6) with time zone not null,
  ended_on    date,
  ended_why   varchar(1000),
  ended_by    varchar(64),
  ended_at    timestamp(6) with time zone
);
create index case_consent_case on case_consent (case_ref, recorded_at);
