-- The wording an authority gives its letters: versions that are only ever added. One without passages is the way back
-- to the standard wording.
create table letter_wording (
  id           uuid        not null primary key,
  authority_id uuid        not null references authority (id),
  template     varchar(20) not null,
  version      integer     not null,
  changed_by   varchar(64) not null,
  changed_at   timestamp(6) with time zone not null,
  constraint letter_wording_version unique (authority_id, template, version)
);

create table letter_wording_passage (
  wording_id uuid          not null references letter_wording (id),
  passage    varchar(40)   not null,
  words      varchar(4000) not null,
  primary key (wording_id, passage)
);

-- Which wording a letter had when it was approved, in words.
alter table notice add column wording varchar(400);
