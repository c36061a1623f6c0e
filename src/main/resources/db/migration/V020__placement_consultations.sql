-- The settings consulted in a case and what they answered; the reason where none is consulted.
create table consultation (
  id                    uuid          not null primary key,
  case_ref              varchar(20)   not null references case_file (ref),
  place                 integer       not null,
  setting               varchar(200)  not null,
  kind                  varchar(30)   not null,
  email                 varchar(250),
  maintaining_authority varchar(200),
  requested_by_family   boolean       not null,
  method                varchar(20)   not null,
  chosen_by             varchar(64)   not null,
  chosen_on             date          not null,
  sent_on               date,
  no_reply_noted_on     date,
  outcome               varchar(12),
  replied_on            date,
  ground                varchar(30),
  comments              varchar(4000),
  recorded_by           varchar(64),
  recorded_on           date,
  constraint consultation_outcome check (outcome in ('can-meet', 'cannot-meet', 'no-reply'))
);
create index consultation_case on consultation (case_ref, place);

create table no_consultation (
  id         uuid          not null primary key,
  case_ref   varchar(20)   not null references case_file (ref),
  reason     varchar(4000) not null,
  chosen_by  varchar(64)   not null,
  chosen_on  date          not null
);
create index no_consultation_case on no_consultation (case_ref, chosen_on);
