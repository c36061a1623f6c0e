-- The schools and services an adviser writes for.
create table adviser_body (
  staff_id uuid         not null references staff_member (id) on delete cascade,
  name     varchar(200) not null,
  primary key (staff_id, name)
);

-- Who may answer which request: whoever it was sent to by email, and those of the body it was sent to. An adviser of
-- no body in particular answers for the whole agency; not in education, where every school is a body of its own.
create view advice_addressee as
select r.id as request_id, r.case_ref, s.username
from advice_request r
join case_file f on f.ref = r.case_ref
join staff_member s on s.authority_id = f.authority_id and s.agency = r.agency
where lower(trim(r.email)) = lower(s.email)
  or exists (select 1 from adviser_body own where own.staff_id = s.id and lower(own.name) = lower(trim(r.organisation)))
  or (r.agency <> 'education' and not exists (select 1 from adviser_body none where none.staff_id = s.id));
