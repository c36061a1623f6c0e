-- What came of doing one thing to many cases, for the person who did it; references and words, never a name.
create table bulk_result (
  id       uuid         not null primary key,
  username varchar(64)  not null,
  title    varchar(200) not null,
  done     varchar(300) not null,
  back     varchar(400) not null,
  made_at  timestamp(6) with time zone not null
);
create index bulk_result_made_at on bulk_result (made_at);

create table bulk_result_line (
  result_id uuid          not null references bulk_result (id) on delete cascade,
  place     integer       not null,
  case_ref  varchar(20),
  what      varchar(300)  not null,
  problem   varchar(1000) not null,
  primary key (result_id, place)
);

-- Lists with their filters that a person gave a name to; an address holds no search and no personal data.
create table saved_view (
  id       uuid         not null primary key,
  username varchar(64)  not null,
  name     varchar(60)  not null,
  address  varchar(400) not null,
  made_at  timestamp(6) with time zone not null
);
create index saved_view_person on saved_view (username, name);

-- True where the task was late already when it was put off, because it waits for what others owe.
alter table task_put_off add column late boolean default false not null;
