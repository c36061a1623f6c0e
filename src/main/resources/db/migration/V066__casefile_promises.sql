-- Any number of promises made in one contact, each with its own day where one was named.
create table case_promise (
  id         uuid         not null primary key,
  contact_id uuid         not null references case_contact (id),
  case_ref   varchar(20)  not null references case_file (ref),
  place      integer      not null,
  promise    varchar(500) not null,
  by_day     date,
  kept_on    date,
  kept_by    varchar(64)
);
create index case_promise_case on case_promise (case_ref);
create index case_promise_contact on case_promise (contact_id);

insert into case_promise (id, contact_id, case_ref, place, promise, by_day, kept_on, kept_by)
select c.id, c.id, c.case_ref, 1, c.follow_up, c.follow_up_on, k.kept_on, k.kept_by
from case_contact c left join case_promise_kept k on k.contact_id = c.id
where c.follow_up is not null;

drop table case_promise_kept;
alter table case_contact drop column follow_up;
alter table case_contact drop column follow_up_on;
