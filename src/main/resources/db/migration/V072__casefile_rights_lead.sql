-- How long before the rights pass to a young person an authority asks who will decide; eight weeks where it has not said.
create table rights_lead (
  authority_id uuid        not null primary key references authority (id),
  weeks        integer     not null,
  set_by       varchar(64) not null,
  set_at       timestamp(6) with time zone not null,
  constraint rights_lead_weeks check (weeks between 1 and 52)
);
