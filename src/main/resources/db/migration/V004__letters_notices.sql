-- Notices: what was written, who approved it, when and how it was sent, and when it took effect.
create table notice (
  id                uuid         not null primary key,
  case_ref          varchar(20)  not null,
  type              varchar(4)   not null,
  subject_id        uuid,
  status            varchar(10)  not null,
  decision          varchar(1000),
  reasons           varchar(8000),
  decision_maker    varchar(200),
  decided_on        date,
  recipient_name    varchar(200),
  recipient_address varchar(1000),
  free_part         varchar(4000),
  body              varchar(60000),
  prepared_by       varchar(64)  not null,
  prepared_at       timestamp(6) with time zone not null,
  approved_by       varchar(64),
  approved_at       timestamp(6) with time zone,
  dispatched_by     varchar(64),
  dispatched_at     timestamp(6) with time zone,
  dispatched_on     date,
  method            varchar(20),
  effective_on      date,
  note              varchar(4000),
  constraint notice_status check (status in ('PREPARED', 'APPROVED', 'DISPATCHED', 'CANCELLED'))
);
create index notice_case on notice (case_ref, prepared_at);

create table notice_recipient (
  notice_id     uuid          not null references notice (id),
  place         integer       not null,
  kind          varchar(30)   not null,
  name          varchar(200)  not null,
  organisation  varchar(200),
  address       varchar(1000),
  email         varchar(200),
  agreed_email  boolean       not null,
  primary key (notice_id, place)
);

create table notice_fact (
  notice_id uuid          not null references notice (id),
  name      varchar(60)   not null,
  words     varchar(8000) not null,
  primary key (notice_id, name)
);

-- Mail to send: a subject and a link, never what the letter says or whom it is about.
create table outbox_message (
  id        uuid         not null primary key,
  recipient varchar(200) not null,
  subject   varchar(200) not null,
  link_path varchar(300) not null,
  state     varchar(10)  not null,
  made_at   timestamp(6) with time zone not null,
  sent_at   timestamp(6) with time zone,
  failure   varchar(200),
  constraint outbox_message_state check (state in ('WAITING', 'SENT', 'FAILED'))
);
create index outbox_message_made on outbox_message (made_at);
