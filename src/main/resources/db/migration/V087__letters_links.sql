-- A link for each address to which a copy of a letter was mailed. What opens it is known to the mail alone: here is
-- the hash of it.
create table letter_link (
  id              uuid         not null primary key,
  notice_id       uuid         not null references notice (id),
  case_ref        varchar(20)  not null,
  copy_key        varchar(20)  not null,
  copy_words      varchar(800) not null,
  email           varchar(200) not null,
  made_by         varchar(64)  not null,
  made_at         timestamp(6) with time zone not null,
  last_day        date         not null,
  again           boolean      default false not null,
  mailed_at       timestamp(6) with time zone,
  tries           integer      default 0 not null,
  opened_at       timestamp(6) with time zone,
  last_opened_at  timestamp(6) with time zone,
  closed_at       timestamp(6) with time zone,
  closed_by       varchar(64),
  closed_why      varchar(3000)
);
create index letter_link_notice on letter_link (notice_id, made_at);
create index letter_link_case on letter_link (case_ref, mailed_at);

create table letter_link_token (
  token_hash varchar(64) not null primary key,
  link_id    uuid        not null references letter_link (id),
  made_at    timestamp(6) with time zone not null
);
create index letter_link_token_link on letter_link_token (link_id);

-- Letters that go by email and count as sent once the mail server has taken every message.
create table letter_mailing (
  notice_id uuid          not null primary key references notice (id),
  case_ref  varchar(20)   not null,
  plan      varchar(20000) not null,
  asked_by  varchar(64)   not null,
  asked_at  timestamp(6) with time zone not null
);
create index letter_mailing_case on letter_mailing (case_ref);

-- A message may have words of its own and a letter's link, and is tried again where the server did not take it.
alter table outbox_message add column body varchar(4000);
alter table outbox_message add column letter_link_id uuid references letter_link (id);
alter table outbox_message add column tries integer default 0 not null;
alter table outbox_message add column next_try_at timestamp(6) with time zone;
create index outbox_message_next on outbox_message (next_try_at);
create index outbox_message_link on outbox_message (letter_link_id);
